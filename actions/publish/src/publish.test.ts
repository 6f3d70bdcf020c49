import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Finding, GateReport } from '../../../shared/evidence/report.ts';
import { askedOf } from '../../../shared/github/asked.ts';
import { gitHubClient } from '../../../shared/github/client.ts';
import { collectPullRequest } from '../../../shared/github/collect.ts';
import { descriptionOf } from '../../../shared/github/testing/contract.ts';
import { gitHubDouble, type GitHubDouble, type Trouble, type World } from '../../../shared/github/testing/double.ts';
import { worldOn } from '../../../shared/github/testing/world.ts';
import { policySchema } from '../../../shared/policy/schema.ts';
import { MARKER } from './comment.ts';
import { publish, type PublishInputs } from './publish.ts';
import { BASE, comment, COMMENTS, HEAD, PULL, pull, REPO, review, run, side, subject } from '../testing/objects.ts';

const finding = (index: number, more: Partial<Finding> = {}): Finding => ({
  ruleId: `rule.${index}`,
  level: 'error',
  message: 'A \u202e trick',
  location: { path: 'src/a.ts', startLine: index + 1 },
  fingerprint: String(index).padStart(32, '0'),
  cwe: [],
  state: 'new',
  ...more,
});

let folder: string;
let double: GitHubDouble | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evidence-gate-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await double?.close();
});

/** What approval-gate leaves, as far as it is read here. */
function judged(
  verdict: 'ready' | 'not-ready',
  more: { findings?: Finding[]; facts?: object | null; head?: string } = {},
): void {
  const requirements = [{ id: 'approval.human', nextAction: verdict === 'ready' ? null : 'Ask somebody.' }];
  const report: Omit<GateReport, 'findings'> & { findings: [] } = {
    schema: 'evidence-gate/report@1', gate: 'approval-gate', version: '0.1.0', subject,
    policy: { digest: 'sha256:policy', sources: [] }, conclusion: verdict === 'ready' ? 'success' : 'failure',
    evidence: [], findings: [], inputs: [], problems: [], durationMs: 1,
    details: { verdict, risk: { level: 'high' }, requirements },
  }; // prettier-ignore
  const facts = {
    pull_request: pull(),
    reviews: [review()],
    check_runs: [run(), run({ id: 10, name: 'other', conclusion: null, status: 'queued' })],
  };
  const bundle = {
    predicate: {
      verdict,
      subject: { ...subject, head: more.head ?? HEAD },
      case: {
        facts: more.facts === undefined ? facts : more.facts,
        policy: { evidence: { 'check.build': { check: { names: ['build'] } }, 'approval.human': {} } },
        reports: [{ findings: more.findings ?? [] }],
      },
    },
  };
  writeFileSync(join(folder, 'approval-gate.json'), JSON.stringify(report));
  writeFileSync(join(folder, 'bundle.intoto.json'), JSON.stringify(bundle));
  writeFileSync(join(folder, 'summary.md'), '**⛔ Not ready** — ask &#64;nobody.\n');
}

async function act(
  world: World = {},
  inputs: Partial<PublishInputs> = {},
  trouble?: (template: string) => Trouble | undefined,
) {
  const sent: { template: string; body: Record<string, unknown> }[] = [];
  const keep = (template: string, answer: unknown) => (_: unknown, __: unknown, body: unknown) => {
    sent.push({ template, body: body as Record<string, unknown> });
    return answer;
  };
  const checkRun = run({ id: 77 });
  const whole: World = {
    [PULL]: () => pull(),
    [`${PULL}/reviews`]: () => [review()],
    [`${REPO}/commits/{ref}/check-runs`]: () => ({ total_count: 1, check_runs: [run()] }),
    [COMMENTS]: () => [],
    [`POST ${REPO}/check-runs`]: keep('POST check', checkRun),
    [`PATCH ${REPO}/check-runs/{check_run_id}`]: keep('PATCH check', checkRun),
    [`POST ${COMMENTS}`]: keep('POST comment', comment('github-actions[bot]', '')),
    [`PATCH ${REPO}/issues/comments/{comment_id}`]: keep('PATCH comment', comment('github-actions[bot]', '')),
    [`POST ${REPO}/issues/{issue_number}/labels`]: keep('POST labels', []),
    [`DELETE ${REPO}/issues/{issue_number}/labels/{name}`]: ({ name }) => (
      sent.push({ template: 'DELETE label', body: { name } }),
      []
    ),
    ...world,
  };
  double = await gitHubDouble(whole, trouble);
  const client = await gitHubClient({ token: 'secret', baseUrl: double.baseUrl, sleep: async () => {} });
  const ports = { client, owner: 'acme', repo: 'widgets' };
  const all = {
    out: folder,
    write: ['check', 'comment', 'labels'] as const,
    checkName: 'Evidence Gate',
    author: 'github-actions[bot]',
    mode: 'enforce' as const,
  };
  const outcome = await publish({ ...all, ...inputs }, ports).catch((error: unknown) => error);
  expect(double.violations).toEqual([]);
  const conclusions = sent.flatMap(({ body }) => (body['conclusion'] === undefined ? [] : [body['conclusion']]));
  return { sent, outcome, conclusions, requests: double.requests };
}

describe('publishing a verdict', () => {
  test('writes labels, one comment and a check, the conclusion last', async () => {
    judged('ready');
    const { sent, outcome, conclusions, requests } = await act();
    expect(outcome).toMatchObject({ outputs: { published: 'ready' } });
    expect(sent.map(({ template }) => template)).toEqual(['DELETE label', 'POST labels', 'POST comment', 'POST check']);
    expect(conclusions).toEqual(['success']);
    expect(sent[3]?.body).toMatchObject({
      head_sha: HEAD,
      status: 'completed',
      conclusion: 'success',
      external_id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u),
    });
    // Eight with labels; without them six, after the nine that reading the pull request takes.
    expect(requests).toHaveLength(8);
  });

  test('takes at most fifteen requests together with reading an ordinary pull request', async () => {
    judged('ready');
    const { requests } = await act({}, { write: ['check', 'comment'] });
    await double?.close();
    double = await gitHubDouble(worldOn(descriptionOf('github.com')).worldOf());
    const { statuses, siblings, workflowRuns } = askedOf({
      approvals: policySchema.shape.approvals.parse({}),
      evidence: {
        'check.build': {
          title: 'Build',
          gate: 'approval-gate',
          howTo: 'Build.',
          check: { names: ['build'], appId: 15_368 },
        },
      },
    });
    const at = { owner: 'acme', repo: 'widgets', number: 7, token: 'secret', baseUrl: double.baseUrl };
    await collectPullRequest({ ...at, statuses, siblings, workflowRuns });
    expect(requests.length + double.requests.length).toBeLessThanOrEqual(15);
  });

  test.each([
    ['not-ready', 'enforce', 'failure'],
    ['not-ready', 'observe', 'neutral'],
    ['ready', 'observe', 'success'],
  ] as const)('%s in mode %s concludes %s', async (verdict, mode, conclusion) => {
    judged(verdict);
    expect((await act({}, { mode })).conclusions).toEqual([conclusion]);
  });

  test('labels by verdict and risk, and leaves other labels', async () => {
    judged('ready');
    const { sent } = await act({}, { write: ['labels'] });
    expect(sent).toEqual([
      { template: 'DELETE label', body: { name: 'evidence: missing' } },
      { template: 'POST labels', body: { labels: ['evidence: ready', 'risk: high'] } },
    ]);
  });

  test('of a merge group is a check alone', async () => {
    judged('ready', { facts: null });
    const { sent } = await act();
    expect(sent.map(({ template }) => template)).toEqual(['POST check']);
  });
});

/** What the n-th request of that kind said of itself. */
const outputOf = (sent: readonly { template: string; body: Record<string, unknown> }[], index = 0) =>
  sent.filter(({ template }) => template.endsWith('check'))[index]?.body['output'] as
    | { summary: string; annotations: { message: string }[] }
    | undefined;

describe('annotations', () => {
  test('come in pages of fifty, escaped, up to a limit that is told', async () => {
    judged('not-ready', { findings: Array.from({ length: 520 }, (_, index) => finding(index)) });
    const { sent } = await act({}, { write: ['check'] });
    const pages = sent.flatMap((_, index) => outputOf(sent, index)?.annotations ?? []);
    expect(pages).toHaveLength(500);
    expect(sent.slice(0, -1).every((_, index) => outputOf(sent, index)?.annotations.length === 50)).toBe(true);
    expect(pages[0]?.message).toBe('A U+202E trick');
    expect(outputOf(sent)?.summary).toContain('20 more findings');
  });

  test('speak of new findings that have a place', async () => {
    const { location: _, ...placeless } = finding(1);
    judged('ready', {
      findings: [
        finding(0, { state: 'waived' }),
        placeless,
        finding(2, { location: { path: 'a', startLine: 9, endLine: 3 } }),
      ],
    });
    const { sent } = await act({}, { write: ['check'] });
    expect(outputOf(sent)?.annotations).toEqual([expect.objectContaining({ path: 'a', start_line: 9, end_line: 9 })]);
  });

  test('a summary beyond GitHub’s limit is cut', async () => {
    judged('ready');
    writeFileSync(join(folder, 'summary.md'), 'x'.repeat(200_000));
    const { sent } = await act();
    expect(outputOf(sent)?.summary).toHaveLength(65_535);
    expect(String(sent.find(({ template }) => template === 'POST comment')?.body['body']).length).toBeLessThanOrEqual(
      65_536,
    );
  });
});

describe('the one comment', () => {
  const OWN = 'github-actions[bot]';
  const writing = async (comments: unknown[]) => {
    judged('ready');
    const { sent } = await act({ [COMMENTS]: () => comments }, { write: ['comment'] });
    return sent.map(({ template }) => template);
  };

  test('is changed in place', async () =>
    expect(await writing([comment(OWN, `${MARKER}\nold`)])).toEqual(['PATCH comment']));
  test('is left alone when it says the same', async () =>
    expect(await writing([comment(OWN, `${MARKER}\r\n**⛔ Not ready** — ask &#64;nobody.`)])).toEqual([]));
  test.each([
    ['a stranger’s with the marker', comment('mallory', `${MARKER}\nReady!`)],
    ['its own without the marker', comment(OWN, 'hello')],
    ['one that quotes the marker', comment(OWN, `> ${MARKER}`)],
  ])('is not %s', async (_, other) => expect(await writing([other])).toEqual(['POST comment']));
});

describe('a pull request that moved', () => {
  test.each<[string, World]>([
    ['the head', { [PULL]: () => pull({ head: side('f'.repeat(40)) }) }],
    ['the base branch', { [PULL]: () => pull({ base: side(BASE, 'release') }) }],
    ['the base commit', { [PULL]: () => pull({ base: side('f'.repeat(40)) }) }],
    ['the state', { [PULL]: () => pull({ state: 'closed' }) }],
    ['the reviews', { [`${PULL}/reviews`]: () => [review({ state: 'DISMISSED' })] }],
    ['the reviews', { [`${PULL}/reviews`]: () => [review(), review({ id: 6, state: 'CHANGES_REQUESTED' })] }],
    [
      'the checks',
      {
        [`${REPO}/commits/{ref}/check-runs`]: () => ({ total_count: 1, check_runs: [run({ conclusion: 'failure' })] }),
      },
    ],
    [
      'the checks',
      {
        [`${REPO}/commits/{ref}/check-runs`]: () => ({
          total_count: 2,
          check_runs: [run(), run({ id: 11, conclusion: null, status: 'queued' })],
        }),
      },
    ],
  ])('is not told to be ready: %s', async (what, world) => {
    judged('ready');
    const { outcome, conclusions, sent } = await act(world);
    expect(outcome).toMatchObject({ code: 'EG273', exitStatus: 1, message: expect.stringContaining(what) });
    expect(conclusions).toEqual(['failure']);
    expect(sent.some(({ template }) => template.includes('comment') || template.includes('label'))).toBe(false);
  });

  test('does not move by checks that nothing depends on', async () => {
    judged('ready');
    const others = [run(), run({ id: 12, name: 'other', conclusion: 'failure' })];
    const { conclusions } = await act({
      [`${REPO}/commits/{ref}/check-runs`]: () => ({ total_count: 2, check_runs: others }),
    });
    expect(conclusions).toEqual(['success']);
  });
});

describe('trouble', () => {
  test.each<[string, (template: string) => boolean]>([
    ['reading again', (template) => template === PULL],
    ['reading reviews', (template) => template === `${PULL}/reviews`],
    ['writing labels', (template) => template.includes('/labels')],
    ['writing the comment', (template) => template === `POST ${COMMENTS}`],
    ['writing the check', (template) => template === `POST ${REPO}/check-runs`],
    ['finishing the check', (template) => template.startsWith('PATCH')],
  ])('while %s leaves no green check, and names the permission', async (_, of) => {
    for (const status of [403, 404, 422, 429, 500]) {
      // More findings than one request takes: the check has to be finished by another.
      judged('ready', { findings: Array.from({ length: 51 }, (_, index) => finding(index)) });
      const { outcome, conclusions } = await act({}, {}, (template) => (of(template) ? { status } : undefined));
      expect(outcome).toBeInstanceOf(Error);
      if (status === 403)
        expect((outcome as Error).message).toMatch(/the token needs (?:pull-requests|checks): (?:read|write)/u);
      expect(conclusions).toEqual([]);
      await double?.close();
    }
  });

  test('a write that failed is not tried again: it may have been done', async () => {
    judged('ready');
    const { requests } = await act({}, {}, (template) =>
      template === `POST ${COMMENTS}` ? { status: 502 } : undefined,
    );
    expect(requests.filter((request) => request.startsWith('POST') && request.includes('comments'))).toHaveLength(1);
  });

  test.each<[string, () => void]>([
    ['no report', () => rmSync(join(folder, 'approval-gate.json'))],
    ['no bundle', () => rmSync(join(folder, 'bundle.intoto.json'))],
    ['no summary', () => rmSync(join(folder, 'summary.md'))],
    ['half a report', () => writeFileSync(join(folder, 'approval-gate.json'), '{"schema":')],
    ['another gate’s report', () => writeFileSync(join(folder, 'approval-gate.json'), '{}')],
    ['a bundle of another head', () => judged('ready', { head: 'f'.repeat(40) })],
  ])('%s is nothing to publish', async (_, spoil) => {
    judged('ready');
    spoil();
    const { outcome, requests } = await act();
    expect(outcome).toMatchObject({ code: 'EG272' });
    expect(requests).toEqual([]);
  });
});
