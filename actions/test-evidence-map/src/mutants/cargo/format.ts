import { jsonDocument } from '../../input/consumer.ts';
import type { MutationFormat } from '../mutant.ts';

/** `outcomes.json` of cargo-mutants (Rust). It does not say which test noticed. */
export const cargoMutants: MutationFormat = {
  name: 'cargo-mutants',
  recognises: ({ text }) => text.startsWith('{') && text.includes('"outcomes"') && text.includes('"scenario"'),
  open: async (into) => {
    const { readCargoMutants } = await import('./reader.ts');
    return jsonDocument((value) => {
      for (const mutant of readCargoMutants(value)) into.push(mutant);
    });
  },
};
