import { describe, expect, test } from '@jest/globals';
import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import { comment, factsOf, HEAD, review, user } from '../testing/cases.ts';
import { lastWords } from './decisions.ts';
import { voicesOf } from './voices.ts';

const at = (minute: number) => ({ submitted_at: `2026-03-02T10:${String(minute).padStart(2, '0')}:00Z` });
const words = (facts: Partial<PullRequestFacts>, comments = false) => lastWords(voicesOf(factsOf(facts), comments));
const only = (reviews: ReturnType<typeof review>[]) => {
  const found = words({ reviews });
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[number];
};

describe('the last decision of a person counts', () => {
  test.each([
    ['an approval', [review('bob')], []],
    ['a comment keeps it', [review('bob', 'APPROVED', at(1)), review('bob', 'COMMENTED', at(2))], []],
    [
      'a review not yet submitted keeps it',
      [review('bob', 'APPROVED', at(1)), review('bob', 'PENDING', { submitted_at: null })],
      [],
    ],
    [
      'changes requested later',
      [review('bob', 'APPROVED', at(1)), review('bob', 'CHANGES_REQUESTED', at(2))],
      ['superseded'],
    ],
    [
      '… in whatever order they are listed',
      [review('bob', 'CHANGES_REQUESTED', at(2)), review('bob', 'APPROVED', at(1))],
      ['superseded'],
    ],
    [
      'an approval after changes requested',
      [review('bob', 'CHANGES_REQUESTED', at(1)), review('bob', 'APPROVED', at(2))],
      [],
    ],
    [
      'a dismissal brings no older approval back',
      [review('bob', 'APPROVED', at(1)), review('bob', 'DISMISSED', at(2))],
      ['dismissed'],
    ],
    ['only changes requested', [review('bob', 'CHANGES_REQUESTED')], ['not-approval']],
    ['only a comment, whatever it says', [review('bob', 'COMMENTED', { body: 'LGTM /approve' })], ['not-approval']],
    ['a state nobody has heard of', [review('bob', 'BLESSED')], ['not-approval']],
  ])('%s', (_, reviews, reasons) => expect(only(reviews).reasons).toEqual(reasons));

  test('the higher id decides within one second', () => {
    const early = review('bob', 'APPROVED', at(1));
    const late = review('bob', 'CHANGES_REQUESTED', at(1));
    expect(only([late, early]).reasons).toEqual(['superseded']);
  });

  test('without readable times nothing is the last approval and every objection stands', () => {
    const word = only([review('bob', 'CHANGES_REQUESTED', { submitted_at: 'soon' }), review('bob', 'APPROVED', at(1))]);
    expect(word).toMatchObject({ reasons: ['superseded'], objects: true });
  });
});

describe('people', () => {
  test('a renamed account is one person', () => {
    expect(
      words({ reviews: [review('bob'), review('robert', 'APPROVED', { user: user('robert', 1002) })] }),
    ).toHaveLength(1);
  });

  test('one login with two ids, or with none, is nobody new', () => {
    const other = review('bob', 'CHANGES_REQUESTED', { ...at(30), user: { login: 'BOB', type: 'User' } });
    const third = review('bob', 'APPROVED', { ...at(10), user: user('bob', 77) });
    expect(only([review('bob'), other, third])).toMatchObject({ reasons: ['superseded'], objects: true });
  });

  test('a voice without a user is nobody’s', () => {
    expect(words({ reviews: [review('bob', 'APPROVED', { user: null })] })).toEqual([]);
  });
});

describe('where it was said', () => {
  const elsewhere = { pull_request_url: 'https://api.github.com/repos/example/service/pulls/8' };

  test.each([
    ['another pull request', elsewhere],
    ['another repository', { pull_request_url: 'https://api.github.com/repos/example/other/pulls/7' }],
    ['nowhere', { pull_request_url: null }],
    ['an issue', { pull_request_url: 'https://api.github.com/repos/example/service/issues/7' }],
  ])('an approval of %s does not count', (_, more) => {
    expect(only([review('bob', 'APPROVED', more)]).reasons).toEqual(['other-pull-request']);
  });

  test('an objection to another pull request does not block, one that does not say where does', () => {
    expect(only([review('bob', 'CHANGES_REQUESTED', elsewhere)]).objects).toBe(false);
    expect(only([review('bob', 'CHANGES_REQUESTED', { pull_request_url: '' })]).objects).toBe(true);
  });

  test('GitHub Enterprise has its API below a path', () => {
    const url = 'https://ghe.example.org/api/v3/repos/Example/Service/pulls/7';
    expect(only([review('bob', 'APPROVED', { pull_request_url: url })]).reasons).toEqual([]);
  });
});

describe('comments', () => {
  const approve = (more: Parameters<typeof comment>[2] = {}, body = `/approve ${HEAD}`) =>
    words({ reviews: [], comments: [comment('bob', body, more)] }, true)[0];

  test('approve a commit by its full id on the first line', () => {
    expect(approve({}, `/approve ${HEAD}\r\nThank you!`)).toMatchObject({
      reasons: [],
      voice: { via: 'comment', commit: HEAD },
    });
  });

  test.each([
    ['edited', { updated_at: '2026-03-02T11:00:01Z' }],
    ['edited', { created_at: null }],
    ['via-app', { performed_via_github_app: { id: 1 } }],
    ['via-app', { performed_via_github_app: undefined }],
    ['other-pull-request', { issue_url: 'https://api.github.com/repos/example/service/issues/8' }],
  ])('%s ones do not count', (reason, more) => expect(approve(more as never)?.reasons).toEqual([reason]));

  test.each([
    `> /approve ${HEAD}`,
    `please /approve ${HEAD}`,
    `/approve ${HEAD.slice(0, 12)}`,
    `/approve ${HEAD} but not really`,
    `/approve ${HEAD.toUpperCase()}`,
    `\n/approve ${HEAD}`,
    '/approve',
    '',
  ])('are no approval: %j', (body) => expect(approve({}, body)?.reasons).toEqual(['not-approval']));

  test('do not count where the policy does not let them', () => {
    expect(words({ reviews: [], comments: [comment('bob', `/approve ${HEAD}`)] })).toEqual([]);
  });

  test('do not lift an objection; only a review does', () => {
    const reviews = [review('bob', 'CHANGES_REQUESTED', at(1))];
    const [word] = words({ reviews, comments: [comment('bob', `/approve ${HEAD}`)] }, true);
    expect(word).toMatchObject({ objects: true, reasons: [] });
  });

  test('older than a dismissal do not come back', () => {
    const reviews = [review('bob', 'DISMISSED', { submitted_at: '2026-03-02T12:00:00Z' })];
    const [word] = words({ reviews, comments: [comment('bob', `/approve ${HEAD}`)] }, true);
    expect(word?.reasons).toEqual(['dismissed']);
  });
});
