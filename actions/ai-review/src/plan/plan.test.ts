import { describe, expect, test } from '@jest/globals';
import type { Change } from '../../../../shared/change/change.ts';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { itemsOf } from './items.ts';
import { inRiskOrder } from './order.ts';
import { packed, piecesOf, type Piece } from './pieces.ts';
import { planReview, reordered, type PlanSources } from './plan.ts';
import type { RiskReason } from './risk.ts';
import { viewOf } from '../view/view.ts';

const NO_HEADS = new Map();
const file = (lines: number): string => Array.from({ length: lines }, (_, index) => `line ${index + 1}\n`).join('');
const reason = (path: string, parts: Partial<RiskReason> = {}): RiskReason => ({
  area: 'authentication',
  path,
  line: null,
  risk: 'critical',
  quiet: false,
  ...parts,
});
const noRisk: PlanSources = { reasons: [], known: [], redact: async (_, text) => text };
const NO_SIDES = { heads: NO_HEADS, bases: new Map() };

/** The change with a fact of one file overwritten, as git would state it. */
function withFile(change: Change, parts: Partial<Change['files'][number]>): Change {
  return { ...change, files: change.files.map((one) => ({ ...one, ...parts })) };
}

describe('items', () => {
  test('every hunk has its own id and its head lines', () => {
    const after = file(40).replace('line 3\n', 'LINE 3\n').replace('line 30\n', '');
    const items = itemsOf(changeOf({ files: { 'a.ts': [file(40), after], 'b.ts': [null, 'x\n'] } }), NO_HEADS);
    expect(items.map(({ id, file: { path }, startLine, endLine }) => [id, path, startLine, endLine])).toEqual([
      ['h1', 'a.ts', 1, 6],
      ['h2', 'a.ts', 27, 32],
      ['h3', 'b.ts', 1, 1],
    ]);
  });

  test('a deleted file is an item without head lines', () => {
    const [item] = itemsOf(changeOf({ files: { 'a.ts': ['x\n', null] } }), NO_HEADS);
    expect(item).toMatchObject({ startLine: null, endLine: null, unreviewable: null, sendable: true });
  });

  test('a pure rename is an item that can be reviewed by its facts', () => {
    const change = changeOf({ files: { 'b.ts': ['x\n', 'x\n'] }, renames: { 'b.ts': 'a.ts' } });
    const [item] = itemsOf(change, NO_HEADS);
    expect(item).toMatchObject({ hunk: null, unreviewable: null, sendable: true });
    expect(viewOf(item as never, NO_SIDES).header).toBe('path: "b.ts"\nprevious path: "a.ts"\nstatus: renamed');
  });

  test('a file whose diff was cut keeps its hunks and one item that nothing can satisfy', () => {
    const change = withFile(changeOf({ files: { 'a.ts': ['x\n', 'y\n'] } }), { truncated: true });
    expect(itemsOf(change, NO_HEADS).map(({ unreviewable }) => unreviewable)).toEqual([
      null,
      'the diff of this file was cut by a limit',
    ]);
  });

  test('a submodule is an item that nothing can satisfy', () => {
    const side = { path: 'lib', oid: 'e'.repeat(40), mode: '160000', kind: 'submodule' } as const;
    const change = withFile(changeOf({ files: { lib: ['', ''] } }), { hunks: [], before: side, after: side });
    expect(itemsOf(change, NO_HEADS)[0]).toMatchObject({
      sendable: false,
      unreviewable: expect.stringContaining('submodule'),
    });
  });

  test.each(['added', 'removed'])(
    'a 17 MB line that is %s is shown cut and can not count as reviewed',
    async (kind) => {
      const long = `${'x'.repeat(17_000_000)}\n`;
      const sides = kind === 'added' ? (['a\n', long] as const) : ([long, 'a\n'] as const);
      const plan = await planReview(changeOf({ files: { 'a.ts': sides } }), noRisk);
      expect(plan.items[0]?.unreviewable).toContain('longer than 2000');
      expect(plan.pieces.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(3000);
    },
  );
});

describe('view', () => {
  test('numbers the new side, marks what changed, leaves removed lines unnumbered', async () => {
    const plan = await planReview(changeOf({ files: { 'a.ts': ['a\nb\n', 'a\nB\r\n'] } }), noRisk);
    expect(plan.pieces[0]?.text.split('\n')).toEqual([
      'path: "a.ts"',
      'status: modified',
      '     1   a',
      '       - b',
      '     2 + B',
    ]);
  });

  test('takes secrets out of both sides', async () => {
    const secret = `glpat-${'aB3dE6gH9j'.repeat(2)}`;
    const plan = await planReview(changeOf({ files: { 'a.ts': [`x ${secret}\n`, `y ${secret}\n`] } }), noRisk);
    expect(plan.pieces[0]?.text).not.toContain(secret);
    expect(plan.pieces[0]?.text.match(/\[REDACTED:gitlab-token\]/gu)).toHaveLength(2);
  });

  test('a path cannot break out of its line', async () => {
    const path = 'a\nstatus: trusted\n.ts';
    const plan = await planReview(changeOf({ files: { [path]: [null, 'x\n'] } }), noRisk);
    expect(plan.pieces[0]?.text).not.toContain('\nstatus: trusted');
  });
});

describe('order', () => {
  const paths = (change: Change, reasons: readonly RiskReason[]): string[] =>
    inRiskOrder(itemsOf(change, NO_HEADS), reasons).map(({ file: { path } }) => path);

  test('sensitive first, then unknown, then quiet, machine-written last; small before large', () => {
    const change = changeOf({
      files: {
        'package-lock.json': [null, 'x\n'],
        'dist/index.js': [null, 'x\n'],
        'README.md': [null, 'x\n'],
        'src/large.ts': [null, file(50)],
        'src/small.ts': [null, file(5)],
        'src/export.ts': [null, file(5)],
        'src/login.ts': [null, file(500)],
      },
    });
    const reasons = [
      reason('src/login.ts'),
      reason('src/export.ts', { risk: 'high' }),
      reason('README.md', { risk: 'low', quiet: true }),
      reason('package-lock.json', { risk: 'high' }),
    ];
    expect(paths(change, reasons)).toEqual([
      'src/login.ts',
      'src/export.ts',
      'src/small.ts',
      'src/large.ts',
      'README.md',
      'package-lock.json',
      'dist/index.js',
    ]);
  });

  test('further reasons change the order and nothing else', async () => {
    const plan = await planReview(changeOf({ files: { 'a.ts': [null, 'x\n'], 'b.ts': [null, 'y\n'] } }), noRisk);
    const again = reordered(plan, [reason('b.ts')]);
    expect(again.pieces.map(({ id }) => id)).toEqual(['h2', 'h1']);
    expect(new Set(again.pieces)).toEqual(new Set(plan.pieces));
  });

  test('the hunk that a reason points into goes before its neighbours', () => {
    const after = file(60).replace('line 3\n', 'LINE 3\n').replace('line 50\n', 'LINE 50\n');
    const items = itemsOf(changeOf({ files: { 'a.ts': [file(60), after] } }), NO_HEADS);
    expect(inRiskOrder(items, [reason('a.ts', { line: 50 })]).map(({ id }) => id)).toEqual(['h2', 'h1']);
  });

  test('a renamed file keeps the risk of its old name', () => {
    const change = changeOf({
      files: { 'a.ts': [null, 'x\n'], 'harmless.ts': ['a\n', 'b\n'] },
      renames: { 'harmless.ts': 'src/auth.ts' },
    });
    expect(paths(change, [reason('src/auth.ts')])).toEqual(['harmless.ts', 'a.ts']);
  });
});

describe('pieces', () => {
  test('a giant hunk is split with overlap and every line is in a piece', async () => {
    const plan = await planReview(changeOf({ files: { 'a.ts': [null, file(5000)] } }), noRisk);
    const pieces = plan.pieces;
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.map(({ id }) => id)).toEqual(pieces.map((_, index) => `h1.${index + 1}`));
    const numbers = pieces.map(({ text }) => [...text.matchAll(/^ *(\d+) \+/gmu)].map(([, number]) => Number(number)));
    expect(new Set(numbers.flat()).size).toBe(5000);
    for (const [index, part] of numbers.slice(1).entries()) expect(part[0]).toBe((numbers[index]?.at(-1) ?? 0) - 7);
    expect(pieces.every(({ text }) => text.length < 25_000)).toBe(true);
  });

  test('requests keep the order and stay within their size', () => {
    const piece = (id: number, length: number): Piece => ({
      id: `h${id}`,
      item: {} as never,
      text: 'x'.repeat(length),
      blindText: null,
    });
    const pieces = [piece(1, 50_000), piece(2, 20_000), piece(3, 20_000), piece(4, 30_000)];
    expect(packed(pieces).map((request) => request.map(({ id }) => id))).toEqual([['h1'], ['h2', 'h3'], ['h4']]);
    expect(packed(Array.from({ length: 130 }, (_, id) => piece(id, 1))).map(({ length }) => length)).toEqual([
      60, 60, 10,
    ]);
    expect(packed([])).toEqual([]);
  });

  test('lines as long as allowed still make progress', () => {
    const view = {
      header: 'path: "a"',
      before: [],
      after: [],
      lines: Array.from({ length: 100 }, () => 'y'.repeat(2000)),
    };
    const parts = piecesOf({ id: 'h1' } as never, view, view, []);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.length).toBeLessThan(100);
  });
});
