import { z } from 'zod';
import { headerCheck } from '../header.ts';
import { jsonReader } from '../json-format.ts';
import type { Outcome, TestCase } from '../result.ts';

const testSchema = z.object({
  title: z.string(),
  fullTitle: z.string().optional(),
  file: z.string().nullish(),
  currentRetry: z.number().nullish(),
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
    ...passes.map((test) => caseOf(test, (test.currentRetry ?? 0) > 0 ? 'flaky' : 'passed')),
    ...failures.map((test) => caseOf(test, 'failed')),
    ...pending.map((test) => caseOf(test, 'skipped')),
  ];
  for (const testCase of all) header.test(testCase);
  header.check();
});

function caseOf({ title, fullTitle = title, file }: z.infer<typeof testSchema>, outcome: Outcome): TestCase {
  const suite = fullTitle.endsWith(title) ? fullTitle.slice(0, -title.length).trim() : '';
  return { suite, name: title, file: file ?? null, outcome };
}
