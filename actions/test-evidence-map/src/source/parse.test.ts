import { describe, expect, test } from '@jest/globals';
import { parseScript, rememberingParse } from './parse.ts';
import { childrenOf, inside, isNode, lineOf, nameOf, stringOf } from './syntax.ts';
import { callIn, parsed, textOf } from '../testing/script.ts';

describe('parseScript', () => {
  test.each([
    ['a.ts', 'const a = <T,>(x: T): x is T => true; enum E { A }'],
    ['a.ts', '@decorated class A { @own private a = 1; }'],
    ['a.tsx', 'const a = <Page title="x">{b as string}</Page>;'],
    ['a.js', 'const a = <Page />;'],
    ['a.js', 'type A = {| b: number |};'],
    ['a.mjs', 'import a from "b"; await a;'],
    ['a.cjs', 'return require("a");'],
    ['a.js', 'const a = (x: string) => x;'],
  ])('%s: %s', async (path, code) => expect(await parseScript(path, code)).not.toBeNull());

  test.each([
    ['a.ts', 'const ='],
    ['a.ts', '('.repeat(50_000)],
    ['a.ts', ' '.repeat(2_000_001)],
  ])('%s gives null on a hopeless text', async (path, code) => {
    expect(await parseScript(path, code)).toBeNull();
  });
});

describe('rememberingParse', () => {
  const counting = (): { asked: string[]; parse: typeof parseScript } => {
    const asked: string[] = [];
    const parse = rememberingParse(async (path, text) => {
      asked.push(`${path} ${text.length}`);
      return parseScript(path, text);
    });
    return { asked, parse };
  };

  test('a text is parsed once for a path, and every asker has the full effort', async () => {
    const { asked, parse } = counting();
    const first = await parse('a.ts', 'f();');
    const effort = first?.effort.left ?? 0;
    if (first !== null) inside(first, first.program);
    const second = await parse('a.ts', 'f();');
    expect(first?.effort.left).toBeLessThan(effort);
    expect(second).toMatchObject({ program: first?.program, effort: { left: effort } });
    expect(asked).toHaveLength(1);
  });

  test('another text, or another dialect, is another tree', async () => {
    const { asked, parse } = counting();
    for (const [path, text] of [
      ['a.ts', 'f();'],
      ['a.ts', 'g();'],
      ['a.tsx', 'f();'],
    ] as const) {
      await parse(path, text);
    }
    expect(asked).toHaveLength(3);
  });

  test('what cannot be parsed is not tried again', async () => {
    const { asked, parse } = counting();
    expect([await parse('a.ts', 'const ='), await parse('a.ts', 'const =')]).toEqual([null, null]);
    expect(asked).toHaveLength(1);
  });

  test('large sources are not kept', async () => {
    const { asked, parse } = counting();
    const large = `f();${' '.repeat(300_000)}`;
    await parse('a.ts', large);
    await parse('a.ts', large);
    expect(asked).toHaveLength(2);
  });
});

describe('the way around a tree', () => {
  test('parents, spans and order', async () => {
    const { script } = await parsed('f(g(1), 2);\nh();');
    const call = callIn(script, 'f(');
    expect(inside(script, call).map((node) => node.type)).toEqual([
      'CallExpression',
      'Identifier',
      'CallExpression',
      'Identifier',
      'NumericLiteral',
      'NumericLiteral',
    ]);
    expect(textOf(script, script.parents.get(callIn(script, 'g(')) ?? call)).toBe('f(g(1), 2)');
    expect(lineOf(callIn(script, 'h('))).toBe(2);
    expect([...childrenOf(call)].every(isNode)).toBe(true);
  });

  test('names and strings, plain and computed', async () => {
    const { script } = await parsed('a.b; a["c"]; a[`d`]; a[x]; `t${1}`;');
    const members = script.nodes.filter(({ type }) => type === 'MemberExpression');
    expect(members.map(nameOf)).toEqual(['b', 'c', 'd', null]);
    const templates = script.nodes.filter(({ type }) => type === 'TemplateLiteral');
    expect(templates.map(stringOf)).toEqual(['d', null]);
  });
});
