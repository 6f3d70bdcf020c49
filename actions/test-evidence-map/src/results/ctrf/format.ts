import { jsonFormat } from '../json-format.ts';

/** Common Test Report Format. */
export const ctrf = jsonFormat(
  'ctrf',
  ['"reportFormat"'],
  (text) => /"reportFormat"\s*:\s*"CTRF"/u.test(text),
  async () => import('./reader.ts'),
);
