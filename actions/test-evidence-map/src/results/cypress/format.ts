import { jsonFormat } from '../json-format.ts';

/** What `cypress.run()` returns, written to a file. A spec with an error ran no test of its own. */
export const cypress = jsonFormat(
  'cypress',
  ['"cypressVersion"', '"totalTests"'],
  (text) => /"cypressVersion"|"totalTests"\s*:\s*\d/u.test(text),
  async () => import('./reader.ts'),
);
