import { describe, expect, test } from '@jest/globals';
import { changeOf, type ChangeRecipe } from '../../../../shared/testing/change-builder.ts';
import type { Controls } from '../classification.ts';
import { classify } from '../classify.ts';
import { baselinePolicy } from '../testing/baseline.ts';

const policy = baselinePolicy();
const controls = async (files: ChangeRecipe['files']): Promise<Controls> =>
  (await classify(changeOf({ files }), policy)).controls;
const ids = (hits: Controls['removed']): string[] => hits.map(({ ruleId }) => ruleId);
const nothing = { removed: [], weakened: [], added: [] };
const program = (...lines: string[]): string => `${lines.join('\n')}\n`;

/** A program in which something sensitive is at hand, so that the shape of an edit counts. */
const around = (...lines: string[]): string =>
  program('function parseInput(request, name) {', ...lines, '  return name;', '}');

describe('controls that no rule names', () => {
  test('a condition whose body stays is removed', async () => {
    const { removed } = await controls({
      'a.js': [around('  if (ready(name)) {', '    step(name);', '  }'), around('  step(name);')],
    });
    expect(ids(removed)).toEqual(['control.condition']);
    expect(removed[0]).toMatchObject({ line: 2, text: 'if (ready(name)) {' });
  });

  test('an early way out that is gone is removed', async () => {
    const { removed } = await controls({ 'a.js': [around('  if (old(name)) return null;'), around()] });
    expect(ids(removed)).toContain('control.guard');
  });

  test('one that another condition replaces is not', async () => {
    const { removed } = await controls({
      'a.js': [
        around('  if (old(name)) return null;'),
        around('  if (quite.another.way(name, 1)) {', '    leave();', '  }'),
      ],
    });
    expect(ids(removed)).not.toContain('control.guard');
  });

  test('nothing is said of a program without anything sensitive', async () => {
    const dull = (...lines: string[]): string => program('function show(box) {', ...lines, '}');
    const change = { 'a.js': [dull('  if (box.old) return;', '  box.draw();'), dull('  box.draw();')] } as const;
    expect(await controls(change)).toEqual(nothing);
  });
});

describe('deletions', () => {
  const drop = (line: string): ChangeRecipe['files'] => ({ 'a.js': [around(`  ${line}`), around()] });

  test('a line about something sensitive that goes with nothing in its place is removed', async () => {
    expect(ids((await controls(drop("headers.delete('set-cookie');"))).removed)).toEqual(['security-headers.header']);
  });

  test('a sink that goes is no loss', async () => {
    expect(await controls(drop('page.innerHTML = name;'))).toEqual(nothing);
  });

  test('a line that moved to another file is not lost', async () => {
    const line = "  headers.delete('set-cookie');";
    const moved = await controls({ 'a.js': [around(line), around()], 'b.js': [around(), around(line)] });
    expect(moved.removed).toEqual([]);
  });

  test('an import that goes is no loss', async () => {
    expect(
      (await controls({ 'a.js': [program("import { cookieParser } from 'cookie-parser';", 'a();'), 'a();\n'] }))
        .removed,
    ).toEqual([]);
  });

  test('neither is a long piece of a program', async () => {
    const piece = Array.from({ length: 20 }, (_, index) => `  headers.delete('set-cookie', ${index});`);
    expect((await controls({ 'a.js': [around(...piece), around()] })).removed).toEqual([]);
  });
});

describe('by the syntax tree', () => {
  test('a control in the words of a string is none', async () => {
    const text = (line: string): string =>
      program('const help = `', 'How to refuse:', line, '`;', 'export const guard = help + request.query.name;');
    expect(await controls({ 'a.js': [text('throw new ForbiddenError()'), text('')] })).toEqual(nothing);
  });

  test('the same line as code is one', async () => {
    const { removed } = await controls({
      'a.js': [program('const a = `x', '`;', 'throw new ForbiddenError()'), program('const a = `x', '`;')],
    });
    expect(removed.length).toBe(1);
  });

  test('the same line in a text that cannot be parsed is one', async () => {
    const broken = '%%% ((( <<< `\n'.repeat(30);
    const { removed } = await controls({
      'a.js': [`${broken}throw new ForbiddenError()\n`, broken],
    });
    expect(removed.length).toBe(1);
  });

  const handler = (...lines: string[]): string =>
    program(
      'function update(user, note) {',
      ...lines,
      '  if (!hasPermission(user, note)) throw new ForbiddenError();',
      '  return save(note);',
      '}',
      'function other(note) {',
      '  return note;',
      '}',
    );

  test('a new way out before a check weakens it', async () => {
    const { weakened } = await controls({
      'a.js': [handler(), handler('  if (note.draft) return save(note);')],
    });
    expect(weakened).toEqual([
      expect.objectContaining({ ruleId: 'control.bypass', line: 2, text: expect.stringContaining('a way out before') }),
    ]);
  });

  test.each([
    ['one that refuses', '  if (!note) return reject(401);'],
    ['no way out', '  if (note.draft) log(note);'],
  ])('not: %s', async (_name, line) => {
    expect(ids((await controls({ 'a.js': [handler(), handler(line)] })).weakened)).not.toContain('control.bypass');
  });

  test('not: a way out of another function', async () => {
    const before = `${program('function first(note) {', '  return note;', '}')}${handler()}`;
    const after = before.replace(
      'function first(note) {',
      'function first(note) {\n  if (note.draft) return save(note);',
    );
    expect(ids((await controls({ 'a.js': [before, after] })).weakened)).not.toContain('control.bypass');
  });
});
