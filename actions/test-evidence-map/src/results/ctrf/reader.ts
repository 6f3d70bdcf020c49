import { failureOf } from '../failure-words.ts';
import { headerCheck } from '../header.ts';
import { jsonReader } from '../json-format.ts';
import type { Outcome } from '../result.ts';
import { ctrfSchema, type CtrfTest } from './schema.ts';

/** `other` is no pass and no skip anybody chose: it counts against the run. */
const OUTCOMES: Readonly<Record<CtrfTest['status'], Outcome>> = {
  passed: 'passed',
  failed: 'failed',
  skipped: 'skipped',
  pending: 'skipped',
  other: 'error',
};

export const reader = jsonReader(ctrfSchema, ({ results }, sink) => {
  const header = headerCheck(sink);
  header.promise(results.summary.tests, results.summary.failed);
  for (const test of results.tests) {
    const outcome = OUTCOMES[test.status];
    const repeated =
      test.flaky === true ||
      (test.retries ?? 0) > 0 ||
      (test.retryAttempts ?? []).some(({ status }) => status === 'failed');
    const tags = (test.tags ?? []).map((tag) => ` [${tag}]`).join('');
    header.test({
      suite: (test.suite ?? []).join(' '),
      name: test.name + tags,
      file: test.filePath ?? null,
      outcome: outcome === 'passed' && repeated ? 'flaky' : outcome,
      ...failureOf(sink, test.message, test.trace),
    });
  }
  header.check();
});
