import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { fileSources } from './from-files.ts';
import { LineIndex } from './lines.ts';
import { isAboutAttacks, isConversation, isRenderedPath } from './source.ts';

describe('LineIndex', () => {
  test('agrees with counting line breaks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\n]{0,40}$/), fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        expect(new LineIndex(text).lineAt(offset)).toBe(text.slice(0, offset).split('\n').length);
      }),
    );
  });
});

describe('isAboutAttacks', () => {
  test.each([
    'test/fixtures/a.md',
    'src/a.test.ts',
    'pkg/__tests__/x.ts',
    'docs/security/model.md',
    'SECURITY.md',
    'testdata/x',
    'examples/a.yml',
  ])('%s may hold or discuss attacks', (path) => {
    expect(isAboutAttacks(path)).toBe(true);
  });

  test.each([null, 'README.md', 'src/contest.ts', 'docs/guide.md', 'AGENTS.md', 'latest/x.md'])(
    '%s has no such excuse',
    (path) => {
      expect(isAboutAttacks(path)).toBe(false);
    },
  );
});

test.each([
  ['a.md', true],
  ['a.MDX', true],
  ['a.html', true],
  ['a.ts', false],
  ['md', false],
])('%s is rendered: %s', (path, rendered) => {
  expect(isRenderedPath(path)).toBe(rendered);
});

test('files, results of tools and pages are read, everything else is said', () => {
  expect(isConversation('comment')).toBe(true);
  expect(isConversation('commit-message')).toBe(true);
  expect(isConversation('file')).toBe(false);
  expect(isConversation('tool-result')).toBe(false);
  expect(isConversation('web')).toBe(false);
});

test('of a file that was not read to its end it is said that it may be too large or not in the clone', async () => {
  const change = changeOf({ files: { 'src/a.ts': [null, 'const a = 1;\n'] } });
  const [file] = change.files;
  const cut = { ...change, files: file ? [{ ...file, truncated: true }] : [] };
  const [problem, ...more] = (await fileSources(cut)).problems;
  expect(more).toEqual([]);
  expect(problem?.message).toContain('exceeds the limit, or its content is not in this clone');
  expect(problem?.nextAction).toContain('fetch-depth: 0');
});
