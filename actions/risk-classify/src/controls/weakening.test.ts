import { describe, expect, test } from '@jest/globals';
import { similarity, weakening } from './weakening.ts';

describe('weaker', () => {
  test.each([
    ['requests.get(u, verify=True)', 'requests.get(u, verify=False)', 'switched off'],
    ['httpOnly: true,', 'httpOnly: false,', 'switched off'],
    ['insecureSkipVerify: false', 'insecureSkipVerify: true', 'switched off'],
    ['if (owner === user) {', 'if (owner !== user) {', 'comparison turned round'],
    ['if (a === b) deny()', 'if (a == b) deny()', 'comparison loosened'],
    ['if (admin && owner) {', 'if (admin || owner) {', 'condition turned round'],
    ['if not allowed and strict:', 'if not allowed or strict:', 'condition turned round'],
    ['if (length > max) {', 'if (length >= max) {', 'bound changed'],
    ['if (!isValid(x)) throw e', 'if (isValid(x)) throw e', 'negated'],
    ['throw new Error("bad token")', 'console.warn("bad token")', 'refusal became a log line'],
    ['const iterations = 100000', 'const iterations = 1000', 'number moved the unsafe way'],
    ['maxAttempts: 5', 'maxAttempts: 5000', 'number moved the unsafe way'],
    ['if (session && session.tenant) {', 'if (session) {', 'a part of it is gone'],
    ['validate(input, strict)', 'validate(input)', 'a part of it is gone'],
  ])('%s → %s', (before, after, how) => {
    expect(weakening(before, after)).toBe(how);
  });
});

describe('not weaker', () => {
  test.each([
    ['verify=False', 'verify=True'],
    ['insecureSkipVerify: true', 'insecureSkipVerify: false'],
    ['const iterations = 1000', 'const iterations = 100000'],
    ['maxAttempts: 5000', 'maxAttempts: 5'],
    ['if (session) {', 'if (session && session.tenant) {'],
    ['check(user)', 'check(account)'],
    ['a(b)', 'a( b )'],
  ])('%s → %s', (before, after) => {
    expect(weakening(before, after)).toBeNull();
  });
});

test('similarity is the share of common tokens', () => {
  expect(similarity('a b c', 'a b c')).toBe(1);
  expect(similarity('a b c d', 'a b x y')).toBe(0.5);
  expect(similarity('a', 'b')).toBe(0);
});
