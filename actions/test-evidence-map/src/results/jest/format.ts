import { jsonFormat } from '../json-format.ts';

/**
 * `jest --json` and Vitest's json reporter. A suite that crashed has no assertion and a message; Jest shows a retried
 * test by `invocations`, Vitest by failure messages beside `passed`; a test declared to fail proves nothing.
 */
export const jest = jsonFormat(
  'jest',
  ['"numTotalTest', '"numPassedTest', '"numFailedTest'],
  (text) => /"num(?:Total|Passed|Failed)(?:Tests|TestSuites)"\s*:/u.test(text),
  async () => import('./reader.ts'),
);
