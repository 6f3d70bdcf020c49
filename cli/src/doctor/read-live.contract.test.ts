import { afterEach, describe, expect, test } from '@jest/globals';
import { gitHubClient } from '../../../shared/github/client.ts';
import { sample } from '../../../shared/github/testing/contract.ts';
import { gitHubDouble, type GitHubDouble, type World } from '../../../shared/github/testing/double.ts';
import { diagnose } from './diagnose.ts';
import { readLive } from './read-live.ts';
import { settingsSchema } from './settings.ts';
import { GATE_WORKFLOW, SOUND } from './sound.ts';

// The requests of the doctor, and what it makes of the replies, held to GitHub’s own description of its API.
const REPO = '/repos/{owner}/{repo}';
const owner = sample('simple-user', { login: 'acme', type: 'Organization' });
const tree = (sha: string, ...entries: (readonly [string, string, string])[]) => ({
  sha,
  truncated: false,
  tree: entries.map(([path, type, id]) => ({ path, mode: type === 'tree' ? '040000' : '100644', type, sha: id })),
});
const TREES: Readonly<Record<string, unknown>> = {
  main: tree('r', ['.github', 'tree', 'g'], ['README.md', 'blob', 'm']),
  g: tree('g', ['workflows', 'tree', 'w'], ['CODEOWNERS', 'blob', 'c']),
  w: tree('w', ['evidence-gate.yml', 'blob', 'e']),
};
const BLOBS: Readonly<Record<string, string>> = { c: String(SOUND.codeowners), e: GATE_WORKFLOW };
const ruleset = (id: number) => ({
  ...SOUND.rulesets?.find((one) => one.id === id),
  source: 'acme/widgets',
  source_type: 'Repository',
  node_id: '',
});

const WORLD: World = {
  [REPO]: () => sample('full-repository', { ...SOUND.repository, owner }),
  [`${REPO}/rulesets`]: () =>
    (SOUND.rulesets ?? []).map(({ id }) => ({ id, name: 'x', source: 'acme/widgets', enforcement: 'active' })),
  [`${REPO}/rulesets/{ruleset_id}`]: ({ ruleset_id: id }) => ruleset(Number(id)),
  [`${REPO}/branches/{branch}/protection`]: () => ({
    enforce_admins: { url: '', enabled: true },
    allow_force_pushes: { enabled: false },
    allow_deletions: { enabled: false },
  }),
  [`${REPO}/actions/permissions/workflow`]: () => SOUND.actions,
  [`${REPO}/git/trees/{tree_sha}`]: ({ tree_sha: sha = '' }) => TREES[sha],
  [`${REPO}/git/blobs/{file_sha}`]: ({ file_sha: sha = '' }) => ({
    sha,
    node_id: '',
    url: '',
    size: 1,
    encoding: 'base64',
    content: Buffer.from(BLOBS[sha] ?? '').toString('base64'),
  }),
};

let double: GitHubDouble | undefined;
afterEach(() => double?.close());

describe('the doctor before GitHub', () => {
  test('asks only what GitHub describes, and finds nothing in a sound repository', async () => {
    double = await gitHubDouble(WORLD);
    const client = await gitHubClient({ token: 'secret', baseUrl: double.baseUrl });
    const settings = settingsSchema.parse(await readLive(client, 'acme', 'widgets'));
    expect(double.violations).toEqual([]);
    expect(settings.unread).toEqual({});
    expect(await diagnose(settings)).toEqual([]);
  });

  test('takes few requests', async () => {
    double = await gitHubDouble(WORLD);
    await readLive(await gitHubClient({ token: 'secret', baseUrl: double.baseUrl }), 'acme', 'widgets');
    expect(double.requests.length).toBeLessThanOrEqual(14);
  });

  test('a token that may read nothing but the repository leaves doubts, never a clean bill', async () => {
    double = await gitHubDouble(WORLD, (template) => (template === REPO ? undefined : { status: 403 }));
    const client = await gitHubClient({ token: 'secret', baseUrl: double.baseUrl });
    const found = await diagnose(settingsSchema.parse(await readLive(client, 'acme', 'widgets')));
    expect(found.filter(({ check }) => check === 'not-read')).toHaveLength(5);
  });
});
