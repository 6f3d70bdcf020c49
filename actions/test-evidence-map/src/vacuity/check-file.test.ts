import { describe, expect, test } from '@jest/globals';
import { checkFile } from './check-file.ts';

const rules = async (code: string, path = 'a.test.ts'): Promise<string[]> =>
  (await checkFile(path, code)).problems.map(({ ruleId }) => ruleId);
const body = (code: string): string => `test('t', async () => { ${code} });`;

describe('tests that prove nothing', () => {
  test.each([
    ['nothing asserted', body('run();'), 'no-assertion'],
    ['an empty body', body(''), 'no-assertion'],
    ['types only', body("assertType<string>('a');"), 'no-assertion'],
    ['a helper nobody defined', body('await assertCustom(page);'), 'no-assertion'],
    ['expect without matcher', body('expect(run());'), 'incomplete-assertion'],
    ['a matcher that is not called', body('expect(run()).toBe;'), 'incomplete-assertion'],
    ['a matching value as a statement', body('expect.stringContaining("x");'), 'incomplete-assertion'],
    ['resolves without await', body('expect(run()).resolves.toBe(1);'), 'floating-assertion'],
    [
      'assert.rejects without await',
      "import assert from 'node:assert'; test('t', async () => { assert.rejects(run()); });",
      'floating-assertion',
    ],
    [
      'a promise chain left alone',
      "test('t', () => { run().then((x) => { expect(x).toBe(1); }); });",
      'floating-assertion',
    ],
    ['a promise kept and dropped', body('const p = run().then((x) => expect(x).toBe(1)); p;'), 'floating-assertion'],
    ['Promise.all without await', body('Promise.all([expect(run()).resolves.toBe(1)]);'), 'floating-assertion'],
    [
      'a page matcher without await',
      "import { test, expect } from '@playwright/test'; test('t', async ({ page }) => { expect(page).toHaveTitle('x'); });",
      'floating-assertion',
    ],
    ['after return', body('return; expect(run()).toBe(1);'), 'unreachable-assertion'],
    ['only under a condition', body('if (x) { expect(run()).toBe(1); }'), 'conditional-assertion'],
    ['only in a catch', body('try { run(); } catch (e) { expect(e.code).toBe(403); }'), 'conditional-assertion'],
    ['behind &&', body('x && expect(run()).toBe(1);'), 'conditional-assertion'],
    [
      'its failure swallowed',
      body('try { expect(run()).toBe(1); } catch (e) { console.log(e); }'),
      'swallowed-assertion',
    ],
    [
      'its failure swallowed by .catch',
      body('await run().then((x) => expect(x).toBe(1)).catch(() => {});'),
      'swallowed-assertion',
    ],
    ['literals only', body('expect(true).toBe(true);'), 'constant-assertion'],
    [
      'assert of a literal',
      "import assert from 'node:assert'; test('t', () => { assert.ok(true); });",
      'constant-assertion',
    ],
    ['a value and itself', body('expect(user.id).toBe(user.id);'), 'constant-assertion'],
    ['a stored snapshot', body('expect(run()).toMatchSnapshot();'), 'snapshot-only'],
    ['declared to fail', "test.failing('t', () => { expect(run()).toBe(1); });", 'expected-failure'],
    ['skipped', "describe.skip('d', () => { test('t', () => { expect(run()).toBe(1); }); });", 'skipped-test'],
    ['skipped by name', "xit('t', () => { expect(run()).toBe(1); });", 'skipped-test'],
    ['skipped by option', "test('t', { skip: true }, () => { expect(run()).toBe(1); });", 'skipped-test'],
    ['skipped from inside', "it('t', function () { this.skip(); expect(run()).toBe(1); });", 'skipped-test'],
    [
      'skipped through a variable',
      "const t = ok ? it : it.skip; t('t', () => { expect(run()).toBe(1); });",
      'skipped-test',
    ],
    ['focused', "it.only('t', () => { expect(run()).toBe(1); });", 'focused-test'],
    ['a todo', "test.todo('t');", 'todo-test'],
    ['a title alone', "it('t');", 'todo-test'],
    ['outside any test', "describe('d', () => { expect(run()).toBe(1); });", 'standalone-assertion'],
    [
      'defined under a condition',
      "describe('d', () => { if (x) { test('t', () => { expect(run()).toBe(1); }); } });",
      'conditional-test',
    ],
    ['renamed on import', "import { test as check } from 'vitest'; check('t', () => {});", 'no-assertion'],
    ['not parsable', 'test("t", () => {', 'unparsable'],
  ])('%s', async (_, code, rule) => expect(await rules(code)).toContain(rule));
});

describe('tests that assert', () => {
  test.each([
    ['jest', body('expect(run()).toBe(1);')],
    ['awaited', body('await expect(run()).rejects.toThrow();')],
    ['returned', "test('t', () => expect(run()).resolves.toBe(1));"],
    ['a promise awaited later', body('const p = run().then((x) => expect(x).toBe(1)); await p;')],
    ['in Promise.all', body('await Promise.all([expect(run()).resolves.toBe(1)]);')],
    ['with done', "test('t', (done) => { run().then((x) => { expect(x).toBe(1); done(); }); });"],
    [
      'in a new Promise',
      "test('t', () => new Promise((end) => { run().then((x) => { expect(x).toBe(1); end(); }); }));",
    ],
    ['counted', body('expect.assertions(1); try { run(); } catch (e) { expect(e.code).toBe(403); }')],
    ['thrown on', body('try { expect(run()).toBe(1); } catch (e) { throw e; }')],
    ['a condition beside a firm one', body('expect(run()).toBe(1); if (x) { expect(y).toBe(2); }')],
    ['in a loop', body('for (const x of [1, 2]) { expect(run(x)).toBe(1); }')],
    [
      'node:assert',
      "import assert from 'node:assert/strict'; import test from 'node:test'; test('t', () => { assert.equal(run(), 1); });",
    ],
    [
      'the context of node:test',
      "import test from 'node:test'; test('t', (t) => { t.assert.strictEqual(run(), 1); });",
    ],
    ['chai', "it('t', () => { expect(run()).to.be.true; });"],
    ['should', "it('t', () => { run().should.equal(1); });"],
    ['supertest', body("await request(app).get('/').expect(403);")],
    ['cypress', "it('t', () => { cy.get('#a').should('be.visible'); });"],
    ['a property', body('fc.assert(fc.property(fc.string(), (s) => run(s)));')],
    ['a helper of the file', `function isFine(x) { expect(x).toBe(1); } ${body('isFine(run());')}`],
    ['a helper by reference', `const isFine = (x) => { expect(x).toBe(1); }; ${body('run().forEach(isFine);')}`],
    ['an imported helper', `import { expectDenied } from './helpers'; ${body('expectDenied(run());')}`],
    ['a page object', body('await loginPage.expectVisible();')],
    ['throwing by hand', body("if (run() !== 1) throw new Error('no');")],
    ['an inline snapshot', body('expect(run()).toMatchInlineSnapshot(`1`);')],
    ['a table', "test.each([[1]])('t %i', (x) => { expect(run(x)).toBe(1); });"],
    ['a fixture’s expect', "it.for([1])('t', (x, { expect }) => { expect(x).toBe(1); });"],
    ['one of two branches', body('if (x) { expect(run()).toBe(1); } else { expect(run()).toBe(2); }')],
    [
      'a catch that is always reached',
      body('try { run(); throw new Error(); } catch (e) { expect(e.code).toBe(403); }'),
    ],
    [
      'functions of node:assert',
      "const { strictEqual } = require('node:assert'); test('t', () => { strictEqual(run(), 1); });",
    ],
    ['the object of tap', "tap.test('t', (t) => { t.equal(run(), 1); t.end(); });"],
    ['a plan', "test('t', async (t) => { const { equal } = tspl(t, { plan: 1 }); equal(run(), 1); });"],
    ['reaching a callback', body("events.on('x', () => { expect(true).toBe(true); }); run();")],
    ['two calls compared', body('expect(run()).toBe(run());')],
    [
      'an extended test',
      "import { test as base, expect } from '@playwright/test'; const it2 = base.extend({}); it2('t', async ({ page }) => { await expect(page).toHaveTitle('x'); });",
    ],
  ])('%s', async (_, code) => expect(await rules(code)).toEqual([]));
});

test('a problem names its test with its blocks, and its line', async () => {
  const { problems } = await checkFile(
    'a.test.ts',
    "describe('login', () => {\n  it('denies', () => {\n    run();\n  });\n});",
  );
  expect(problems).toEqual([{ ruleId: 'no-assertion', line: 2, test: 'login denies' }]);
});

test('type tests are left to the compiler', async () => {
  expect(await rules("test('t', () => { run(); });", 'a.test-d.ts')).toEqual([]);
});

test.each([
  ['deep nesting', '('.repeat(100_000)],
  [
    'a promise carried on ten thousand times',
    `test('t', () => { let p; ${'p = p.then(() => expect(x).toBe(1));'.repeat(10_000)} });`,
  ],
  ['much text', 'x'.repeat(3_000_000)],
])('%s is unparsable, not a crash', async (_, code) => expect(await rules(code)).toEqual(['unparsable']));
