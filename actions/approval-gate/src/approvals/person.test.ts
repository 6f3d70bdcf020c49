import { describe, expect, test } from '@jest/globals';
import { accountOfEmail, isBot, isWebFlow, PersonSet } from './person.ts';

describe('telling people apart', () => {
  test('whoever has the id or the login is meant, the login in any case', () => {
    const set = new PersonSet();
    set.add({ id: 7, login: 'Bob' });
    expect(set.has({ id: 7, login: 'renamed' })).toBe(true);
    expect(set.has({ id: 8, login: 'bOB' })).toBe(true);
    expect(set.has({ id: 8, login: 'bobby' })).toBe(false);
  });

  test('a set of nobody has nobody', () => {
    const set = new PersonSet();
    set.add({});
    set.add({ id: null, login: null });
    expect(set.has({ login: '' })).toBe(false);
  });

  test.each([
    [{ login: 'dependabot[bot]', type: 'Bot' }, true],
    [{ login: 'sneaky[bot]', type: 'User' }, true],
    [{ login: 'Copilot', type: 'Bot' }, true],
    [{ login: 'importer', type: 'Mannequin' }, true],
    [{ login: 'acme', type: 'Organization' }, true],
    [{ login: 'nobody-knows' }, true],
    [{ login: 'bob', type: 'User' }, false],
  ])('%j: bot is %s', (user, bot) => expect(isBot(user)).toBe(bot));

  test('GitHub’s web committer is nobody', () => {
    expect(isWebFlow({ login: 'web-flow' })).toBe(true);
    expect(isWebFlow({ login: 'web-flows' })).toBe(false);
  });
});

describe('accounts behind no-reply addresses', () => {
  test.each([
    ['1002+bob@users.noreply.github.com', { id: 1002, login: 'bob' }],
    ['bob@users.noreply.github.com', { login: 'bob' }],
    [' 1002+Bob-X@Users.NoReply.GitHub.com ', { id: 1002, login: 'Bob-X' }],
  ])('%s', (email, account) => expect(accountOfEmail(email)).toEqual(account));

  test.each([
    'bob@example.org',
    'noreply@github.com',
    '1002+bob@users.noreply.github.com.evil.example',
    '-bob@users.noreply.github.com',
    '1+2+bob@users.noreply.github.com',
    `${'9'.repeat(10_000)}+bob@users.noreply.github.com`,
    '',
  ])('none behind %.60s', (email) => expect(accountOfEmail(email)).toBeNull());
});
