import { describe, expect, test } from '@jest/globals';
import { parsed } from '../testing/script.ts';
import { testsOf } from './tests.ts';

const testsIn = async (code: string) => {
  const { script, bindings } = await parsed(code);
  return testsOf(script, bindings);
};
const titles = async (code: string): Promise<string[]> => (await testsIn(code)).map(({ fullTitle }) => fullTitle);

describe('testsOf', () => {
  test.each([
    ["it('a', () => {});", ['a']],
    ["describe('d', () => { describe('e', () => { test('a', () => {}); }); });", ['d e a']],
    ["test.describe('d', () => { test('a', async ({ page }) => {}); });", ['d a']],
    ["it.each([[1]])('adds %i', (n) => {});", ['adds %i']],
    ["it.each`x`('adds $x', ({ x }) => {});", ['adds $x']],
    ["test.concurrent.only('a', () => {});", ['a']],
    ["specify('a', () => {}); xit('b', () => {});", ['a', 'b']],
    ["Deno.test('a', () => {});", ['a']],
    ["QUnit.test('a', (assert) => {});", ['a']],
    ['it(`returns ${status}`, () => {});', ['returns ${}']],
    ['it(name, () => {});', ['name']],
    ["it('a', fakeAsync(() => {}));", ['a']],
    ["function body() {} it('a', body);", ['a']],
    ["beforeEach(() => {}); test.beforeAll(() => {}); test.step('s', () => {});", []],
    ["items.test('a', () => {}); testing('b');", []],
  ])('%s', async (code, expected) => expect(await titles(code)).toEqual(expected));

  test.each([
    ["it.skip('a', () => {});", ['skip']],
    ["xdescribe('d', () => { it('a', () => {}); });", ['skip']],
    ["describe.only('d', () => { it.todo('a'); });", ['todo', 'only']],
    ["test('a', { skip: 'later', only: true }, () => {});", ['skip', 'only']],
    ["test('a', { skip: false }, () => {});", []],
    ["test.fixme('a', () => {});", ['skip']],
    ["test.fails('a', () => {});", ['fails']],
    ["fit('a', () => {});", ['only']],
  ])('modifiers of %s', async (code, expected) =>
    expect([...((await testsIn(code))[0]?.modifiers ?? [])]).toEqual(expected),
  );

  test('a title alone is a promise, a reference to elsewhere is not', async () => {
    const [promise, reference] = await testsIn("it('a'); it('b', imported);");
    expect([promise?.empty, reference?.empty, reference?.body]).toEqual([true, false, null]);
  });

  test('lines are those of the call', async () => {
    expect((await testsIn("\n\nit('a', () => {});"))[0]?.line).toBe(3);
  });
});
