import { describe, expect, test } from '@jest/globals';
import { parsed } from '../testing/script.ts';
import { assertionsIn } from './assertions.ts';
import { isConstant } from './constant.ts';

const constant = async (code: string): Promise<boolean> => {
  const { script, bindings } = await parsed(`${code};`);
  const [assertion] = assertionsIn(script, bindings, script.program, () => false);
  return assertion !== undefined && isConstant(script, assertion);
};

describe('isConstant', () => {
  test.each([
    'expect(true).toBe(true)',
    'expect(1).toEqual(1)',
    'expect("a").toBeDefined()',
    'expect([1, "a"]).toHaveLength(2)',
    'expect(`x`).toBe("x")',
    'assert(true)',
    'assert.ok(1)',
    'assert.equal(1, 1)',
    'expect(a).toBe(a)',
    'expect(a.b).toEqual(a.b)',
    'assert.strictEqual(a, a)',
  ])('%s', async (code) => expect(await constant(code)).toBe(true));

  test.each([
    'expect(a).toBe(true)',
    'expect(1).toBe(a)',
    'expect(f()).toBe(f())',
    'expect(a).not.toThrow()',
    'expect([a]).toEqual([1])',
    'assert.equal(a, 1)',
    'expect(`x${a}`).toBe("x1")',
    'a.should.equal(a)',
  ])('not %s', async (code) => expect(await constant(code)).toBe(false));
});
