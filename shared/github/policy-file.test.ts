import { describe, expect, test } from '@jest/globals';
import { loadPolicy } from '../policy/load.ts';
import type { RemoteFile } from '../policy/layers/documents.ts';
import type { GitHubClient } from './client.ts';
import { Fault } from './faults.ts';
import { readPolicyFile } from './policy-file.ts';

const COMMIT = 'c'.repeat(40);
const file: RemoteFile = { kind: 'github', owner: 'acme', repository: 'policies', path: 'a/gate.yml', commit: COMMIT };
const TEXT = 'schema: evidence-gate/policy@1\nname: acme\nversion: 3\nsize: { largeLines: 200 }\n';
const answer = { type: 'file', size: TEXT.length, encoding: 'base64', content: Buffer.from(TEXT).toString('base64') };

/** A client that gives one answer and keeps what it was asked. */
function clientOf(give: object | Error) {
  const asked: unknown[] = [];
  const one: GitHubClient['one'] = async (route, parameters) => {
    asked.push([route, parameters]);
    if (give instanceof Error) throw give;
    return give as Record<string, unknown>;
  };
  return { one, asked };
}

describe('a policy of another repository', () => {
  test('is read at its commit', async () => {
    const client = clientOf(answer);
    expect(await readPolicyFile(client, file)).toBe(TEXT);
    expect(client.asked).toEqual([
      [
        'GET /repos/{owner}/{repo}/contents/{path}',
        { owner: 'acme', repo: 'policies', path: 'a/gate.yml', ref: COMMIT },
      ],
    ]);
  });

  test('judges with the repository’s own above the baseline', async () => {
    const client = clientOf(answer);
    const own = `schema: evidence-gate/policy@1\nname: mine\nversion: 1\nextends: ['github:acme/policies/a/gate.yml@${COMMIT}']\n`;
    const policy = await loadPolicy({
      change: { readTarget: async () => own },
      remote: (asked) => readPolicyFile(client, asked),
    });
    expect(policy.size.largeLines).toBe(200);
    expect(policy.sources[1]).toBe(`github:acme/policies/a/gate.yml@${COMMIT}`);
  });

  test.each<[string, object | Error, string, RegExp]>([
    ['an answer without permission', new Fault('GitHub answered 404; it needs contents: read', 404), 'EG226', /404/u],
    ['a folder', { type: 'dir' }, 'EG226', /no file/u],
    ['a file GitHub does not send', { ...answer, encoding: 'none', content: '' }, 'EG226', /did not send/u],
    ['a file that is too large', { ...answer, size: 2 ** 21 }, 'EG220', /larger than/u],
  ])('is missing with %s', async (_what, give, code, message) => {
    await expect(readPolicyFile(clientOf(give), file)).rejects.toMatchObject({
      code,
      exitStatus: 2,
      message: expect.stringMatching(message),
    });
  });

  test('a defect of ours is not taken for a missing file', async () => {
    await expect(readPolicyFile(clientOf(new TypeError('x')), file)).rejects.toThrow(TypeError);
  });
});
