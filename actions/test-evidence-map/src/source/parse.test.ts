import { describe, expect, test } from '@jest/globals';
import { parseScript } from './parse.ts';
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
