import { z } from 'zod';
import { failureOf } from '../failure-words.ts';
import { headerCheck } from '../header.ts';
import { jsonReader } from '../json-format.ts';
import type { Outcome } from '../result.ts';

/** One of the three phases of a test; where it failed, with the error's type and message. */
const phase = z.object({ crash: z.object({ message: z.string().optional() }).optional() }).optional();

const schema = z.object({
  exitcode: z.number(),
  summary: z
    .object({ total: z.number().default(0), failed: z.number().default(0), error: z.number().default(0) })
    .default({ total: 0, failed: 0, error: 0 }),
  tests: z.array(z.object({ nodeid: z.string(), outcome: z.string(), setup: phase, call: phase })).default([]),
  collectors: z.array(z.object({ nodeid: z.string(), outcome: z.string() })).default([]),
});

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  passed: 'passed',
  failed: 'failed',
  error: 'error',
  skipped: 'skipped',
  xfailed: 'todo',
  xpassed: 'todo',
  rerun: 'flaky',
};
const NO_TESTS_COLLECTED = 5;

export const reader = jsonReader(schema, (report, sink) => {
  const header = headerCheck(sink);
  header.promise(report.summary.total, report.summary.failed + report.summary.error);
  let failing = false;
  for (const { nodeid, outcome: word, setup, call } of report.tests) {
    const outcome = Object.hasOwn(OUTCOMES, word) ? (OUTCOMES[word] as Outcome) : 'error';
    failing ||= outcome === 'failed' || outcome === 'error';
    const [file = '', ...names] = nodeid.split('::');
    header.test({
      suite: names.slice(0, -1).join(' '),
      name: names.at(-1) ?? nodeid,
      file: file === '' ? null : file,
      outcome,
      ...failureOf(sink, call?.crash?.message ?? setup?.crash?.message),
    });
  }
  for (const { nodeid, outcome } of report.collectors) {
    if (outcome !== 'failed') continue;
    failing = true;
    sink.suiteError(`${nodeid.slice(0, 200)} could not be collected`);
  }
  header.check();
  if (report.exitcode !== 0 && report.exitcode !== NO_TESTS_COLLECTED && !failing) {
    sink.suiteError(`pytest ended with ${report.exitcode}, though no test fails`);
  }
});
