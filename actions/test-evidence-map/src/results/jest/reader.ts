import { z } from 'zod';
import { headerCheck } from '../header.ts';
import { jsonReader } from '../json-format.ts';
import { failureOf } from '../failure-words.ts';
import type { Outcome } from '../result.ts';

const assertionSchema = z.object({
  ancestorTitles: z.array(z.string()).default([]),
  title: z.string(),
  fullName: z.string().optional(),
  status: z.string(),
  invocations: z.number().nullish(),
  failureMessages: z.array(z.unknown()).nullish(),
  retryReasons: z.array(z.unknown()).nullish(),
  failing: z.boolean().nullish(),
  numPassingAsserts: z.number().nullish(),
});
type JestAssertion = z.infer<typeof assertionSchema>;

const schema = z.object({
  success: z.boolean().optional(),
  numTotalTests: z.number(),
  numFailedTests: z.number().default(0),
  numRuntimeErrorTestSuites: z.number().default(0),
  testResults: z.array(
    z.object({
      name: z.string().optional(),
      status: z.string().optional(),
      message: z.string().nullish(),
      assertionResults: z.array(assertionSchema).default([]),
    }),
  ),
});

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  passed: 'passed',
  failed: 'failed',
  pending: 'skipped',
  skipped: 'skipped',
  disabled: 'skipped',
  todo: 'todo',
};

export const reader = jsonReader(schema, (report, sink) => {
  const header = headerCheck(sink);
  header.promise(report.numTotalTests, report.numFailedTests);
  let failing = false;
  for (const { name = '', status, message, assertionResults } of report.testResults) {
    for (const one of assertionResults) {
      const outcome = outcomeOf(one);
      failing ||= outcome === 'failed' || outcome === 'error';
      const asserts = one.numPassingAsserts ?? 0;
      header.test({
        suite: one.ancestorTitles.join(' '),
        name: one.title,
        file: name === '' ? null : name,
        outcome,
        ...failureOf(sink, one.failureMessages?.[0]),
        // It counts `expect()` alone: zero says nothing of a test that asserts by other means.
        ...(asserts > 0 ? { assertions: asserts } : {}),
      });
    }
    const anyFails = assertionResults.some((one) => outcomeOf(one) === 'failed');
    if (status === 'failed' && !anyFails) {
      failing = true;
      sink.suiteError(`${name} failed outside its tests: ${(message ?? '').slice(0, 200)}`);
    }
  }
  header.check();
  if (report.success === false && !failing) sink.suiteError('the run did not succeed, though no test fails');
});

function outcomeOf({ status, invocations, failureMessages, retryReasons, failing }: JestAssertion): Outcome {
  const outcome = Object.hasOwn(OUTCOMES, status) ? (OUTCOMES[status] as Outcome) : 'error';
  if (outcome !== 'passed') return outcome;
  if (failing === true) return 'todo';
  const retried = (invocations ?? 1) > 1 || (failureMessages ?? []).length > 0 || (retryReasons ?? []).length > 0;
  return retried ? 'flaky' : 'passed';
}
