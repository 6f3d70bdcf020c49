import { describe, expect, test } from '@jest/globals';
import { finding } from '../../../../shared/evidence/evidence.ts';
import { changeOf } from '../../../../shared/testing/change-builder.ts';
import { planReview } from '../plan/plan.ts';
import type { ReviewItem } from '../plan/items.ts';
import { definedNames } from './callers.ts';
import { enclosing } from './enclosing.ts';
import { knownNotes } from './known.ts';

const plain = { reasons: [], known: [], redact: async (_: string, text: string) => text };

describe('what encloses a hunk', () => {
  const code = [
    'class Store {',
    '  other() {',
    '    return 1;',
    '  }',
    '  read(id) {',
    '    const row = this.rows.get(id);',
    ...Array.from({ length: 20 }, (_, index) => `    step(${index});`),
    '    if (row) {',
    '      return row;',
    '    }',
    '  }',
    '}',
  ];

  test('is the nearest lines, and above them the function and the class', () => {
    const { before, after } = enclosing(code, 27, 27);
    expect(before).toEqual([
      { from: 1, to: 1 },
      { from: 5, to: 5 },
      { from: 15, to: 26 },
    ]);
    expect(after).toEqual({ from: 28, to: 31 });
  });

  test('is told by indentation in any language', () => {
    const python = [
      'class A:',
      '    def read(self):',
      ...Array.from({ length: 15 }, () => '        pass'),
      '        x()',
    ];
    expect(enclosing(python, 18, 18).before.slice(0, 2)).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
  });

  test('is nothing above the first and below the last line', () => {
    expect(enclosing(['a'], 1, 1)).toEqual({ before: [], after: null });
    expect(enclosing([], 1, 1)).toEqual({ before: [], after: null });
  });
});

describe('a unit', () => {
  const body = Array.from({ length: 30 }, (_, index) => `  step${index}();`);
  const before = ['export function readOrder(id) {', ...body, '}', ''].join('\n');
  const after = before.replace('  step25();', '  step25(id);');
  const files = { 'src/order.ts': [before, after] as const };

  test('shows what encloses it, marked as not under review', async () => {
    const plan = await planReview(changeOf({ files }), plain);
    const text = plan.pieces[0]?.text ?? '';
    expect(text).toContain('     1 ~ export function readOrder(id) {\n~ …\n');
    expect(text).toContain('    27 +   step25(id);');
  });

  test('shows who calls what it defines, a few places and without their secrets', async () => {
    const secret = `glpat-${'aB3dE6gH9j'.repeat(2)}`;
    const untouched = {
      'src/api.ts': `import x;\nconst key = "${secret}";\nroute(() => readOrder(request.id));\n`,
      'docs/api.md': 'readOrder(1)',
    };
    const defining = { 'src/order.ts': [null, after] as const };
    const plan = await planReview(changeOf({ files: defining, untouched }), plain);
    const text = plan.pieces[0]?.text ?? '';
    expect(text).toContain('called from "src/api.ts":');
    expect(text).toContain('     3 ~ route(() => readOrder(request.id));');
    expect(text).toContain('[REDACTED:gitlab-token]');
    expect(text).not.toContain(secret);
    expect(text).not.toContain('docs/api.md');
  });

  test('tells what scanners found in it, without markup of theirs', async () => {
    const at = (startLine: number) => ({ path: 'src/order.ts', startLine });
    const known = [
      finding('sql', 'error', 'SQL\ninjection \u202e', at(27)),
      finding('far', 'error', 'elsewhere', at(2)),
      finding('old', 'error', 'waived', at(27), { state: 'waived' }),
    ];
    const plan = await planReview(changeOf({ files }), { ...plain, known });
    const text = plan.pieces[0]?.text ?? '';
    expect(text).toContain('scanner: sql (error) at line 27: SQL injection U+202E');
    expect(text).not.toMatch(/elsewhere|waived/u);
  });

  test('without its comments is another text only where there are some', async () => {
    const plan = await planReview(
      changeOf({ files: { 'a.ts': ['a\n', 'a // x\n'], 'b.ts': ['a\n', 'b\n'], 'c.ts': ['x // gone\n', 'y\n'] } }),
      plain,
    );
    expect(plan.pieces.map(({ blindText }) => blindText)).toEqual([
      'path: "a.ts"\nstatus: modified\n       - a\n     1 + a',
      null,
      'path: "c.ts"\nstatus: modified\n       - x\n     1 + y',
    ]);
  });
});

describe('names that lines define', () => {
  test.each([
    ['export async function readOrder(id) {', ['readOrder']],
    ['def read_order(self):', ['read_order']],
    ['func (s *Store) ReadOrder(id int) error {', ['ReadOrder']],
    ['const readOrder = async (id) => {', ['readOrder']],
    ['  public async readOrder(id: string) {', ['readOrder']],
    ['  if (readOrder(id)) {', []],
    ['return readOrder(id);', []],
  ])('%j', (line, names) => {
    expect([...definedNames([line])]).toEqual(names);
  });

  test('hostile lines take no time', () => {
    const started = performance.now();
    definedNames(['public '.repeat(10_000), 'a<'.repeat(10_000), `${'static '.repeat(300)}x(`, 'def'.repeat(100_000)]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test('notes of an item are few and short', () => {
  const item = { file: { path: 'a' }, startLine: 1, endLine: 9 } as ReviewItem;
  const many = Array.from({ length: 40 }, () => finding('r', 'error', 'x'.repeat(1000), { path: 'a', startLine: 2 }));
  const reasons = [{ area: 'secrets', path: 'a', line: 3, risk: 'high', quiet: false }] as const;
  const notes = knownNotes(item, many, reasons);
  expect(notes[0]).toBe('areas: secrets');
  expect(notes).toHaveLength(13);
  expect(notes.every(({ length }) => length <= 200)).toBe(true);
});
