import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../../shared/testing/change-builder.ts';
import { configWeakenings } from './compare.ts';

const found = (path: string, before: string | null, after: string): string[] =>
  configWeakenings(changeOf({ files: { [path]: [before, after] } })).map(
    ({ ruleId, level, line }) => `${level} ${ruleId} ${line}`,
  );

describe('configuration of test runners', () => {
  test.each([
    ['jest.config.js', 'lines: 90,\n', 'lines: 60,\n', 'note threshold-lowered 1'],
    ['pyproject.toml', 'fail_under = 95\n', 'fail_under = 80\n', 'note threshold-lowered 1'],
    ['.nycrc', '"branches": 80\n', '"branches": 79.5\n', 'note threshold-lowered 1'],
    ['playwright.config.ts', 'retries: 0,\n', 'retries: 3,\n', 'note retries-raised 1'],
    ['playwright.config.ts', 'x: 1,\n', 'x: 1,\nretries: 2,\n', 'note retries-raised 2'],
    ['jest.config.js', 'a: 1,\n', "a: 1,\ntestPathIgnorePatterns: ['auth'],\n", 'note tests-excluded 2'],
    ['vitest.config.ts', 'a: 1,\n', 'a: 1,\npassWithNoTests: true,\n', 'note failure-tolerated 2'],
    ['.github/workflows/ci.yml', '- run: npm test\n', '- run: npm test || true\n', 'note failure-tolerated 1'],
    ['package.json', '"test": "pytest"\n', '"test": "pytest; true"\n', 'note failure-tolerated 1'],
  ])('%s: %j → %j', (path, before, after, expected) =>
    expect(found(path, before, after).join()).toContain(expected.split(' ')[1]),
  );

  test.each([
    ['a threshold that rises', 'jest.config.js', 'lines: 60,\n', 'lines: 90,\n'],
    ['retries that fall', 'playwright.config.ts', 'retries: 3,\n', 'retries: 0,\n'],
    ['a new threshold', 'jest.config.js', 'a: 1,\n', 'a: 1,\nlines: 50,\n'],
    [
      'a list told in other words',
      'jest.config.js',
      'testPathIgnorePatterns: [a]\n',
      'testPathIgnorePatterns: [ a ]\n',
    ],
    ['a file of another kind', 'src/config.ts', 'retries: 0,\n', 'retries: 3,\n'],
    ['a new file', 'jest.config.js', null, 'lines: 50,\n'],
  ])('%s is no weakening', (_, path, before, after) => expect(found(path, before, after)).toEqual([]));

  test('a hostile line costs no more than its length', () => {
    const started = performance.now();
    found('package.json', '{}\n', `npm test ${'| '.repeat(200_000)}\n`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
