import { describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../../shared/github/client.ts';
import type { HelperPorts } from '../../../shared/runtime/helper-action.ts';
import { keepPullRequest } from './keep-pull-request.ts';

const portsWith = (event: unknown, kept: string[] = []): HelperPorts => ({
  client: {} as GitHubClient,
  request: { token: 'secret', baseUrl: 'http://127.0.0.1:9' },
  owner: 'o',
  repo: 'r',
  eventName: 'pull_request',
  event,
  sleep: async () => {},
  keep: async (name) => (kept.push(name), name),
});

describe('keeping the pull request', () => {
  test.each([null, {}, { merge_group: {} }, { pull_request: null }, { pull_request: { number: '7' } }])(
    'an event without one (%j) keeps nothing',
    async (event) => {
      const kept: string[] = [];
      expect(await keepPullRequest({}, portsWith(event, kept))).toMatchObject({ outputs: { file: '' } });
      expect(kept).toEqual([]);
    },
  );

  test('a pull request that cannot be read fails, and keeps nothing that could be taken for it', async () => {
    const kept: string[] = [];
    await expect(keepPullRequest({}, portsWith({ pull_request: { number: 7 } }, kept))).rejects.toMatchObject({
      code: 'EG190',
    });
    expect(kept).toEqual([]);
  });
});
