import { list } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { openLog, recognisesLog, withInlineResults } from './log.ts';

/** SARIF 2.1.0 of any tool. */
export const sarif: Reader = {
  format: 'sarif',
  recognises: (sample) => sample.kind === 'json' && recognisesLog(sample.value),
  read: (sample) => {
    const log = sample.kind === 'json' ? sample.value : null;
    const results = withInlineResults(log).map((run) => list(run, 'results'));
    return {
      runs: openLog(log).map(({ run, observe }, index) => ({
        ...run,
        observations: (results[index] ?? []).flatMap((result) => observe(result) ?? []),
      })),
    };
  },
};
