import { jsonFormat } from '../json-format.ts';

/** Cucumber's json formatter: a scenario passes when all of its steps and hooks do. */
export const cucumber = jsonFormat(
  'cucumber',
  ['"keyword"'],
  (text) => text.startsWith('[') && /"keyword"\s*:\s*"/u.test(text) && /"elements"\s*:|"uri"\s*:/u.test(text),
  async () => import('./reader.ts'),
);
