import { z } from 'zod';
import { failureOf } from '../failure-words.ts';
import { headerCheck } from '../header.ts';
import { jsonReader } from '../json-format.ts';
import type { Outcome, ResultSink, TestCase } from '../result.ts';

const testSchema = z.object({
  title: z.string(),
  fullTitle: z.string().optional(),
  file: z.string().nullish(),
  currentRetry: z.number().nullish(),
  err: z.object({ message: z.string().optional(), stack: z.string().optional() }).nullish(),
});
const tests = z.array(testSchema).default([]);
const schema = z.object({
  stats: z.object({ tests: z.number(), failures: z.number() }),
  passes: tests,
  failures: tests,
  pending: tests,
});

export const reader = jsonReader(schema, ({ stats, passes, failures, pending }, sink) => {
  const header = headerCheck(sink);
  header.promise(stats.tests, stats.failures);
  const all = [
    ...passes.map((test) => caseOf(sink, test, (test.currentRetry ?? 0) > 0 ? 'flaky' : 'passed')),
    ...failures.map((test) => caseOf(sink, test, 'failed')),
    ...pending.map((test) => caseOf(sink, test, 'skipped')),
  ];
  for (const testCase of all) header.test(testCase);
  header.check();
});

function caseOf(
  sink: ResultSink,
  { title, fullTitle = title, file, err }: z.infer<typeof testSchema>,
  outcome: Outcome,
): TestCase {
  const suite = fullTitle.endsWith(title) ? fullTitle.slice(0, -title.length).trim() : '';
  // The stack begins with the error's type, which the message lacks.
  const failure = failureOf(sink, err?.stack, err?.message);
  return { suite, name: title, file: file ?? null, outcome, ...failure };
}
