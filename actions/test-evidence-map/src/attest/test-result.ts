import type { Subject } from '../../../../shared/evidence/report.ts';
import type { Details } from '../details.ts';

/** Tests named in the statement, of each kind; the counts stand beside them. */
const NAMED = 1000;

export const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';

/**
 * An unsigned in-toto statement of the test results: what ran on which commit, by which reports (as digests), and what
 * came of it. Without a commit there is nothing to state it of.
 */
export function testResultStatement(
  { repository, head }: Pick<Subject, 'repository' | 'head'>,
  { totals, mappings }: Details,
  inputs: readonly { readonly path: string; readonly sha256: string }[],
): object | null {
  if (head === null) return null;
  const named = (wanted: (outcome: string) => boolean): string[] =>
    [...new Set(mappings.filter(({ outcome }) => wanted(outcome)).map(({ test }) => test))].slice(0, NAMED);
  const failing = totals.failed + totals.errors + totals.suiteErrors;
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: repository, digest: { gitCommit: head } }],
    predicateType: TEST_RESULT,
    predicate: {
      result: failing > 0 ? 'FAILED' : totals.passed === 0 ? 'WARNED' : 'PASSED',
      configuration: inputs.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
      passedTests: named((outcome) => outcome === 'passed'),
      warnedTests: named((outcome) => /^(?:flaky|skipped|todo|vacuous)$/u.test(outcome)),
      failedTests: named((outcome) => outcome === 'failed' || outcome === 'error'),
    },
  };
}
