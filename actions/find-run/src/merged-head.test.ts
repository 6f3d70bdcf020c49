import { describe, expect, test } from '@jest/globals';
import type { GitHubClient } from '../../../shared/github/client.ts';
import { findRun } from './find-run.ts';
import { mergedHead } from './merged-head.ts';

const COMMIT = 'c'.repeat(40);
const HEAD = 'a'.repeat(40);
const client = (pulls: unknown[]): GitHubClient => ({ ...({} as GitHubClient), list: async () => pulls });
const pull = (fields: object = {}) => ({
  merged_at: '2026-01-01T00:00:00Z',
  merge_commit_sha: COMMIT,
  head: { sha: HEAD },
  ...fields,
});

describe('the head that was merged', () => {
  test('is the pull request’s own, whatever way it was merged', async () => {
    const other = pull({ merge_commit_sha: HEAD, head: { sha: COMMIT } });
    expect(await mergedHead(client([other, pull()]), 'o', 'r', COMMIT)).toBe(HEAD);
  });

  test.each([
    ['nothing', []],
    ['an open pull request', [pull({ merged_at: null })]],
    ['one that was merged as another commit', [pull({ merge_commit_sha: HEAD })]],
    ['a head that is no commit', [pull({ head: { sha: 'main' } })]],
    ['no object', [null].filter(Boolean)],
  ])('of %s is none: it was pushed past the gate', async (_what, pulls) => {
    await expect(mergedHead(client(pulls), 'o', 'r', COMMIT)).rejects.toMatchObject({ code: 'EG237', exitStatus: 1 });
  });

  test.each([{}, { head: HEAD, merged: COMMIT }])('%j names no single commit', async (given) => {
    const inputs = { workflow: [], event: [], artifact: 'evidence', wait: 0, ...given };
    const ports = {
      client: client([]),
      owner: 'o',
      repo: 'r',
      eventName: '',
      event: null,
      sleep: async () => {},
      keep: async () => '',
      request: { token: '', baseUrl: '' },
    };
    await expect(findRun(inputs, ports)).rejects.toMatchObject({ code: 'EG232' });
  });
});
