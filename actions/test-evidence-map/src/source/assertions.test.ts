import { describe, expect, test } from '@jest/globals';
import { parsed, textOf } from '../testing/script.ts';
import { assertingFunctions, assertionsIn } from './assertions.ts';

async function found(code: string) {
  const { script, bindings } = await parsed(code);
  const asserts = assertingFunctions(script, bindings);
  return assertionsIn(script, bindings, script.program, asserts).map((assertion) => ({
    ...assertion,
    text: textOf(script, assertion.node),
  }));
}

describe('assertionsIn', () => {
  test.each([
    ['expect(a).toBe(1)', 'expect', 'toBe'],
    ['expect(a).not.toBe(1)', 'expect', 'toBe'],
    ['expect.soft(a).toBe(1)', 'expect', 'toBe'],
    ['expect(a).to.deep.equal(1)', 'expect', 'equal'],
    ['expect(a).to.be.true', 'expect', 'true'],
    ['expect(a).to.have.property("b").that.equals(1)', 'expect', 'equals'],
    ['expect.assert.equal(a, 1)', 'expect', 'equal'],
    ['assert(a)', 'assert', 'assert'],
    ['assert.strictEqual(a, 1)', 'assert', 'strictEqual'],
    ['t.assert.equal(a, 1)', 'assert', 'equal'],
    ['t.is(a, 1)', 'assert', 'is'],
    ['sinon.assert.calledOnce(a)', 'assert', 'calledOnce'],
    ['fc.assert(property)', 'assert', 'assert'],
    ['a.should.equal(1)', 'fluent', 'should'],
    ['request(app).get("/").expect(403)', 'fluent', 'expect'],
    ['cy.get("a").should("exist")', 'fluent', 'should'],
    ['screen.getByText("a")', 'fluent', 'getByText'],
    ['page.expectVisible()', 'helper', 'expectVisible'],
  ])('%s', async (code, kind, matcher) => {
    const [assertion] = await found(`${code};`);
    expect(assertion).toMatchObject({ kind });
    expect(['assert', 'ok', matcher]).toContain(assertion?.matcher);
  });

  test.each([
    'expect(a)',
    'expect()',
    'expect(a).toBe',
    'expect(a).not',
    'expect().toBe(1)',
    'expect(a).sometimes.toBe(1)',
    'expect.anything()',
    'expect.this.that.is(a)',
  ])('%s is not finished', async (code) => expect((await found(`${code};`))[0]?.matcher).toBeNull());

  test.each([
    'run()',
    'expect.extend({})',
    'expect.assertions(1)',
    'a.filter(expect.anything())',
    'assertType("a")',
    'assert.fail("no")',
    't.plan(2)',
    't.after(() => {})',
    'assertSomething()',
    'test.expectSomething()',
  ])('%s asserts nothing', async (code) => expect(await found(`${code};`)).toEqual([]));

  test.each([
    ["import { assertDenied } from './help'; assertDenied(r);", 'assertDenied'],
    ["import { strictEqual } from 'node:assert'; strictEqual(a, 1);", 'strictEqual'],
    ['const check = (x) => { expect(x).toBe(1); }; check(a);', 'check'],
    ['const a1 = () => { expect(1); }; const a2 = () => a1(); a2();', 'a2'],
  ])('%s', async (code, matcher) => expect((await found(code)).map((one) => one.matcher)).toContain(matcher));

  test('what the assertion is about, and what it expects', async () => {
    const { script, bindings } = await parsed('expect(user.name).not.toEqual("x", 2);');
    const [assertion] = assertionsIn(script, bindings, script.program, () => false);
    expect(assertion?.negated).toBe(true);
    expect(textOf(script, assertion?.subject as never)).toBe('user.name');
    expect(assertion?.expected.map((node) => textOf(script, node))).toEqual(['"x"', '2']);
  });

  test.each([
    ['expect(a).resolves.toBe(1)', true],
    ['expect(a).to.eventually.equal(1)', true],
    ['expect.poll(f).toBe(1)', true],
    ['expect(f).toPass()', true],
    ['assert.rejects(a)', true],
    ['expect(a).toBeVisible()', false],
    ["import '@playwright/test'; expect(page).toBeVisible()", true],
    ["import '@testing-library/react'; expect(page).toBeVisible()", false],
    ['expect(a).toBe(1)', false],
  ])('%s has to be awaited: %p', async (code, asynchronous) => {
    const source = code.startsWith('import') ? code.replace("import '", "import x from '") : code;
    expect((await found(`${source};`)).at(-1)?.asynchronous).toBe(asynchronous);
  });
});
