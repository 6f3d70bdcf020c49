import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { changedLines } from './changed-lines.ts';
import { CoveredFiles } from './coverage.ts';

const measured = (path: string, lines: Readonly<Record<number, boolean>>): CoveredFiles => {
  const files = new CoveredFiles();
  for (const [line, covered] of Object.entries(lines)) files.lines(path).add(Number(line), covered);
  return files;
};
const source = 'const a = 1;\n\n// note\nexport const b = a;\n';

describe('changedLines', () => {
  test('tells the four states apart', () => {
    const change = changeOf({ files: { 'src/a.ts': ['', source], 'src/new.ts': [null, source] } });
    const lines = changedLines(change, [measured('/repo/src/a.ts', { 1: true, 4: false })]);
    expect(lines).toMatchObject({ covered: 1, uncovered: 1, notExecutable: 4, unmeasured: 2 });
    expect(lines.files[0]).toMatchObject({ path: 'src/a.ts', uncoveredLines: [4] });
  });

  test('only added lines count', () => {
    const change = changeOf({ files: { 'src/a.ts': ['one();\ntwo();\n', 'one();\nthree();\n'] } });
    expect(changedLines(change, [measured('src/a.ts', { 1: false, 2: true })])).toMatchObject({
      covered: 1,
      uncovered: 0,
    });
  });

  test('reports are merged: covered anywhere is covered', () => {
    const change = changeOf({ files: { 'src/a.ts': [null, 'one();\n'] } });
    const reports = [measured('src/a.ts', { 1: false }), measured('src/a.ts', { 1: true })];
    expect(changedLines(change, reports)).toMatchObject({ covered: 1, uncovered: 0 });
  });

  test('a path that two reported files fit is measured by neither', () => {
    const files = new CoveredFiles();
    files.lines('/x/src/a.ts').add(1, true);
    files.lines('/y/src/a.ts').add(1, true);
    const change = changeOf({ files: { 'src/a.ts': [null, 'one();\n'] } });
    expect(changedLines(change, [files])).toMatchObject({ covered: 0, unmeasured: 1 });
  });

  test('tests, texts, declarations and deleted files have no lines to cover', () => {
    const change = changeOf({
      files: {
        'test/a.test.ts': [null, source],
        'README.md': ['', source],
        'src/a.d.ts': [null, source],
        'src/old.ts': [source, null],
      },
    });
    expect(changedLines(change, []).files).toEqual([]);
  });
});
