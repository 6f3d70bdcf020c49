import { describe, expect, test } from '@jest/globals';
import { callIn, parsed, textOf } from '../testing/script.ts';
import { chainOf, outermost } from './chain.ts';

describe('chainOf', () => {
  test.each([
    ['f(1)', 'f', [], [0]],
    ['a.b.c(1)', 'a', ['b', 'c'], [2]],
    ['it["skip"]("x")', 'it', ['skip'], [1]],
    ['it.each(t)("x")', 'it', ['each'], [1, 1]],
    ['it.each`t`("x")', 'it', ['each'], [1, 1]],
    ['expect(a).not.toBe(1)', 'expect', ['not', 'toBe'], [0, 2]],
    ['this.page.wait()', 'this', ['page', 'wait'], [2]],
    ['(f as any)!.g()', 'f', ['g'], [1]],
    ['a[b]()', 'a', ['?'], [1]],
    ['f?.g?.()', 'f', ['g'], [1]],
  ])('%s', async (code, root, members, at) => {
    const { script } = await parsed(`${code};`);
    const statement = script.nodes.find(({ type }) => type === 'ExpressionStatement');
    const chain = chainOf(statement?.['expression'] as never);
    expect(chain.root).toBe(root);
    expect(chain.members).toEqual(members);
    expect(chain.calls.map((call) => call.at)).toEqual(at);
  });

  test('a chain that starts from a value has no root', async () => {
    const { script } = await parsed('[1].map(f);');
    expect(chainOf(callIn(script, '[1]')).root).toBeNull();
  });
});

describe('outermost', () => {
  test.each([
    ['expect(a)', 'expect(a).not.toBe(1)', 'expect(a).not.toBe(1)'],
    ['expect(a)', 'expect(a).resolves.toBe(1).then(f)', 'expect(a).resolves.toBe(1)'],
    ['expect(a)', 'expect(a).to.be.true', 'expect(a).to.be.true'],
    ['expect(a)', 'f(expect(a))', 'expect(a)'],
  ])('from %s in %s', async (start, code, expected) => {
    const { script } = await parsed(`${code};`);
    const inner = script.nodes.find((node) => textOf(script, node) === start);
    expect(textOf(script, outermost(script, inner as never))).toBe(expected);
  });
});
