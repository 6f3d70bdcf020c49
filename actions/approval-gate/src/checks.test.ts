import { describe, expect, test } from '@jest/globals';
import type { PullRequestFacts } from '../../../shared/github/pull-request.ts';
import { judgeChecks } from './checks.ts';
import { factsOf, HEAD, OLDER, run } from './testing/cases.ts';

const APP = 15_368;
const judge = (facts: Partial<PullRequestFacts>, source: { names?: string[]; appId?: number } = {}) =>
  judgeChecks({ names: ['build'], ...source }, factsOf(facts), HEAD);
const statusOf = (...runs: ReturnType<typeof run>[]) => judge({ check_runs: runs }, { appId: APP }).status;

describe('one run', () => {
  test.each([
    ['success', 'satisfied'],
    ['failure', 'failed'],
    ['timed_out', 'failed'],
    ['cancelled', 'failed'],
    ['action_required', 'failed'],
    ['startup_failure', 'failed'],
    ['skipped', 'missing'],
    ['neutral', 'missing'],
    ['stale', 'missing'],
    ['SUCCESS', 'missing'],
    ['glorious', 'missing'],
    [null, 'missing'],
  ])('that ended %s is %s', (conclusion, status) => expect(statusOf(run('build', { conclusion }))).toBe(status));

  test.each(['queued', 'in_progress', 'waiting', null])('that is %s is missing, whatever it concluded', (status) => {
    expect(statusOf(run('build', { status }))).toBe('missing');
  });

  test.each(['Build', 'build ', 'build (1)', 'builds'])('of another name, %j, is none', (name) => {
    expect(judge({ check_runs: [run(name)] })).toMatchObject({
      status: 'missing',
      why: 'The check “build” has not run on the head.',
    });
  });

  test('of another commit is none; one that does not say which is no proof', () => {
    expect(statusOf(run('build', { head_sha: OLDER }))).toBe('missing');
    expect(statusOf(run('build'), run('build', { id: 2, head_sha: null }))).toBe('unavailable');
    expect(statusOf(run('build', { head_sha: HEAD.slice(0, 12) }))).toBe('unavailable');
  });

  test('of another app is none; one that does not say which is no proof', () => {
    expect(statusOf(run('build', { app: { id: 1, slug: 'other' } }))).toBe('missing');
    expect(statusOf(run('build', { app: null }))).toBe('unavailable');
    expect(judge({ check_runs: [run('build', { app: null })] }).status).toBe('satisfied');
  });
});

describe('several runs', () => {
  const later = { id: 80_000, started_at: '2026-03-02T11:00:00Z' };

  test('of one suite: the newest speaks', () => {
    expect(statusOf(run('build', { conclusion: 'failure' }), run('build', later))).toBe('satisfied');
    expect(statusOf(run('build', { ...later, conclusion: 'failure' }), run('build'))).toBe('failed');
    expect(statusOf(run('build'), run('build', { ...later, status: 'in_progress', conclusion: null }))).toBe('missing');
  });

  test('whose ids and times disagree both speak', () => {
    expect(statusOf(run('build', { ...later, id: 1, conclusion: 'failure' }), run('build'))).toBe('failed');
    expect(statusOf(run('build', { id: 1, started_at: null, conclusion: 'failure' }), run('build'))).toBe('failed');
  });

  test('of different suites, or of none, must all succeed', () => {
    expect(statusOf(run('build', { conclusion: 'failure', check_suite: { id: 9 } }), run('build', later))).toBe(
      'failed',
    );
    expect(
      statusOf(
        run('build', { conclusion: 'failure', check_suite: null }),
        run('build', { ...later, check_suite: null }),
      ),
    ).toBe('failed');
  });

  test('every named check is needed', () => {
    const both = { names: ['unit', 'lint'] };
    expect(judge({ check_runs: [run('unit'), run('lint', { id: 2 })] }, both)).toMatchObject({
      status: 'satisfied',
      satisfiedBy: ['unit', 'lint'],
    });
    expect(judge({ check_runs: [run('unit')] }, both)).toMatchObject({ status: 'missing', satisfiedBy: [] });
  });
});

describe('commit statuses of the same name', () => {
  const status = (state: string, id = 1) => ({ id, context: 'build', state });

  test('never stand for a check', () => {
    expect(judge({ check_runs: [], statuses: [status('success')] }).status).toBe('missing');
  });

  test('must agree with it where no app is named; the newest speaks', () => {
    expect(judge({ statuses: [status('failure')] }).status).toBe('failed');
    expect(judge({ statuses: [status('pending')] }).status).toBe('missing');
    expect(judge({ statuses: [status('success', 2), status('error', 1)] }).status).toBe('satisfied');
    expect(judge({ statuses: [status('failure')] }, { appId: APP }).status).toBe('satisfied');
  });

  test('that could not be read may disagree', () => {
    expect(judge({ statuses: null }).status).toBe('unavailable');
  });
});

test.each([null, undefined])('a list of runs that was not read is unavailable: %s', (check_runs) => {
  expect(judge({ check_runs, unread: { check_runs: 'the token needs checks: read' } })).toMatchObject({
    status: 'unavailable',
    why: 'the token needs checks: read.',
  });
});

describe('a check of one workflow', () => {
  const WORKFLOW = '.github/workflows/ci.yml';
  const workflowRun = (more: object = {}) => ({
    id: 1,
    check_suite_id: 30_001,
    path: WORKFLOW,
    event: 'pull_request',
    head_sha: HEAD,
    ...more,
  });
  const of = (
    workflow_runs: PullRequestFacts['workflow_runs'],
    source: object = { workflow: WORKFLOW },
    ...runs: ReturnType<typeof run>[]
  ) =>
    judgeChecks(
      { names: ['build'], appId: APP, ...source },
      factsOf({ workflow_runs, check_runs: runs.length > 0 ? runs : [run('build')] }),
      HEAD,
    );

  test('counts, with the ref it was read at or without', () => {
    expect(of([workflowRun()]).status).toBe('satisfied');
    expect(of([workflowRun({ path: `${WORKFLOW}@refs/heads/main` })]).status).toBe('satisfied');
    expect(of([workflowRun()]).why).toContain('of .github/workflows/ci.yml');
  });

  test.each<[string, PullRequestFacts['workflow_runs'], string]>([
    ['of another workflow that the change adds', [workflowRun({ path: '.github/workflows/evil.yml' })], 'missing'],
    ['of a workflow that begins alike', [workflowRun({ path: `${WORKFLOW}x` })], 'missing'],
    [
      'of a suite that two workflows claim',
      [workflowRun(), workflowRun({ path: '.github/workflows/evil.yml' })],
      'missing',
    ],
    ['of a run that is not listed', [], 'unavailable'],
    ['of a run on another commit', [workflowRun({ head_sha: OLDER })], 'unavailable'],
    ['whose runs could not be read', null, 'unavailable'],
    ['whose runs were not read', undefined, 'unavailable'],
  ])('does not count %s', (_, runs, status) => expect(of(runs).status).toBe(status));

  test('by an app of its own belongs to no workflow', () =>
    expect(of([], { appId: 7, workflow: WORKFLOW }, run('build', { app: { id: 7, slug: 'other' } })).status).toBe(
      'missing',
    ));

  test('and one event counts for that event', () => {
    expect(of([workflowRun()], { event: 'pull_request' }).status).toBe('satisfied');
    expect(of([workflowRun({ event: 'push' })], { event: 'pull_request' }).status).toBe('missing');
  });

  test('names the permission that was missing', () => expect(of(null).rejected[0]?.why).toContain('actions: read'));

  test('is not spoken for by a status of the same name', () => {
    const statuses = [{ id: 1, context: 'build', state: 'failure', sha: HEAD }];
    const facts = factsOf({ statuses, workflow_runs: [workflowRun()] });
    expect(judgeChecks({ names: ['build'], workflow: WORKFLOW }, facts, HEAD).status).toBe('satisfied');
  });
});

test('a neutral conclusion proves something only where the policy says so', () => {
  const check_runs = [run('build', { conclusion: 'neutral' })];
  expect(judge({ check_runs }).status).toBe('missing');
  expect(judgeChecks({ names: ['build'], acceptNeutral: true }, factsOf({ check_runs }), HEAD).status).toBe(
    'satisfied',
  );
  const skipped = factsOf({ check_runs: [run('build', { conclusion: 'skipped' })] });
  expect(judgeChecks({ names: ['build'], acceptNeutral: true }, skipped, HEAD).status).toBe('missing');
});
