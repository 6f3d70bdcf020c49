import { describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../../shared/github/client.ts';
import { Fault } from '../../../shared/github/faults.ts';
import { findRun } from './find-run.ts';

const HEAD = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const PATH = '.github/workflows/collect.yml';
const inputs = { head: HEAD, workflow: [PATH], event: ['pull_request'], artifact: 'evidence', wait: 1 };
const run = (fields: object = {}) => ({
  id: 5,
  path: PATH,
  head_sha: HEAD,
  event: 'pull_request',
  status: 'completed',
  conclusion: 'failure',
  run_attempt: 1,
  run_number: 1,
  ...fields,
});
const artifact = (fields: object = {}) => ({
  name: 'evidence',
  expired: false,
  size_in_bytes: 9,
  digest: 'sha256:0',
  workflow_run: { id: 5, head_sha: HEAD },
  ...fields,
});

async function find(runs: unknown[], artifacts: unknown[] = [artifact()]) {
  const sleeps: number[] = [];
  const list: GitHubClient['list'] = async (_route, _parameters, _purpose, key) =>
    key === 'artifacts' ? artifacts : runs;
  const ports = {
    client: { ...({} as GitHubClient), list },
    request: { token: 'secret', baseUrl: '' },
    keep: async (name: string) => name,
    owner: 'o',
    repo: 'r',
    eventName: '',
    event: null,
    sleep: async (ms: number) => void sleeps.push(ms),
  };
  return { outcome: await findRun(inputs, ports).catch((error: unknown) => error as Error), sleeps };
}

describe('finding the run that collected', () => {
  test('takes the newest that fits, also when its tests failed', async () => {
    const { outcome } = await find([run({ id: 4, run_number: 0 }), run()]);
    expect(outcome).toMatchObject({ outputs: { 'run-id': '5', digest: 'sha256:0' } });
  });

  test.each([
    ['of another commit', [run({ head_sha: OTHER })], [artifact()]],
    ['of another workflow', [run({ path: '.github/workflows/fake.yml' })], [artifact()]],
    ['started by another event', [run({ event: 'workflow_dispatch' })], [artifact()]],
    ['without the artifact', [run()], [artifact({ name: 'evidence2' })]],
    ['with the name twice', [run()], [artifact(), artifact()]],
    ['with an expired artifact', [run()], [artifact({ expired: true })]],
    ['with an artifact of another run', [run()], [artifact({ workflow_run: { id: 6, head_sha: HEAD } })]],
    ['with an artifact of another commit', [run()], [artifact({ workflow_run: { id: 5, head_sha: OTHER } })]],
    ['that does not exist', [], []],
  ])('a run %s is none', async (_what, runs, artifacts) => {
    const { outcome } = await find(runs, artifacts);
    expect(outcome).toMatchObject({ code: 'EG236', exitStatus: 1 });
  });

  test('a run that is still going is waited for', async () => {
    const { outcome, sleeps } = await find([run({ status: 'queued' })]);
    expect(sleeps).toHaveLength(4);
    expect(outcome).toMatchObject({ code: 'EG236' });
  });

  test('an answer that is not of GitHub’s shape is no run', async () => {
    expect((await find([{ id: 'x' }])).outcome).toBeInstanceOf(Fault);
  });
});
