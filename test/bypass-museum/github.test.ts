import { afterEach, describe, expect, test } from '@jest/globals';
import { decide } from '../../actions/approval-gate/src/decide.ts';
import {
  caseOf,
  classification,
  gitCommit,
  policyOf,
  reportOf,
  TREE,
} from '../../actions/approval-gate/src/testing/cases.ts';
import { MARKER, writeComment } from '../../actions/publish/src/comment.ts';
import { refresh } from '../../actions/refresh/src/refresh.ts';
import { satisfied } from '../../shared/evidence/evidence.ts';
import type { PullRequestFacts } from '../../shared/github/pull-request.ts';
import type { GitHubClient } from '../../shared/github/client.ts';
import { collectPullRequest } from '../../shared/github/collect.ts';
import { descriptionOf } from '../../shared/github/testing/contract.ts';
import { gitHubDouble, type GitHubDouble, type Trouble } from '../../shared/github/testing/double.ts';
import { BASE, HEAD, PULL, worldOn } from '../../shared/github/testing/world.ts';

// What GitHub answers, or does not, and what is written to it.
let double: GitHubDouble | undefined;
afterEach(() => double?.close());

/** Long enough for a busy machine, short enough to wait for once. */
const TIMEOUT_MS = 5000;

const { worldOf } = worldOn(descriptionOf('github.com'));

async function verdictWith(trouble?: (template: string) => Trouble | undefined): Promise<string> {
  double = await gitHubDouble(worldOf(), trouble);
  let facts: PullRequestFacts;
  try {
    facts = await collectPullRequest({
      owner: 'acme',
      repo: 'widgets',
      number: 7,
      token: 'secret',
      baseUrl: double.baseUrl,
      timeoutMs: TIMEOUT_MS,
      sleep: async () => {},
    });
  } catch {
    return 'refused';
  } finally {
    await double.close();
  }
  const subject = { repository: 'acme/widgets', pullRequest: 7, base: BASE, head: HEAD, mergeTree: TREE };
  const reports = [
    classification(['approval.human', 'check.build', 'scan.secrets']),
    reportOf('scan-aggregate', { evidence: [satisfied('scan.secrets', 'Clean.')] }),
  ];
  return decide(
    caseOf({
      facts,
      head: HEAD,
      commits: [gitCommit('alice')],
      policy: policyOf(),
      reports: new Map(reports.map((report) => [report.gate, { ...report, subject }])),
    }),
  ).verdict;
}

describe('no fault of GitHub gives a pass', () => {
  test('without one the example is ready', async () => expect(await verdictWith()).toBe('ready'), 30_000);

  const needed = [
    PULL,
    ...['reviews', 'commits', 'files'].map((list) => `${PULL}/${list}`),
    '/repos/{owner}/{repo}/commits/{ref}/check-runs',
    '/repos/{owner}/{repo}/commits/{ref}/status',
    '/repos/{owner}/{repo}/issues/{issue_number}/events',
    '/repos/{owner}/{repo}/collaborators/{username}/permission',
  ];
  const faults: Readonly<Record<string, Trouble>> = {
    '403': { status: 403 },
    '404': { status: 404 },
    '422': { status: 422 },
    '429': { status: 429 },
    '500': { status: 500 },
    'a secondary rate limit': { status: 403, headers: { 'retry-after': '600' } },
    'an empty body': { body: '' },
    'half a body': { body: '[{"id":1,' },
    'an object of nothing': { body: '{}' },
    'a body of null': { body: 'null' },
  };
  test.each(Object.entries(faults))(
    'A33 %s, on whatever is asked',
    async (_, fault) => {
      for (const path of needed) {
        const verdict = await verdictWith((template) => (template === path ? fault : undefined));
        expect([path, verdict]).not.toEqual([path, 'ready']);
      }
    },
    60_000,
  );

  test('A33 no answer at all', async () => {
    const silent = await verdictWith((template) => (template === `${PULL}/reviews` ? { hang: true } : undefined));
    expect(silent).not.toBe('ready');
  }, 30_000);
});

test('A30 a merge group whose pull requests are not known is not judged ready', () => {
  // Its facts are null, as those of any run that GitHub ties to no pull request; merge-group.test.ts has the rest.
  const { verdict, requirements } = decide(caseOf({ facts: null }));
  expect(verdict).toBe('not-ready');
  expect(requirements.find(({ id }) => id === 'approval.human')?.status).toBe('unavailable');
});

test('A43 a stranger’s comment with the marker is not taken for the gate’s', async () => {
  const asked: string[] = [];
  const client: GitHubClient = {
    list: async () => [{ id: 1, body: `${MARKER}\nReady!`, user: { login: 'mallory', type: 'User' } }],
    one: async (route) => (asked.push(route), {}),
    send: async () => null,
  };
  await writeComment('Not ready.', 7, 'github-actions[bot]', { client, owner: 'acme', repo: 'widgets' });
  expect(asked).toEqual(['POST /repos/{owner}/{repo}/issues/{issue_number}/comments']);
});

test('A45 the fifty-first re-run is told, not tried', async () => {
  const run = {
    id: 90,
    path: '.github/workflows/evidence-gate.yml',
    head_sha: HEAD,
    event: 'pull_request',
    status: 'completed',
    run_attempt: 50,
    run_number: 3,
  };
  const asked: string[] = [];
  const client: GitHubClient = {
    list: async (route) => (route.endsWith('/runs') ? [run] : []),
    one: async (route) => (asked.push(route), { number: 7, state: 'open', head: { sha: HEAD } }),
    send: async () => null,
  };
  const ports = {
    client,
    request: { token: 'secret', baseUrl: 'http://localhost' },
    owner: 'acme',
    repo: 'widgets',
    eventName: 'pull_request_review',
    event: { sender: { type: 'User' }, pull_request: { number: 7 } },
    sleep: async () => {},
    keep: async (name: string) => name,
  };
  const inputs = { workflow: [run.path], job: 'gate / Verdict' };
  await expect(refresh(inputs, ports)).rejects.toMatchObject({
    code: 'EG235',
    message: expect.stringContaining('50 times'),
  });
  expect(asked.some((route) => route.startsWith('POST'))).toBe(false);
});
