import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { memoryFiles } from '../../../../shared/testing/memory-files.ts';
import { sourceFindings } from './findings.ts';
import { readTestSources } from './read-sources.ts';

const HOLLOW = "test('t', () => { run(); });";

describe('readTestSources', () => {
  test('takes the named files and the test files of the change, at its head', async () => {
    const change = changeOf({
      files: {
        'test/a.test.ts': ['', HOLLOW],
        'test/b_test.py': ['', 'def test_b(): pass\n'],
        'test/gone.test.ts': [HOLLOW, null],
        'src/a.ts': ['', 'run();'],
      },
    });
    const { files, digests } = await readTestSources(memoryFiles({ 'c.test.ts': HOLLOW }), ['c.test.ts'], change);
    expect(files.map(({ path }) => path)).toEqual(['c.test.ts', 'test/a.test.ts', 'test/b_test.py']);
    expect(digests.map(({ path }) => path)).toEqual(['c.test.ts']);
  });

  test('a file that is not there is a problem, not an exception', async () => {
    const { files, problems } = await readTestSources(memoryFiles({}), ['c.test.ts'], null);
    expect(files).toEqual([]);
    expect(problems[0]).toMatchObject({ code: 'EG413' });
  });
});

describe('sourceFindings', () => {
  test('a hollow test is a warning, one that does not run a note', async () => {
    const code = `${HOLLOW}\ntest.skip('s', () => { expect(run()).toBe(1); });`;
    const { files } = await readTestSources(memoryFiles({ 'c.test.ts': code }), ['c.test.ts'], null);
    expect(
      sourceFindings(files).map(({ ruleId, level, message, location }) => [
        ruleId,
        level,
        message,
        location?.startLine,
      ]),
    ).toEqual([
      ['test-source/no-assertion', 'warning', 'Test "t" asserts nothing.', 1],
      ['test-source/skipped-test', 'note', 'Test "s" is skipped.', 2],
    ]);
  });
});
