import { describe, expect, test } from '@jest/globals';
import { assert, boolean, constantFrom, pre, property } from 'fast-check';
import { unsatisfied } from '../../../shared/evidence/evidence.ts';
import { reportSchema, type GateReport } from '../../../shared/evidence/report.ts';
import type { GateName } from '../../../shared/evidence/gates.ts';
import { pullRequestFactsSchema, type PullRequestFacts } from '../../../shared/github/pull-request.ts';
import type { CaseFile } from './case.ts';
import { decide } from './decide.ts';
import {
  caseOf,
  factsOf,
  gitCommit,
  HEAD,
  OLDER,
  reportOf,
  reportsOf,
  restCommit,
  review,
  run,
} from './testing/cases.ts';

/** What a case is made of, as plain JSON, so that any place in it can be spoiled. */
interface Spoilable {
  facts: PullRequestFacts | null;
  reports: Record<string, GateReport>;
  mergeTree: string | null;
}

type Path = readonly (string | number)[];

/** Every place in a JSON value, the value itself left out. */
function places(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...places(inner, path)];
  });
}

const GARBAGE: readonly unknown[] = [null, '', 'garbage', 0, -1, true, [], {}, '\u0000', 'SATISFIED'];

function spoil(value: Spoilable, path: Path, how: { readonly remove: boolean; readonly garbage: unknown }): Spoilable {
  const copy = structuredClone(value);
  let owner = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<string | number, unknown>;
  const key = path.at(-1) as string | number;
  if (!how.remove) owner[key] = how.garbage;
  else if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else delete owner[key];
  return copy;
}

/**
 * A whole review or check run that is gone, or a run that goes by another name, leaves no trace: GitHub's objects carry
 * no count of them. That the lists are whole is what collecting them has to prove. Everything else in them is covered.
 */
const traceless = (path: Path, remove: boolean): boolean =>
  path[0] === 'facts' &&
  ((remove && path.length === 3 && (path[1] === 'reviews' || path[1] === 'check_runs')) ||
    (path[1] === 'check_runs' && path[3] === 'name'));

/** GitHub shows a review without a user when the account is gone; once dismissed, nobody could repair more. */
const goneAndDismissed = ({ facts }: Spoilable, [top, list, index, key, ...rest]: Path): boolean =>
  top === 'facts' &&
  list === 'reviews' &&
  key === 'user' &&
  rest.length === 0 &&
  facts?.reviews?.[Number(index)]?.state === 'DISMISSED';

const judge = (base: CaseFile, { facts, reports, mergeTree }: Spoilable): 'ready' | 'not-ready' | 'refused' => {
  const parsed = facts === null || facts === undefined ? null : pullRequestFactsSchema.safeParse(facts);
  if (parsed !== null && !parsed.success) return 'refused';
  // The host hands on only what is a gate report.
  const map = new Map(
    Object.entries(reports ?? {}).filter(([, report]) => reportSchema.safeParse(report).success),
  ) as Map<GateName, GateReport>;
  return decide({ ...base, facts: parsed?.data ?? null, reports: map, mergeTree: mergeTree || null }).verdict;
};

const plain = ({ facts, reports, mergeTree }: CaseFile): Spoilable =>
  structuredClone({ facts, reports: Object.fromEntries(reports), mergeTree });

const later = { submitted_at: '2026-03-02T12:00:00Z' };
const NOT_READY: Readonly<Record<string, CaseFile>> = {
  'changes requested later': caseOf({
    facts: factsOf({ reviews: [review('bob'), review('bob', 'CHANGES_REQUESTED', later)] }),
  }),
  'approval dismissed': caseOf({ facts: factsOf({ reviews: [review('bob'), review('bob', 'DISMISSED', later)] }) }),
  'approved by the author': caseOf({ facts: factsOf({ reviews: [review('alice')] }) }),
  'approved by a contributor': caseOf({
    facts: factsOf({
      reviews: [review('bob')],
      commits: [restCommit('alice'), restCommit('bob', OLDER)],
      pull_request: { ...factsOf().pull_request, commits: 2 },
    }),
    commits: [gitCommit('alice'), gitCommit('bob', { oid: OLDER })],
  }),
  'stale approval': caseOf({ facts: factsOf({ reviews: [review('bob', 'APPROVED', { commit_id: OLDER })] }) }),
  'another writer objects': caseOf({
    facts: factsOf({ reviews: [review('bob'), review('carol', 'CHANGES_REQUESTED')] }),
  }),
  'red check beside a green one': caseOf({
    facts: factsOf({
      check_runs: [run('build'), run('build', { id: 2, conclusion: 'failure', check_suite: { id: 9 } })],
    }),
  }),
  'approver may only read': caseOf({ facts: factsOf({ permissions: { bob: 'read' } }) }),
  'files cut short': caseOf({ facts: factsOf({ pull_request: { ...factsOf().pull_request, changed_files: 2 } }) }),
  'scanner failed': caseOf({
    reports: reportsOf(
      reportOf('scan-aggregate', { evidence: [unsatisfied('scan.secrets', 'failed', 'A key.', 'Revoke it.')] }),
    ),
  }),
  'no scanner': caseOf({ reports: reportsOf(reportOf('scan-aggregate')) }),
};

describe('monotone: taking away or spoiling one thing never turns not-ready into ready', () => {
  test.each(Object.entries(NOT_READY))('%s', (_, file) => {
    const whole = plain(file);
    expect(judge(file, whole)).toBe('not-ready');
    const everywhere = places(whole);
    assert(
      property(constantFrom(...everywhere), boolean(), constantFrom(...GARBAGE), (path, remove, garbage) => {
        pre(!traceless(path, remove) && !goneAndDismissed(whole, path));
        expect(judge(file, spoil(whole, path, { remove, garbage }))).not.toBe('ready');
      }),
      { numRuns: 1500 },
    );
  });

  test('every single evidence, report, list and binding of the ready example is needed', () => {
    const file = caseOf();
    const whole = plain(file);
    expect(judge(file, whole)).toBe('ready');
    const needed: readonly Path[] = [
      ['facts'],
      ['mergeTree'],
      ...['reviews', 'commits', 'files', 'check_runs', 'permissions'].map((key): Path => ['facts', key]),
      ...['reviews', 'commits', 'files', 'check_runs'].map((key): Path => ['facts', key, 0]),
      ['facts', 'permissions', 'bob'],
      ['facts', 'pull_request', 'commits'],
      ['facts', 'pull_request', 'changed_files'],
      ['facts', 'reviews', 0, 'user'],
      ['facts', 'reviews', 0, 'commit_id'],
      ['facts', 'reviews', 0, 'pull_request_url'],
      ['facts', 'check_runs', 0, 'head_sha'],
      ['facts', 'check_runs', 0, 'conclusion'],
      ['reports', 'risk-classify'],
      ['reports', 'scan-aggregate'],
      ['reports', 'scan-aggregate', 'evidence', 0],
    ];
    for (const path of needed) {
      expect([path, judge(file, spoil(whole, path, { remove: true, garbage: null }))]).not.toEqual([path, 'ready']);
    }
    expect(whole.facts?.pull_request.head.sha).toBe(HEAD);
  });
});
