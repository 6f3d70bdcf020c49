import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { checkReply, routeOf, sample } from './contract.ts';

const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const url = (path: string): URL => new URL(path, 'http://localhost');

describe('GitHub’s own description', () => {
  test('is what the committed slice was cut from', () => {
    const script = fileURLToPath(new URL('cut-contract.mjs', import.meta.url));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  test('knows the route, its values and its parameters', () => {
    expect(routeOf('GET', url('/repos/acme/widgets/pulls/7/reviews?per_page=100&page=2'))).toEqual({
      template: REVIEWS,
      values: { owner: 'acme', repo: 'widgets', pull_number: '7' },
    });
  });

  test.each([
    ['POST', '/repos/acme/widgets/pulls/7/reviews'],
    ['GET', '/repos/acme/widgets/pulls/7/opinions'],
    ['GET', '/repos/acme/widgets/pulls/seven/reviews'],
    ['GET', '/repos/acme/widgets/pulls/7/reviews?pages=2'],
  ])('refuses %s %s', (method, path) => expect(() => routeOf(method, url(path))).toThrow());

  test('refuses replies that GitHub would not send', () => {
    expect(() => checkReply(REVIEWS, [])).not.toThrow();
    expect(() => checkReply(REVIEWS, {})).toThrow(/must be array/u);
    expect(() => checkReply(REVIEWS, [{ ...sample('pull-request-review'), state: 7 }])).toThrow(/state/u);
  });
});
