import { describe, expect, test } from '@jest/globals';
import { anyWordPattern, normalise } from './words.ts';

const matches = (words: readonly string[], name: string): boolean =>
  anyWordPattern(words)?.test(normalise(name)) ?? false;

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
  ])('%j is in %j', (word, name) => expect(matches([word], name)).toBe(true));

  test.each([
    ['valid input', 'rejects invalid input'],
    ['invalid', 'invalidates the cache'],
    ['403', 'port 14030'],
    ['api', 'capital letters'],
    ['a+', 'aaaa'],
  ])('%j is not in %j', (word, name) => expect(matches([word], name)).toBe(false));

  test('no words, no pattern', () => expect(anyWordPattern([])).toBeNull());
});
