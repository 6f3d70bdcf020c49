import { jsonDocument } from '../../input/consumer.ts';
import type { CoverageFormat } from '../coverage.ts';

/** Istanbul's coverage-final.json. As Istanbul does, a line is the statements that start on it, covered when one was hit. */
export const istanbul: CoverageFormat = {
  name: 'istanbul',
  recognises: ({ text }) => text.startsWith('{') && text.includes('"statementMap"') && /"statementMap"\s*:/u.test(text),
  open: async (files) => {
    const { readIstanbul } = await import('./reader.ts');
    return jsonDocument((value) => readIstanbul(value, files));
  },
};
