import { jsonFormat } from '../json-format.ts';

/** pytest-json-report. A module that cannot be collected, or an exit status without a failing test, fails by itself. */
export const pytest = jsonFormat(
  'pytest-json',
  ['"exitcode"'],
  (text) => /"exitcode"\s*:/u.test(text),
  async () => import('./reader.ts'),
);
