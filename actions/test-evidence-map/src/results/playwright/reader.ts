import { z } from 'zod';
import { LIMITS } from '../../input/limits.ts';
import { MalformedReport } from '../../input/malformed.ts';
import { failureOf } from '../failure-words.ts';
import { jsonReader } from '../json-format.ts';
import type { Outcome, ResultSink } from '../result.ts';

const testSchema = z.object({
  projectName: z.string().default(''),
  expectedStatus: z.string().optional(),
  status: z.string().optional(),
  annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })).default([]),
  results: z
    .array(z.object({ status: z.string().optional(), error: z.object({ message: z.string().optional() }).optional() }))
    .default([]),
});
type PlaywrightTest = z.infer<typeof testSchema>;

const suiteSchema = z.object({
  title: z.string().default(''),
  file: z.string().optional(),
  specs: z
    .array(
      z.object({
        title: z.string(),
        file: z.string().optional(),
        tags: z.array(z.string()).default([]),
        tests: z.array(testSchema),
      }),
    )
    .default([]),
  get suites() {
    return z.array(suiteSchema).default([]);
  },
});
type Suite = z.infer<typeof suiteSchema>;

const schema = z.object({
  suites: z.array(suiteSchema),
  errors: z.array(z.object({ message: z.string().optional() })).default([]),
  stats: z.object({ unexpected: z.number().default(0) }).optional(),
});

export const reader = jsonReader(schema, (report, sink) => {
  for (const { message = '' } of report.errors)
    sink.suiteError(`Playwright failed outside a test: ${message.slice(0, 200)}`);
  let failing = 0;
  const counting: ResultSink = {
    ...sink,
    test: (testCase) => {
      if (testCase.outcome === 'failed' || testCase.outcome === 'error') failing++;
      sink.test(testCase);
    },
  };
  for (const suite of report.suites) walk(suite, [], counting, 0);
  const promised = report.stats?.unexpected ?? 0;
  if (promised > failing) sink.contradiction(`the header counts ${promised} failures, the test cases show ${failing}`);
});

function walk(suite: Suite, titles: readonly string[], sink: ResultSink, depth: number): void {
  if (depth > LIMITS.depth) throw new MalformedReport(`nests suites deeper than ${LIMITS.depth}`);
  // The outermost suite is the file itself.
  const here = depth === 0 || suite.title === '' ? titles : [...titles, suite.title];
  for (const spec of suite.specs) {
    for (const test of spec.tests) {
      const claims = test.annotations
        .filter(({ type }) => /^(?:evidence|asvs|wstg|cwe|ssdf)$/iu.test(type))
        .map(({ type, description = '' }) => ` [${type === 'evidence' ? '' : `${type.toUpperCase()} `}${description}]`);
      sink.test({
        suite: [test.projectName, ...here].filter((title) => title !== '').join(' '),
        name: [spec.title, ...claims].join(''),
        file: spec.file ?? suite.file ?? null,
        outcome: outcomeOf(test),
        ...failureOf(sink, test.results.at(-1)?.error?.message),
      });
    }
  }
  for (const inner of suite.suites) walk(inner, here, sink, depth + 1);
}

function outcomeOf({ status, expectedStatus, results }: PlaywrightTest): Outcome {
  if (status === 'skipped') return 'skipped';
  if (status === 'flaky') return 'flaky';
  if (status !== 'expected') return 'failed';
  // `test.fail()`: it failed, as declared.
  if (expectedStatus !== undefined && expectedStatus !== 'passed')
    return expectedStatus === 'skipped' ? 'skipped' : 'todo';
  return results.at(-1)?.status === 'passed' ? 'passed' : 'error';
}
