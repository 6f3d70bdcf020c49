import { describe, expect, test } from '@jest/globals';
import { normalise, wordFinder } from './words.ts';

const matches = (words: readonly string[], name: string): boolean => wordFinder(words)(normalise(name)).size > 0;

describe('words of a policy in test names', () => {
  test.each([
    ['too large', 'rejects too large bodies'],
    ['too large', 'test_rejects_too_large_bodies'],
    ['too large', 'rejectsTooLargeBodies'],
    ['allow-deny', 'allow-deny matrix'],
    ['allow-deny', 'AllowDeny matrix'],
    ['403', 'answers 403'],
    ['end-to-end', 'login (end to end)'],
    ['Invalid', 'INVALID token'],
    ['allow/deny', 'allow/deny: matrix'],
    ['/admin', 'GET /admin/users is refused'],
    ['über lang', 'weistÜberLangAb'],
    ['überlang', 'weist ÜBERLANG ab'],
    ['a+', 'gives a+ for it'],
  ])('%j is in %j', (word, name) => expect(matches([word], name)).toBe(true));

  test.each([
    ['valid input', 'rejects invalid input'],
    ['invalid', 'invalidates the cache'],
    ['403', 'port 14030'],
    ['api', 'capital letters'],
    ['a+', 'aaaa'],
    ['/admin', 'GET v1/admin/users'],
    ['/admin', 'GET /administration'],
    ['lang', 'überlang'],
    ['lang', 'langé'],
    ['lang', '\u{1d400}lang'],
    ['-', 'a - b'],
    ['', 'anything'],
  ])('%j is not in %j', (word, name) => expect(matches([word], name)).toBe(false));

  test('no words, nothing found', () => expect(matches([], 'anything')).toBe(false));

  test('all words found are named as the policy writes them', () =>
    expect([
      ...wordFinder(['too large', 'Too-Long', 'too', 'large bodies', 'absent'])('too large bodies too long'),
    ]).toEqual(['too large', 'too', 'large bodies', 'Too-Long']));

  test('a hostile name of many beginnings costs no more than its length', () => {
    const find = wordFinder(['too too too large', 'too large']);
    const started = performance.now();
    expect(find('too '.repeat(250_000)).size).toBe(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
