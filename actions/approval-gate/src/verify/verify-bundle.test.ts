import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, integer, property } from 'fast-check';
import { unsatisfied } from '../../../../shared/evidence/evidence.ts';
import { canonicalJson } from '../../../../shared/text/canonical-json.ts';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { buildBundle, digestOf } from '../bundle/bundle.ts';
import { decide } from '../decide.ts';
import { recordOf } from '../record.ts';
import { caseOf, factsOf, HEAD, OLDER, policyOf, reportOf, reportsOf, review, TREE } from '../testing/cases.ts';
import { verifyBundle } from './verify-bundle.ts';

const NOW = Date.parse('2026-11-24T12:00:00Z');

function bundleOf(more: Parameters<typeof caseOf>[0] = {}): string {
  const file = caseOf(more);
  const change = {
    ...changeOf({ files: { 'src/app.js': ['a\n', 'b\n'] }, pullRequest: file.facts }),
    repository: 'example/service',
  };
  const record = recordOf(change, file, decide(file), '0.1.0');
  return buildBundle({ ...record, subject: reportOf('risk-classify').subject }, NOW);
}

type Tree = Record<string, never>;
/** The bundle after a change by somebody who knows the format and puts the record's own digest right again. */
function forged(text: string, change: (statement: { subject: never[]; predicate: Tree }) => void): string {
  const statement = JSON.parse(text) as { subject: never[]; predicate: Tree };
  change(statement);
  delete (statement.predicate as Record<string, unknown>)['recordDigest'];
  const recordDigest = digestOf(`${canonicalJson(statement)}\n`);
  return `${canonicalJson({ ...statement, predicate: { ...statement.predicate, recordDigest } })}\n`;
}
const set = (tree: object, path: string, value: unknown): void => {
  const keys = path.split('.');
  const last = keys.pop() as string;
  let node = tree as Record<string, unknown>;
  for (const key of keys) node = node[key] as Record<string, unknown>;
  node[last] = value;
};

const READY = bundleOf();

describe('a bundle as it was written', () => {
  test('holds and is judged again to the same verdict', () => {
    const { problems, details, statement, file } = verifyBundle(READY);
    expect(problems).toEqual([]);
    expect(details?.verdict).toBe('ready');
    expect(statement?.predicate.subject).toMatchObject({ head: HEAD, mergeTree: TREE });
    expect(decide(file ?? caseOf({ facts: null })).verdict).toBe('ready');
  });

  test.each<[string, Parameters<typeof caseOf>[0] & object]>([
    ['not ready', { facts: factsOf({ reviews: [] }) }],
    ['without facts', { facts: null, reports: new Map() }],
    [
      'carried',
      {
        carry: new Map([[OLDER, { sameTree: true, samePaths: new Set(['src/app.js']), changes: null }]]),
        facts: factsOf({ reviews: [review('bob', 'APPROVED', { commit_id: OLDER })] }),
      },
    ],
    ['with logins that are numbers', { facts: factsOf({ permissions: { bob: 'write', '10': 'read', '9': 'read' } }) }],
    [
      'with neutral commits and owners',
      { neutral: new Set([OLDER]), owned: [{ path: 'src/app.js', owners: ['@bob'] }] },
    ],
  ])('holds: %s', (_, more) => {
    const text = bundleOf(more);
    const { problems, details } = verifyBundle(text);
    // Facts of no pull request bind to none, while the reports of this example do.
    expect(problems.filter((problem) => more.facts !== null || !problem.includes('another pull request'))).toEqual([]);
    expect(details?.verdict).toBe((JSON.parse(text) as { predicate: { verdict: string } }).predicate.verdict);
  });
});

describe('a bundle that changed', () => {
  test('in any byte is refused', () => {
    const bytes = Buffer.from(READY);
    assert(
      property(integer({ min: 0, max: bytes.length - 1 }), integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] as number) ^ mask;
        expect(verifyBundle(changed.toString('utf8')).problems).not.toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  test('in length is refused', () =>
    assert(
      property(integer({ min: 0, max: READY.length - 2 }), constantFrom('', ' ', '\n', '{}'), (at, more) =>
        expect(verifyBundle(`${READY.slice(0, at)}${more}`).problems).not.toEqual([]),
      ),
      { numRuns: 300 },
    ));

  test.each<[string, (statement: { subject: never[]; predicate: Tree }) => void, string]>([
    ['another head as subject', (s) => set(s, 'subject.0.digest.gitCommit', OLDER), 'its subject is not'],
    ['another tree as subject', (s) => set(s, 'subject.0.digest.gitTree', OLDER), 'its subject is not'],
    ['another repository’s name', (s) => set(s, 'subject.0.name', 'other/repo'), 'its subject is not'],
    [
      'another head throughout',
      (s) => {
        set(s, 'subject.0.digest.gitCommit', OLDER);
        set(s, 'predicate.subject.head', OLDER);
      },
      'another head',
    ],
    ['another repository id', (s) => set(s, 'predicate.repositoryId', 1), 'another repository'],
    ['another pull request', (s) => set(s, 'predicate.subject.pullRequest', 8), 'another pull request'],
    ['another policy’s digest', (s) => set(s, 'predicate.policy.digest', 'sha256:other'), 'another policy'],
    [
      'a policy that asks for less',
      (s) => set(s, 'predicate.case.policy.requirements', []),
      'the policy is not what its digest says',
    ],
    [
      'a pull request with another review',
      (s) => set(s, 'predicate.case.facts.reviews.0.user.login', 'mallory'),
      'the pull request is not',
    ],
    [
      'a report with another result',
      (s) => set(s, 'predicate.case.reports.1.conclusion', 'failure'),
      'the report of scan-aggregate',
    ],
    ['a report less', (s) => set(s, 'predicate.case.reports', []), 'the list of reports'],
    ['a finding less', (s) => set(s, 'predicate.case.reports.1.findings', [null]), 'the report of scan-aggregate'],
    ['another verdict', (s) => set(s, 'predicate.verdict', 'not-ready'), 'judged again it is ready'],
    ['another status', (s) => set(s, 'predicate.requirements.0.status', 'waived'), 'other statuses'],
    ['a requirement less', (s) => void (s.predicate['requirements'] as unknown as unknown[]).pop(), 'other statuses'],
    ['another approver', (s) => set(s, 'predicate.approvals.0.login', 'carol'), 'other approvals'],
    ['a case of another shape', (s) => set(s, 'predicate.case.commits', null), 'its case cannot be read'],
    ['an audit trail cut short', (s) => set(s, 'predicate.auditTrail', {}), 'auditTrail'],
  ])('is refused though the record’s digest was put right: %s', (_, change, reason) => {
    const { problems } = verifyBundle(forged(READY, change));
    expect(problems.join('\n')).toContain(reason);
  });

  test('whose not-ready case was called ready is refused', () => {
    const reports = reportsOf(
      reportOf('scan-aggregate', { evidence: [unsatisfied('scan.secrets', 'failed', 'A key.', 'Revoke it.')] }),
    );
    const text = forged(bundleOf({ reports }), (s) => set(s, 'predicate.verdict', 'ready'));
    expect(verifyBundle(text).problems).toContain('it claims ready; judged again it is not-ready');
  });

  test('by forging the record’s digest alone is what it was', () =>
    expect(verifyBundle(forged(READY, () => {})).problems).toEqual([]));

  test.each(['', 'null', '[]', '{}', '{"_type":"https://in-toto.io/Statement/v1"}'])('is no bundle: %j', (text) =>
    expect(verifyBundle(text)).toMatchObject({ details: null, problems: [expect.any(String)] }),
  );
});

test('a policy keeps what it asks for on the way through a bundle', () => {
  const { file } = verifyBundle(READY);
  const { areas: _areas, changeTypes: _types, ...judging } = policyOf();
  expect(file?.policy).toMatchObject(judging);
});
