import { jsonFormat } from '../json-format.ts';

/** Mocha's json reporter: four lists. A hook that fails stands among the failures only. */
export const mocha = jsonFormat(
  'mocha-json',
  ['"stats"'],
  (text) => /"stats"\s*:\s*\{\s*"suites"/u.test(text) && !/"results"\s*:\s*\[/u.test(text.slice(0, 2000)),
  async () => import('./reader.ts'),
);
