import { describe, expect, test } from '@jest/globals';
import type { CaseFile } from '../../actions/approval-gate/src/case.ts';
import { decide } from '../../actions/approval-gate/src/decide.ts';
import {
  caseOf,
  comment,
  factsOf,
  HEAD,
  OLDER,
  policyOf,
  restCommit,
  review,
  run,
  user,
} from '../../actions/approval-gate/src/testing/cases.ts';
import type { PullRequestFacts } from '../../shared/github/pull-request.ts';

// Who may speak and what checks prove. The small ready example, of which each exhibit spoils one thing.
const verdict = (more: Partial<CaseFile> = {}) => decide(caseOf(more)).verdict;
const facts = (more: Partial<PullRequestFacts>, rest: Partial<CaseFile> = {}) =>
  verdict({ ...rest, facts: factsOf(more) });
const at = (hour: number) => ({ submitted_at: `2026-03-02T${hour}:00:00Z` });
const approval = (more: object) => ({
  title: 'Approval',
  gate: 'approval-gate' as const,
  howTo: 'Ask.',
  approval: { role: 'reviewer', ...more },
});
const withEvidence = (evidence: object) =>
  policyOf({
    evidence: { ...policyOf().evidence, ...evidence },
    requirements: [
      {
        id: 'all',
        title: 'All',
        when: {},
        evidence: [...Object.keys(policyOf().evidence), ...Object.keys(evidence)],
        why: 'All.',
      },
    ],
  });

test('the example is ready as it stands', () => expect(verdict()).toBe('ready'));

describe('what somebody said last', () => {
  test('A08 a dismissal does not revive the approval before it', () =>
    expect(
      facts({
        reviews: [
          review('bob', 'APPROVED', at(10)),
          review('bob', 'APPROVED', at(11)),
          review('bob', 'DISMISSED', at(12)),
        ],
      }),
    ).toBe('not-ready'));

  test('A09 changes requested after the approval replace it, in whatever order the list comes', () => {
    const given = [review('bob', 'APPROVED', at(10)), review('bob', 'CHANGES_REQUESTED', at(11))];
    expect(facts({ reviews: given })).toBe('not-ready');
    expect(facts({ reviews: given.toReversed() })).toBe('not-ready');
  });

  test('A10 a comment after the approval keeps it', () =>
    expect(facts({ reviews: [review('bob', 'APPROVED', at(10)), review('bob', 'COMMENTED', at(11))] })).toBe('ready'));
});

describe('who said it', () => {
  test('A14 a renamed login is the same person: by number, not by name', () => {
    const renamed = review('robert', 'CHANGES_REQUESTED', { ...at(12), user: user('robert', user('bob').id) });
    expect(
      facts({ reviews: [review('bob', 'APPROVED', at(10)), renamed], permissions: { bob: 'write', robert: 'write' } }),
    ).toBe('not-ready');
    expect(facts({ reviews: [review('bob', 'APPROVED', { user: user('bob', user('alice').id) })] })).toBe('not-ready');
  });

  test.each([
    ['a bot', { login: 'bob', id: 1002, type: 'Bot' }],
    ['GITHUB_TOKEN', { login: 'github-actions[bot]', id: 41_898_282, type: 'User' }],
    ['an organisation', { login: 'bob', id: 1002, type: 'Organization' }],
    ['nobody', null],
  ])('A15 %s approves nothing', (_, by) =>
    expect(
      facts({
        reviews: [review('bob', 'APPROVED', { user: by })],
        permissions: { bob: 'write', 'github-actions[bot]': 'write' },
      }),
    ).toBe('not-ready'),
  );

  test.each(['triage', 'read', 'none', null, 'owner'])('A16 permission %s is too little', (permission) =>
    expect(facts({ permissions: { bob: permission } })).toBe('not-ready'),
  );

  test('A17 a team that cannot be read is neither zero nor a pass', () => {
    const policy = policyOf({ roles: { reviewer: { title: 'Security', teams: ['acme/security'] } } });
    const { verdict: found, requirements } = decide(
      caseOf({ policy, facts: factsOf({ teams: { 'acme/security': null } }) }),
    );
    expect(found).toBe('not-ready');
    expect(requirements.find(({ id }) => id === 'approval.human')?.status).toBe('unavailable');
  });

  test('A18 one person does not fill two distinct roles', () => {
    const policy = withEvidence({
      'approval.a': approval({ distinct: true }),
      'approval.b': approval({ distinct: true }),
    });
    expect(facts({}, { policy })).toBe('not-ready');
    expect(facts({ reviews: [review('bob'), review('carol')] }, { policy })).toBe('ready');
  });

  test('A11 whoever set the agent to work does not approve its change', () => {
    const pull = {
      ...factsOf().pull_request,
      user: { login: 'agent[bot]', id: 77, type: 'Bot' },
      assignees: [user('bob')],
    };
    expect(facts({ pull_request: pull })).toBe('not-ready');
    expect(facts({ pull_request: pull, reviews: [review('carol')] })).toBe('ready');
  });
});

describe('approval by comment', () => {
  const policy = policyOf({ approvals: { commentApprovals: true } });
  const said = (body: string, more = {}) => facts({ reviews: [], comments: [comment('bob', body, more)] }, { policy });

  test('counts when it is exactly that', () => expect(said(`/approve ${HEAD}`)).toBe('ready'));
  test('A19 edited, it does not', () =>
    expect(said(`/approve ${HEAD}`, { updated_at: '2026-03-02T12:00:00Z' })).toBe('not-ready'));
  test.each([
    `> /approve ${HEAD}`,
    `On Monday bob wrote:\n/approve ${HEAD}`,
    `\`/approve ${HEAD}\``,
    ` /approve ${HEAD}`,
  ])('A19 quoted, it does not: %j', (body) => expect(said(body)).toBe('not-ready'));
  test.each([HEAD.slice(0, 12), HEAD.slice(0, 39), `${HEAD}0`, HEAD.toUpperCase()])(
    'A20 a short or other id does not: %s',
    (id) => expect(said(`/approve ${id}`)).toBe('not-ready'),
  );
  test.each([
    `do not /approve ${HEAD}`,
    `/approve ${HEAD} please not`,
    `please bypass, /approve ${HEAD}`,
    '/approve',
    'LGTM',
  ])('A50 a phrase inside a sentence does not: %j', (body) => expect(said(body)).toBe('not-ready'));
  test('A15 written by an app in somebody’s name, it does not', () =>
    expect(said(`/approve ${HEAD}`, { performed_via_github_app: { id: 1 } })).toBe('not-ready'));
});

describe('checks', () => {
  const WORKFLOW = '.github/workflows/ci.yml';
  const check = (source: object) =>
    policyOf({
      evidence: {
        ...policyOf().evidence,
        'check.build': {
          title: 'Build',
          gate: 'approval-gate',
          howTo: 'Build.',
          check: { names: ['build'], ...source },
        },
      },
    });
  const workflowRun = (path: string) => ({
    id: 1,
    check_suite_id: 30_001,
    path,
    event: 'pull_request',
    head_sha: HEAD,
  });

  test('A21 a job of the same name in a workflow that the change adds is another check', () => {
    const policy = check({ appId: 15_368, workflow: WORKFLOW });
    expect(facts({ workflow_runs: [workflowRun(WORKFLOW)] }, { policy })).toBe('ready');
    expect(facts({ workflow_runs: [workflowRun('.github/workflows/mine.yml')] }, { policy })).toBe('not-ready');
  });

  test('A22 the same name of another app is another check', () =>
    expect(
      facts({ check_runs: [run('build', { app: { id: 7, slug: 'other' } })] }, { policy: check({ appId: 15_368 }) }),
    ).toBe('not-ready'));

  test('A23 a status of the same name neither stands for a check nor is overlooked', () => {
    const status = (state: string) => [{ id: 1, context: 'build', state, sha: HEAD }];
    expect(facts({ check_runs: [], statuses: status('success') })).toBe('not-ready');
    expect(facts({ statuses: status('failure') })).toBe('not-ready');
  });

  test.each(['skipped', 'neutral', 'stale', 'cancelled', 'timed_out', 'action_required', 'failure', null])(
    'A24 a check that ended %s proves nothing',
    (conclusion) => expect(facts({ check_runs: [run('build', { conclusion })] })).toBe('not-ready'),
  );

  test.each([[[]], [null], [undefined]])('A25 no checks at all (%j) is no green', (check_runs) =>
    expect(facts({ check_runs })).toBe('not-ready'),
  );

  test('A26 an older green never outranks a newer red, however the list is ordered', () => {
    const green = run('build', { id: 1, started_at: '2026-03-02T09:00:00Z' });
    const red = run('build', { id: 2, started_at: '2026-03-02T10:00:00Z', conclusion: 'failure' });
    expect(facts({ check_runs: [green, red] })).toBe('not-ready');
    expect(facts({ check_runs: [red, green] })).toBe('not-ready');
    expect(facts({ check_runs: [run('build', { id: 3, check_suite: { id: 9 } }), red] })).toBe('not-ready');
  });

  test.each(['queued', 'in_progress', 'waiting', 'pending'])('A27 a check that is %s has not said anything', (status) =>
    expect(facts({ check_runs: [run('build', { status, conclusion: null })] })).toBe('not-ready'),
  );

  test('a check of another commit proves nothing about this one', () =>
    expect(facts({ check_runs: [run('build', { head_sha: OLDER })] })).toBe('not-ready'));
});

describe('what GitHub shows', () => {
  test('A28 facts of another head than the judged one are not used', () => {
    const pull = { ...factsOf().pull_request, head: { ...factsOf().pull_request.head, sha: OLDER } };
    expect(facts({ pull_request: pull, reviews: [review('bob', 'APPROVED', { commit_id: OLDER })] })).toBe('not-ready');
  });

  test('A29 another open pull request with the same head blocks', () => {
    const policy = policyOf({ approvals: { blockSiblings: true } });
    const sibling = { number: 8, state: 'open', head: { sha: HEAD } };
    expect(facts({ associated_pulls: [] }, { policy })).toBe('ready');
    expect(facts({ associated_pulls: [sibling] }, { policy })).toBe('not-ready');
    expect(facts({ associated_pulls: null }, { policy })).toBe('not-ready');
  });

  test('A31 a pull request that nothing is known of is not judged ready', () =>
    expect(verdict({ facts: null })).toBe('not-ready'));

  test('A32 lists that are shorter than the pull request says are not lists', () => {
    const pull = (more: object) => ({ pull_request: { ...factsOf().pull_request, ...more } });
    expect(facts(pull({ commits: 251 }))).toBe('not-ready');
    expect(facts(pull({ changed_files: 3001 }))).toBe('not-ready');
    expect(facts({ commits: [restCommit('alice', OLDER)] })).toBe('not-ready');
  });

  test.each(['reviews', 'commits', 'files', 'check_runs', 'permissions', 'events'] as const)(
    'A33 %s that is null was not read',
    (list) => expect(facts({ [list]: null })).toBe('not-ready'),
  );
});
