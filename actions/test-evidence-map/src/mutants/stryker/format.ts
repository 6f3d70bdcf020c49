import { jsonDocument } from '../../input/consumer.ts';
import type { MutationFormat } from '../mutant.ts';

/** The mutation-testing-report-schema of Stryker (JavaScript, .NET, Scala) and of those who write it as well. */
export const stryker: MutationFormat = {
  name: 'stryker',
  recognises: ({ text }) =>
    text.startsWith('{') &&
    text.includes('"schemaVersion"') &&
    ['"mutants"', '"mutatorName"', '"thresholds"'].some((mark) => text.includes(mark)),
  open: async (into) => {
    const { readStryker } = await import('./reader.ts');
    return jsonDocument((value) => {
      for (const mutant of readStryker(value)) into.push(mutant);
    });
  },
};
