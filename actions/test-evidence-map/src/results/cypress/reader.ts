import { z } from 'zod';
import { headerCheck } from '../header.ts';
import { jsonReader } from '../json-format.ts';
import type { Outcome } from '../result.ts';

const schema = z.object({
  totalTests: z.number(),
  totalFailed: z.number().default(0),
  runs: z.array(
    z.object({
      error: z.string().nullish(),
      spec: z.object({ relative: z.string().optional(), name: z.string().optional() }).default({}),
      tests: z
        .array(
          z.object({
            title: z.array(z.string()),
            state: z.string(),
            attempts: z.array(z.object({ state: z.string().optional() })).nullish(),
          }),
        )
        .nullish(),
    }),
  ),
});

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
};

export const reader = jsonReader(schema, (report, sink) => {
  const header = headerCheck(sink);
  header.promise(report.totalTests, report.totalFailed);
  for (const { error, spec, tests } of report.runs) {
    const file = spec.relative ?? spec.name ?? null;
    if (typeof error === 'string' && error !== '')
      sink.suiteError(`${file ?? 'a spec'} failed outside its tests: ${error.slice(0, 200)}`);
    for (const { title, state, attempts } of tests ?? []) {
      const outcome = Object.hasOwn(OUTCOMES, state) ? (OUTCOMES[state] as Outcome) : 'error';
      const repeated = (attempts ?? []).some((attempt) => attempt.state === 'failed');
      header.test({
        suite: title.slice(0, -1).join(' '),
        name: title.at(-1) ?? '',
        file,
        outcome: outcome === 'passed' && repeated ? 'flaky' : outcome,
      });
    }
  }
  header.check();
});
