import { afterEach, describe, expect, test } from '@jest/globals';
import { gitHubClient } from '../../../shared/github/client.ts';
import { sample } from '../../../shared/github/testing/contract.ts';
import { gitHubDouble, type GitHubDouble, type World } from '../../../shared/github/testing/double.ts';
import { occasionOf } from './occasion.ts';
import { refresh } from './refresh.ts';

const HEAD = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const WORKFLOW = '.github/workflows/evidence-gate.yml';
const REPO = '/repos/{owner}/{repo}';
const PULL = `${REPO}/pulls/{pull_number}`;
const RERUN = `POST ${REPO}/actions/jobs/{job_id}/rerun`;
const inputs = { workflow: [WORKFLOW], job: 'gate / Verdict' };

const repository = sample('minimal-repository', { owner: sample('simple-user', {}) });
const run = (fields: Record<string, unknown> = {}) =>
  sample('workflow-run', {
    id: 90, path: WORKFLOW, head_sha: HEAD, event: 'pull_request', status: 'completed', run_attempt: 1, run_number: 3,
    repository, head_repository: repository, head_commit: null, pull_requests: [], actor: sample('simple-user', {}),
    triggering_actor: sample('simple-user', {}), ...fields,
  }); // prettier-ignore
const job = (fields: Record<string, unknown> = {}) =>
  sample('job', {
    id: 7,
    name: 'gate / Verdict',
    head_sha: HEAD,
    status: 'completed',
    conclusion: 'failure',
    ...fields,
  });
const side = (sha: string) => ({
  label: '',
  ref: 'main',
  sha,
  user: sample('simple-user', {}),
  repo: sample('repository', { owner: sample('simple-user', {}) }),
});
const pull = (fields: Record<string, unknown> = {}) =>
  sample('pull-request', {
    number: 7, state: 'open', head: side(HEAD), base: side(OTHER), labels: [], user: sample('simple-user', {}),
    _links: Object.fromEntries(['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self'].map((name) => [name, { href: '' }])),
    ...fields,
  }); // prettier-ignore

const review = (type = 'User') => ({ sender: { type }, pull_request: { number: 7 } });
const comment = (body: string, more: Record<string, unknown> = {}) => ({
  sender: { type: 'User' },
  issue: { number: 7, pull_request: {} },
  comment: { body },
  ...more,
});

let double: GitHubDouble | undefined;
afterEach(() => double?.close());

async function act(
  world: { runs?: unknown[]; jobs?: unknown[]; pull?: unknown } = {},
  eventName = 'pull_request_review',
  event: unknown = review(),
) {
  const repeated: string[] = [];
  const { runs = [run()], jobs = [job()] } = world;
  const github: World = {
    [PULL]: () => world.pull ?? pull(),
    [`${REPO}/actions/runs`]: () => ({ total_count: runs.length, workflow_runs: runs }),
    [`${REPO}/actions/runs/{run_id}/jobs`]: () => ({ total_count: jobs.length, jobs }),
    [RERUN]: ({ job_id: id }) => {
      repeated.push(String(id));
      return {};
    },
  };
  double = await gitHubDouble(github);
  const client = await gitHubClient({ token: 'secret', baseUrl: double.baseUrl });
  const sleeps: number[] = [];
  const ports = {
    client,
    owner: 'acme',
    repo: 'widgets',
    eventName,
    event,
    request: { token: 'secret', baseUrl: double.baseUrl },
    keep: async (name: string) => name,
    sleep: async (ms: number) => void sleeps.push(ms),
  };
  const outcome = await refresh(inputs, ports).catch((error: unknown) => error as Error);
  expect(double.violations).toEqual([]);
  return { outcome, repeated, sleeps };
}

describe('refreshing a verdict', () => {
  test('an approval repeats the verdict of the head the pull request has now', async () => {
    const { outcome, repeated } = await act();
    expect(outcome).toMatchObject({ outputs: { refreshed: '1' } });
    expect(repeated).toEqual(['7']);
  });

  test('a green verdict is repeated too: a dismissed approval must turn it red', async () => {
    const { repeated } = await act({ runs: [run({ conclusion: 'success' })], jobs: [job({ conclusion: 'success' })] });
    expect(repeated).toEqual(['7']);
  });

  test.each([
    ['another commit', run({ head_sha: OTHER })],
    ['another workflow', run({ path: '.github/workflows/other.yml' })],
    ['a workflow whose path only begins alike', run({ path: `${WORKFLOW}.yml` })],
    ['a push', run({ event: 'push' })],
  ])('a run of %s is not repeated', async (_what, other) => {
    const { outcome, repeated } = await act({ runs: [other] });
    expect(repeated).toEqual([]);
    expect(outcome).toMatchObject({ code: 'EG235', nextAction: expect.stringMatching(/\w{3}/u) });
  });

  test('the path of a required workflow carries a ref, which does not hide it', async () => {
    const { repeated } = await act({ runs: [run({ path: `${WORKFLOW}@refs/heads/main` })] });
    expect(repeated).toEqual(['7']);
  });

  test('of two jobs of the same name none is believed', async () => {
    const { outcome, repeated } = await act({ jobs: [job(), job({ id: 8 })] });
    expect(repeated).toEqual([]);
    expect(outcome).toMatchObject({ code: 'EG235', message: expect.stringContaining('2 jobs') });
  });

  test('a run that is still going is waited for, not for ever', async () => {
    const { outcome, sleeps } = await act({ runs: [run({ status: 'in_progress' })] });
    expect(sleeps).toHaveLength(40);
    expect(outcome).toMatchObject({ code: 'EG235' });
  });

  test('the fiftieth attempt is the last', async () => {
    const { outcome, repeated } = await act({ runs: [run({ run_attempt: 50 })] });
    expect(repeated).toEqual([]);
    expect(outcome).toMatchObject({ nextAction: expect.stringContaining('Push') });
  });

  test('a closed pull request needs no verdict', async () => {
    const { outcome, repeated } = await act({ pull: pull({ state: 'closed' }) });
    expect(repeated).toEqual([]);
    expect(outcome).toMatchObject({ outputs: { refreshed: '0' } });
  });
});

describe('what starts a refresh', () => {
  test.each([
    ['pull_request_review', review(), { kind: 'number', number: 7 }],
    ['issue_comment', comment('/approve security'), { kind: 'number', number: 7 }],
    [
      'issue_comment',
      comment('never mind', { changes: { body: { from: '/approve security' } } }),
      { kind: 'number', number: 7 },
    ],
    ['workflow_run', { workflow_run: { event: 'pull_request_review', head_sha: HEAD } }, { kind: 'head', sha: HEAD }],
  ])('%s %j', (name, event, occasion) => expect(occasionOf(name, event)).toEqual(occasion));

  test.each([
    ['a bot’s review', 'pull_request_review', review('Bot')],
    ['small talk', 'issue_comment', comment('I would /approve this')],
    ['a comment on an issue', 'issue_comment', comment('/approve', { issue: { number: 7 } })],
    ['the end of another workflow', 'workflow_run', { workflow_run: { event: 'push', head_sha: HEAD } }],
    ['a head that is no commit', 'workflow_run', { workflow_run: { event: 'pull_request_review', head_sha: 'main' } }],
    ['a re-run', 'check_run', {}],
    ['nothing', 'pull_request_review', null],
    ['a number that is none', 'pull_request_review', { sender: { type: 'User' }, pull_request: { number: '7; rm' } }],
  ])('%s starts none', (_what, name, event) => expect(occasionOf(name, event).kind).toBe('nothing'));
});
