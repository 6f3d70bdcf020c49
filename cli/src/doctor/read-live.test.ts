import { describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../../shared/github/client.ts';
import { Fault } from '../../../shared/github/faults.ts';
import { diagnose } from './diagnose.ts';
import { readLive } from './read-live.ts';
import { settingsSchema } from './settings.ts';
import { GATE_WORKFLOW, SOUND } from './sound.ts';

const REPO = 'GET /repos/{owner}/{repo}';
const base64 = (text: string): Record<string, unknown> => ({
  content: Buffer.from(text).toString('base64'),
  encoding: 'base64',
});
const tree = (...entries: (readonly [string, 'tree' | 'blob', string])[]): Record<string, unknown> => ({
  truncated: false,
  tree: entries.map(([path, type, sha]) => ({ path, type, sha })),
});
const refused = (status: number, message: string): Fault =>
  new Fault(`GitHub answered ${status}`, status, { cause: { response: { data: { message } } } });

const OBJECTS: Readonly<Record<string, Record<string, unknown>>> = {
  main: tree(['.github', 'tree', 'g']),
  g: tree(['workflows', 'tree', 'w'], ['CODEOWNERS', 'blob', 'c']),
  w: tree(['evidence-gate.yml', 'blob', 'e'], ['notes.txt', 'blob', 'n']),
};
const BLOBS: Readonly<Record<string, Record<string, unknown>>> = {
  c: base64(String(SOUND.codeowners)),
  e: base64(GATE_WORKFLOW),
};

/** GitHub as the sound repository; single answers can be replaced. */
function clientWith(answers: Readonly<Record<string, unknown>> = {}): GitHubClient {
  const one: GitHubClient['one'] = async (route, { ruleset_id: id, tree_sha: sha, file_sha: file }) => {
    const known: Record<string, unknown> = {
      [REPO]: SOUND.repository,
      [`${REPO}/rulesets/{ruleset_id}`]: SOUND.rulesets?.find((ruleset) => ruleset.id === id),
      [`${REPO}/branches/{branch}/protection`]: refused(404, 'Branch not protected'),
      [`${REPO}/actions/permissions/workflow`]: SOUND.actions,
      [`${REPO}/git/trees/{tree_sha}`]: OBJECTS[String(sha)],
      [`${REPO}/git/blobs/{file_sha}`]: BLOBS[String(file)],
      ...answers,
    };
    const answer = known[route];
    if (answer instanceof Error) throw answer;
    if (answer === undefined) throw refused(404, 'Not Found');
    return answer as Record<string, unknown>;
  };
  const list: GitHubClient['list'] = async () => {
    const answer = answers[`${REPO}/rulesets`] ?? SOUND.rulesets?.map(({ id, name }) => ({ id, name }));
    if (answer instanceof Error) throw answer;
    return answer as unknown[];
  };
  return { ...({} as GitHubClient), one, list };
}

const read = async (answers?: Readonly<Record<string, unknown>>) =>
  settingsSchema.parse(await readLive(clientWith(answers), 'acme', 'widgets'));

describe('reading live settings', () => {
  test('gives the sound repository as it is, and nothing is found', async () => {
    const settings = await read();
    expect(settings).toEqual({ ...SOUND, unread: {} });
    expect(await diagnose(settings)).toEqual([]);
  });

  test.each([
    ['rulesets', `${REPO}/rulesets`],
    ['rulesets', `${REPO}/rulesets/{ruleset_id}`],
    ['branch_protection', `${REPO}/branches/{branch}/protection`],
    ['actions', `${REPO}/actions/permissions/workflow`],
    ['workflows', `${REPO}/git/trees/{tree_sha}`],
    ['codeowners', `${REPO}/git/blobs/{file_sha}`],
  ])('what may not be read (%s) is a doubt, with GitHub’s reason', async (part, route) => {
    const settings = await read({ [route]: refused(403, 'Resource not accessible') });
    const doubts = (await diagnose(settings)).filter(({ check, where }) => check === 'not-read' && where === part);
    expect(doubts).toEqual([expect.objectContaining({ message: expect.stringContaining('GitHub answered 403') })]);
  });

  test('a 404 that does not say "Branch not protected" is not taken for that', async () => {
    const settings = await read({ [`${REPO}/branches/{branch}/protection`]: refused(404, 'Not Found') });
    expect(settings.branch_protection).toBeNull();
  });

  test('a folder that GitHub cut short is not known', async () => {
    const settings = await read({ [`${REPO}/git/trees/{tree_sha}`]: { truncated: true, tree: [] } });
    expect(settings.workflows).toBeNull();
  });

  test('without the repository there is nothing to say', async () => {
    await expect(read({ [REPO]: refused(404, 'Not Found') })).rejects.toBeInstanceOf(Fault);
  });
});
