import { jsonFormat } from '../json-format.ts';

/** Playwright's json reporter. Its own errors (a file that does not load, a broken set-up) stand beside the suites. */
export const playwright = jsonFormat(
  'playwright',
  ['"forbidOnly"', '"projectName"', '"rootDir"'],
  (text) => /"forbidOnly"\s*:|"projectName"\s*:|"rootDir"\s*:/u.test(text),
  async () => import('./reader.ts'),
);
