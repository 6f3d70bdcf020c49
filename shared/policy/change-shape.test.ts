import { describe, expect, test } from '@jest/globals';
import type { PullRequestFacts } from '../github/pull-request.ts';
import { changeOf } from '../testing/change-builder.ts';
import { shapeOf } from './change-shape.ts';

const FILES = { 'src/new.js': ['a\n', 'b\nc\n'], 'docs/a.md': [null, 'x\n'] } as const;
const pull = (more: object): PullRequestFacts => ({
  pull_request: {
    number: 7,
    title: 'Change',
    body: '',
    head: { sha: 'a'.repeat(40), repo: { id: 1, full_name: 'acme/app' } },
    base: { repo: { id: 1, full_name: 'acme/app' } },
    ...more,
  },
});
const shape = (pullRequest: PullRequestFacts | null, message = 'Change') =>
  shapeOf(changeOf({ files: FILES, renames: { 'src/new.js': 'src/old.js' }, commits: [{ message }], pullRequest }));

describe('the shape of a change', () => {
  test('names both sides of a rename, and counts lines and files', () => {
    expect(shape(pull({}))).toMatchObject({ paths: ['src/new.js', 'src/old.js', 'docs/a.md'], lines: 4, files: 2 });
  });

  test.each<[string, PullRequestFacts | null, boolean]>([
    ['in the same repository', pull({}), false],
    ['from another', pull({ head: { sha: 'a', repo: { id: 2, full_name: 'mallory/app' } } }), true],
    ['from a fork that was deleted', pull({ head: { sha: 'a', repo: null } }), true],
    ['of the same name and another id', pull({ head: { sha: 'a', repo: { id: 2, full_name: 'acme/app' } } }), true],
    ['of which nothing is known', null, true],
  ])('is from a fork when it is not of the same repository: %s', (_what, facts, fork) =>
    expect(shape(facts).fork).toBe(fork),
  );

  test.each([
    ['Fix the sum (#12)', true],
    ['Fix the sum\n\nCloses acme/app#12', true],
    ['See https://github.example/acme/app/issues/12', true],
    ['Fix the sum\n\nRefs: PAY-112', true],
    ['Fix the sum', false],
    ['Use SHA-256 and UTF-8', false],
    ['Colour #abc and C# and issue #', false],
    ['Refs:   \n', false],
  ])('answers a request when it names one: %j → %s', (message, traced) => {
    expect(shape(pull({}), message).traced).toBe(traced);
    expect(shape(pull({ body: message })).traced).toBe(traced);
  });

  test('a request that stands beyond the first 64 KB is not looked for', () =>
    expect(shape(pull({}), `${' '.repeat(64 * 1024)}#12`).traced).toBe(false));
});
