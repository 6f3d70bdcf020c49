import { jsonFormat } from '../json-format.ts';

/** Mochawesome, the usual report of Cypress. A test without a state did not run because a hook failed. */
export const mochawesome = jsonFormat(
  'mochawesome',
  ['"stats"'],
  (text) => /"stats"\s*:\s*\{\s*"suites"/u.test(text) && /"results"\s*:\s*\[/u.test(text),
  async () => import('./reader.ts'),
);
