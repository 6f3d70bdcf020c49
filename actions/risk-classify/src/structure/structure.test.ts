import { describe, expect, test } from '@jest/globals';
import type { ChangedFile, FileSide } from '../../../../shared/change/change.ts';
import { noticesOf } from './structure.ts';

const side = (over: Partial<FileSide> = {}): FileSide => ({
  path: 'x',
  oid: 'd'.repeat(40),
  mode: '100644',
  kind: 'file',
  ...over,
});
const file = (over: Partial<ChangedFile>): ChangedFile => ({
  path: 'x',
  previousPath: null,
  status: 'modified',
  before: side(),
  after: side({ oid: 'e'.repeat(40) }),
  binary: false,
  additions: 0,
  deletions: 0,
  hunks: [],
  truncated: false,
  ...over,
});
const rules = (over: Partial<ChangedFile>, quiet = false): [string, string][] =>
  noticesOf(file(over), quiet).map(({ ruleId, atLeast }) => [ruleId, atLeast]);
const longLine: ChangedFile['hunks'] = [
  {
    oldStart: 1,
    oldLines: 0,
    newStart: 1,
    newLines: 1,
    lines: [{ kind: 'added', oldLine: null, newLine: 1, text: 'x'.repeat(400_000) }],
  },
];

describe('shapes that say nothing by their lines', () => {
  test.each<[string, Partial<ChangedFile>, [string, string][]]>([
    ['an ordinary file', {}, []],
    [
      'a link',
      { status: 'added', before: null, after: side({ kind: 'symlink', mode: '120000' }) },
      [['symlink', 'high']],
    ],
    ['a file that became a link', { status: 'type-changed', after: side({ kind: 'symlink' }) }, [['symlink', 'high']]],
    [
      'a link that became a file',
      { status: 'type-changed', before: side({ kind: 'symlink' }) },
      [['type-changed', 'high']],
    ],
    [
      'a submodule',
      { before: side({ kind: 'submodule' }), after: side({ kind: 'submodule' }) },
      [['submodule', 'high']],
    ],
    ['mode +x', { after: side({ mode: '100755' }) }, [['executable', 'medium']]],
    ['a cut diff', { truncated: true }, [['unanalysed', 'high']]],
    ['a line of 400 KB', { hunks: longLine }, [['unanalysed', 'high']]],
    ['a replaced binary', { binary: true, path: 'lib/a.jar' }, [['binary', 'high']]],
    ['source that became binary', { binary: true, path: 'src/a.ts' }, [['binary', 'high']]],
    ['a new binary', { binary: true, status: 'added', before: null, path: 'a.wasm' }, [['binary', 'medium']]],
    ['a renamed binary', { binary: true, status: 'renamed', path: 'b.jar', after: side() }, []],
    ['a picture', { binary: true, path: 'docs/a.png' }, []],
    ['a deleted binary', { binary: true, status: 'deleted', after: null, path: 'a.jar' }, []],
  ])('%s', (_name, over, expected) => {
    expect(rules(over)).toEqual(expected);
  });

  test('a binary among tests raises the risk less', () => {
    expect(rules({ binary: true, path: 'test/a.xz' }, true)).toEqual([['binary', 'medium']]);
  });
});
