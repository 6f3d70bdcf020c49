import { describe, expect, test } from '@jest/globals';
import type { PullRequestFacts } from '../../../shared/github/pull-request.ts';
import { judgeFacts } from './facts.ts';
import { factsOf, gitCommit, HEAD, OLDER, restCommit } from './testing/cases.ts';

const pull = factsOf().pull_request;
const judge = (facts: Partial<PullRequestFacts> = {}, commits = [gitCommit('alice')]) =>
  judgeFacts(factsOf(facts), HEAD, commits);

describe('facts of the pull request', () => {
  test('count when they are whole and about the judged head', () => {
    expect(judge()).toMatchObject({ status: 'satisfied', nextAction: null });
  });

  test('are missing without a file, or about another head', () => {
    expect(judgeFacts(null, HEAD, []).status).toBe('missing');
    expect(judgeFacts(factsOf(), OLDER, [])).toMatchObject({ status: 'missing', why: expect.stringContaining(OLDER) });
  });

  test.each<[string, Partial<PullRequestFacts>]>([
    ['no reviews', { reviews: null }],
    ['no commits', { commits: null }],
    ['no files', { files: undefined }],
    ['events that could not be read', { events: null }],
    ['fewer commits than stated', { pull_request: { ...pull, commits: 251 } }],
    ['fewer files than stated', { pull_request: { ...pull, changed_files: 3001 } }],
    [
      'one commit twice instead of two',
      { commits: [restCommit('alice'), restCommit('alice')], pull_request: { ...pull, commits: 2 } },
    ],
    ['no stated count of commits', { pull_request: { ...pull, commits: undefined } }],
    ['no stated count of files', { pull_request: { ...pull, changed_files: undefined } }],
    ['a list of commits without the head', { commits: [restCommit('alice', OLDER)] }],
  ])('are unavailable with %s', (_, facts) => {
    expect(judge(facts)).toMatchObject({ status: 'unavailable', nextAction: expect.any(String) });
  });

  test('are unavailable when git has a commit that the list does not', () => {
    expect(judge({}, [gitCommit('alice'), gitCommit('mallory', { oid: OLDER })])).toMatchObject({
      status: 'unavailable',
      why: expect.stringContaining(OLDER),
    });
  });

  test('say why a list could not be read', () => {
    const unread = { reviews: 'reviews could not be read: GitHub answered 403; the token needs pull-requests: read' };
    expect(judge({ reviews: null, unread }).why).toContain('pull-requests: read');
  });
});
