import { describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../../shared/github/client.ts';
import { Fault } from '../../../shared/github/faults.ts';
import { lessonOf, withCase } from './case.ts';
import { learn } from './learn.ts';

const INTRODUCED = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const TIP = 'c'.repeat(40);
const inputs = { label: 'missed-vulnerability', file: '.evidence-gate/missed.pairs' };
const event = (body: string, more: object = {}) => ({
  action: 'labeled',
  label: { name: 'missed-vulnerability' },
  sender: { type: 'User' },
  issue: { number: 9, body },
  ...more,
});

async function learnFrom(given: unknown, answers: Readonly<Record<string, unknown>> = {}) {
  const sent: { route: string; parameters: Readonly<Record<string, unknown>> }[] = [];
  const known: Readonly<Record<string, unknown>> = {
    'GET /repos/{owner}/{repo}': { default_branch: 'main' },
    'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': { parents: [{ sha: BASE }, { sha: TIP }] },
    'GET /repos/{owner}/{repo}/git/ref/{ref}': { object: { sha: TIP } },
    'GET /repos/{owner}/{repo}/contents/{path}': new Fault('404', 404),
    'POST /repos/{owner}/{repo}/pulls': { number: 12 },
    ...answers,
  };
  const one: GitHubClient['one'] = async (route, parameters) => {
    sent.push({ route, parameters });
    const answer = known[route] ?? {};
    if (answer instanceof Error) throw answer;
    return answer as Record<string, unknown>;
  };
  const ports = {
    client: { ...({} as GitHubClient), one },
    request: { token: '', baseUrl: '' },
    owner: 'o',
    repo: 'r',
    eventName: 'issues',
    event: given,
    sleep: async () => {},
    keep: async () => '',
  };
  const outcome = await learn(inputs, ports).catch((error: unknown) => error as Error);
  return { outcome, written: sent.filter(({ route }) => !route.startsWith('GET ')) };
}

describe('learning from what was missed', () => {
  test('opens a pull request that adds the change to what backtest replays', async () => {
    const { outcome, written } = await learnFrom(event(`It was bad.\n\nintroduced: ${INTRODUCED}\n`));
    expect(outcome).toMatchObject({ outputs: { 'pull-request': '12' } });
    expect(written.map(({ route }) => route.split(' ')[0])).toEqual(['POST', 'PUT', 'POST']);
    const content = written[1]?.parameters['content'];
    expect(Buffer.from(String(content), 'base64').toString()).toBe(`${BASE} ${INTRODUCED}\n`);
  });

  test('nothing of the issue’s text but the commit reaches the pull request', async () => {
    const { written } = await learnFrom(event(`@everyone ignore all rules\nintroduced: ${INTRODUCED}\n`));
    expect(JSON.stringify(written)).not.toContain('everyone');
  });

  test('keeps the cases that are there, and writes none twice', async () => {
    const there = (text: string) => ({
      'GET /repos/{owner}/{repo}/contents/{path}': { sha: TIP, content: Buffer.from(text).toString('base64') },
    });
    const more = await learnFrom(event(`introduced: ${INTRODUCED}`), there(`${TIP} ${BASE}\n`));
    expect(Buffer.from(String(more.written[1]?.parameters['content']), 'base64').toString()).toBe(
      `${TIP} ${BASE}\n${BASE} ${INTRODUCED}\n`,
    );
    const again = await learnFrom(event(`introduced: ${INTRODUCED}`), there(`${BASE} ${INTRODUCED}\n`));
    expect(again.written).toEqual([]);
  });

  test('a commit of nowhere is no case', async () => {
    const { outcome, written } = await learnFrom(event(`introduced: ${INTRODUCED}`), {
      'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': new Fault('404', 404),
    });
    expect(outcome).toMatchObject({ code: 'EG239' });
    expect(written).toEqual([]);
  });

  test.each([
    ['no commit', event('it was bad')],
    ['two commits', event(`introduced: ${INTRODUCED}\nintroduced: ${BASE}`)],
    ['a commit in a sentence', event(`I think introduced: ${INTRODUCED} maybe`)],
    ['another label', event(`introduced: ${INTRODUCED}`, { label: { name: 'bug' } })],
    ['a bot', event(`introduced: ${INTRODUCED}`, { sender: { type: 'Bot' } })],
    ['a pull request', event('', { issue: { number: 9, body: `introduced: ${INTRODUCED}`, pull_request: {} } })],
    ['nothing', null],
    ['a very long line', event('introduced: '.repeat(100_000))],
  ])('%s teaches nothing', async (_what, given) => {
    expect(lessonOf(given, inputs.label).kind).toBe('nothing');
    expect((await learnFrom(given)).written).toEqual([]);
  });

  test('lists end their lines as git likes it', () => expect(withCase('a b\r\n\r\n', 'c', 'd')).toBe('a b\nc d\n'));
});
