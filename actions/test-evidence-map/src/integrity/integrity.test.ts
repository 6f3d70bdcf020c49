import { describe, expect, test } from '@jest/globals';
import { changeOf, type ChangeRecipe } from '../../../../shared/testing/change-builder.ts';
import { checkIntegrity } from './integrity.ts';

const PATH = 'test/access.test.ts';
const file = (...tests: readonly string[]): string => `describe('access', () => {\n${tests.join('\n')}\n});\n`;
const one = (title: string, body: string, call = 'it'): string =>
  `  ${call}('${title}', async () => {\n    ${body}\n  });`;
const DENIES = one('denies another tenant', 'expect(await status()).toBe(403);\n    expect(log).toHaveLength(1);');
const READS = one('reads', 'expect(await read()).toEqual({ id: 1 });');

async function found(before: string | null, after: string | null, more: Partial<ChangeRecipe> = {}): Promise<string[]> {
  const change = changeOf({ ...more, files: { ...more.files, [PATH]: [before, after] } });
  return (await checkIntegrity(change)).weakenings.map(({ level, ruleId }) => `${level} ${ruleId}`);
}

describe('weakened tests', () => {
  test.each([
    ['a test removed', file(DENIES, READS), file(READS), 'test-removed'],
    ['a test file deleted', file(DENIES, READS), null, 'test-file-deleted'],
    ['a test skipped', file(DENIES), file(DENIES.replace('it(', 'it.skip(')), 'test-skipped'],
    ['a block skipped', file(DENIES), file(DENIES).replace('describe(', 'describe.skip('), 'test-skipped'],
    ['a test made a todo', file(DENIES), file("  it.todo('denies another tenant');"), 'test-skipped'],
    ['a test declared to fail', file(DENIES), file(DENIES.replace('it(', 'it.failing(')), 'test-skipped'],
    ['another test focused', file(DENIES, READS), file(DENIES, READS.replace('it(', 'it.only(')), 'test-focused'],
    ['a focused test added', file(DENIES), file(DENIES, one('new', 'expect(x()).toBe(1);', 'it.only')), 'test-focused'],
    [
      'an assertion removed',
      file(DENIES),
      file(DENIES.replace('expect(await status()).toBe(403);', '')),
      'assertion-removed',
    ],
    [
      'an assertion loosened',
      file(READS),
      file(READS.replace('toEqual({ id: 1 })', 'toBeDefined()')),
      'assertion-weakened',
    ],
    [
      'an assertion made constant',
      file(READS),
      file(READS.replace('expect(await read()).toEqual({ id: 1 })', 'expect(true).toBe(true)')),
      'assertion-removed',
    ],
    [
      'an assertion whose failure is swallowed',
      file(READS),
      file(READS.replace(/(expect\(await read.*)/u, 'try { $1 } catch {}')),
      'assertion-removed',
    ],
    [
      'an assertion under a false condition',
      file(READS),
      file(READS.replace(/(expect\(await read.*)/u, 'if (false) { $1 }')),
      'assertion-removed',
    ],
    [
      'a test left at once',
      file(READS),
      file(READS.replace('expect(await read', 'return; expect(await read')),
      'assertion-removed',
    ],
    [
      'the module under test mocked',
      `import { read } from '../src/access';\n${file(READS)}`,
      `import { read } from '../src/access';\nvi.mock('../src/access');\n${file(READS)}`,
      'subject-mocked',
    ],
    ['a refusal accepted', file(DENIES), file(DENIES.replace('403', '200')), 'denial-accepted'],
    [
      'a throw expected no more',
      file(one('t', 'expect(() => run()).toThrow();')),
      file(one('t', 'expect(() => run()).not.toThrow();')),
      'assertion-flipped',
    ],
    ['a file that cannot be parsed', file(DENIES), 'describe(', 'test-unparsable'],
  ])('%s', async (_, before, after, rule) => expect(await found(before, after)).toContain(`error ${rule}`));

  test('a refusal test swapped for padding is still missed', async () => {
    const padding = one('adds', 'expect(add(1, 2)).toBe(3);\n    expect(add(2, 2)).toBe(4);');
    expect(await found(file(DENIES, READS), file(padding, READS))).toEqual(['error test-removed']);
  });

  test('a focused test in a new file switches others off', async () => {
    expect(await found(null, file(one('new', 'expect(x()).toBe(1);', 'it.only')))).toEqual(['error test-focused']);
  });

  test('the finding names test, path and line', async () => {
    const change = changeOf({ files: { [PATH]: [file(READS, DENIES), file(READS, DENIES.replace('403', '200'))] } });
    expect((await checkIntegrity(change)).weakenings[0]).toMatchObject({
      path: PATH,
      line: 6,
      test: 'access denies another tenant',
      message: '"expect(await status()).toBe(403)" became "expect(await status()).toBe(200)"',
    });
  });
});

describe('changes that weaken nothing', () => {
  test.each([
    ['tests added', file(DENIES), file(DENIES, READS)],
    ['a test renamed', file(DENIES), file(DENIES.replace('denies another tenant', 'refuses other tenants'))],
    ['a block renamed', file(DENIES, READS), file(DENIES, READS).replace("'access'", "'access rules'")],
    ['tests reordered', file(DENIES, READS), file(READS, DENIES)],
    ['an assertion made stricter', file(READS), file(READS.replace('toEqual', 'toStrictEqual'))],
    ['an expected value updated', file(READS), file(READS.replace('id: 1', 'id: 2'))],
    [
      'an assertion moved to a helper',
      file(DENIES),
      `const check = async () => { expect(await status()).toBe(403);\n expect(log).toHaveLength(1); };\n${file(one('denies another tenant', 'await check();'))}`,
    ],
    ['reformatting', file(DENIES), file(DENIES).replaceAll('\n', '\n\n')],
    [
      'tests folded into a table',
      file(READS, one('lists', 'expect(await list()).toEqual([]);')),
      `it.each([1, 2])('reads %i', async (id) => { expect(await read(id)).toEqual({ id }); });`,
    ],
    ['a skipped test removed', file(READS, DENIES.replace('it(', 'it.skip(')), file(READS)],
  ])('%s', async (_, before, after) => expect(await found(before, after)).toEqual([]));

  test('a test moved to another file', async () => {
    const moved = { files: { 'test/tenants.test.ts': [null, file(DENIES)] as const } };
    expect(await found(file(DENIES, READS), file(READS), moved)).toEqual([]);
  });

  test('a test file renamed', async () => {
    const change = changeOf({
      files: { 'test/b.test.ts': [file(DENIES), file(DENIES)] },
      renames: { 'test/b.test.ts': PATH },
    });
    expect(await checkIntegrity(change)).toMatchObject({ compared: 1, weakenings: [] });
  });
});

describe('a test that goes with what it tested', () => {
  test('is a note when the change removes the symbol', async () => {
    const source = {
      files: {
        'src/access.ts': ['export function status() {}\nexport const a = 1;\n', 'export const a = 1;\n'] as const,
      },
    };
    expect(await found(file(DENIES, READS), file(READS), source)).toEqual(['note test-removed']);
  });

  test('is a note when the change deletes the file it is named after', async () => {
    const source = { files: { 'src/access.ts': ['export const a = 1;\n', null] as const } };
    expect(await found(file(DENIES), null, source)).toEqual(['note test-file-deleted']);
  });

  test('stays an error when the subject is still there', async () => {
    const untouched = { untouched: { 'src/access.ts': 'export function status() {}\n' } };
    expect(await found(file(DENIES), null, untouched)).toEqual(['error test-file-deleted']);
  });
});

describe('what is shown, and blocks nothing', () => {
  const noted = (found: readonly string[]): boolean => found.length > 0 && found.every((one) => one.startsWith('note'));
  test('a refusal that is another refusal now', async () => {
    const rules = await found(file(DENIES), file(DENIES.replace('403', '404')));
    expect(rules).toEqual(['note expectation-changed']);
  });

  test('stored snapshots rewritten together with code', async () => {
    const snapshot = {
      'test/__snapshots__/a.test.ts.snap': ['exports[`a`] = `1`;\n', 'exports[`a`] = `2`;\n'] as const,
    };
    const code = { 'src/a.ts': ['a(1);\n', 'a(2);\n'] as const };
    const with_ = await checkIntegrity(changeOf({ files: { ...snapshot, ...code } }));
    expect(with_.weakenings.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual(['note snapshot-rewritten']);
    expect((await checkIntegrity(changeOf({ files: snapshot }))).weakenings).toEqual([]);
  });

  test('a threshold lowered', async () => {
    const change = changeOf({ files: { 'jest.config.js': ['lines: 90,\n', 'lines: 10,\n'] } });
    const { weakenings } = await checkIntegrity(change);
    expect(noted(weakenings.map(({ level, ruleId }) => `${level} ${ruleId}`))).toBe(true);
  });
});

describe('other languages', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'tests/test_access.py',
      'def test_denies():\n    assert status() == 403\n    assert log\n',
      'def test_denies():\n    assert log\n',
      'assertion-removed',
    ],
    [
      'tests/test_access.py',
      'def test_denies():\n    assert status() == 403\n',
      'def test_denies():\n    assert status() == 200\n',
      'denial-accepted',
    ],
    [
      'tests/test_access.py',
      'def test_denies():\n    assert status() == 403\n',
      '@pytest.mark.skip(reason="later")\ndef test_denies():\n    assert status() == 403\n',
      'test-skipped',
    ],
    [
      'access_test.go',
      'func TestDenies(t *testing.T) {\n\trequire.Equal(t, 403, status())\n}\n',
      'func TestDenies(t *testing.T) {\n\tt.Skip("later")\n\trequire.Equal(t, 403, status())\n}\n',
      'test-skipped',
    ],
    [
      'src/test/java/AccessTest.java',
      '@Test\nvoid denies() {\n  assertEquals(403, status());\n}\n@Test\nvoid reads() {\n  assertTrue(read());\n}\n',
      '@Test\nvoid reads() {\n  assertTrue(read());\n}\n',
      'test-removed',
    ],
    [
      'src/test/java/AccessTest.java',
      '@Test\nvoid denies() {\n  assertEquals(403, status());\n}\n',
      '@Test\n@Disabled\nvoid denies() {\n  assertEquals(403, status());\n}\n',
      'test-skipped',
    ],
    [
      'tests/AccessTests.cs',
      '[Fact]\npublic void Denies() {\n  Assert.Equal(403, Status());\n}\n',
      '[Fact(Skip = "later")]\npublic void Denies() {\n  Assert.Equal(403, Status());\n}\n',
      'test-skipped',
    ],
    [
      'tests/AccessTest.php',
      'public function testDenies() {\n  $this->assertSame(403, status());\n}\n',
      'public function testDenies() {\n  $this->markTestSkipped();\n  $this->assertSame(403, status());\n}\n',
      'test-skipped',
    ],
    [
      'spec/access_spec.rb',
      "it 'denies' do\n  expect(status).to eq(403)\nend\n",
      "xit 'denies' do\n  expect(status).to eq(403)\nend\n",
      'test-skipped',
    ],
    [
      'tests/access.rs',
      '#[test]\nfn denies() {\n  assert_eq!(status(), 403);\n}\n',
      '#[test]\n#[ignore]\nfn denies() {\n  assert_eq!(status(), 403);\n}\n',
      'test-skipped',
    ],
  ];
  test.each(cases)('%s: %j → %j', async (path, before, after, rule) => {
    const { weakenings } = await checkIntegrity(changeOf({ files: { [path]: [before, after] } }));
    expect(weakenings.map(({ ruleId }) => ruleId)).toContain(rule);
    const same = await checkIntegrity(changeOf({ files: { [path]: [before, `${before}\n`] } }));
    expect(same).toMatchObject({ compared: 1, weakenings: [] });
  });

  const py = (...bodies: readonly string[]): string =>
    bodies.map((body, index) => `def test_${index}():\n    ${body.replaceAll('\n', '\n    ')}\n`).join('');
  const PY = 'tests/test_access.py';
  test.each([
    ['swallowed', py('assert run() == 1'), py('try:\n    assert run() == 1\nexcept Exception:\n    pass')],
    ['under a false condition', py('assert run() == 1'), py('if False:\n    assert run() == 1')],
    ['after a return', py('assert run() == 1'), py('return\nassert run() == 1')],
    ['made constant', py('assert run() == 1'), py('assert True')],
  ])('an assertion that is %s was removed', async (_, before, after) => {
    const { weakenings } = await checkIntegrity(changeOf({ files: { [PY]: [before, after] } }));
    expect(weakenings.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual(['error assertion-removed']);
  });

  test.each([
    [
      'a helper that is handed on instead of called',
      'def check():\n    assert run() == 1\n' + py('check()'),
      'def check():\n    assert run() == 1\n' + py('run_async(check)'),
    ],
    [
      'one of two tests with the same body removed',
      py('assert run() == 1', 'assert run() == 1'),
      py('assert run() == 1'),
    ],
    [
      'assertions of several tests gathered in a table',
      py('with raises(A):\n    run()\nassert x == 1', 'with raises(A):\n    run()\nassert y == 1'),
      '@pytest.mark.parametrize("a", [1, 2])\ndef test_all(a):\n    with raises(A):\n        run()\n' +
        py('assert x == 1', 'assert y == 1'),
    ],
    ['an assertion told in other words', py('assert run() == False'), py('assert run() is False')],
  ])('%s is no weakening', async (_, before, after) => {
    const { weakenings } = await checkIntegrity(changeOf({ files: { [PY]: [before, after] } }));
    expect(weakenings).toEqual([]);
  });

  test('a failure by hand is its condition, whatever its message', async () => {
    const go = (condition: string, message: string): string =>
      `package a\nfunc TestA(t *testing.T) {\n\tif ${condition} {\n\t\tt.Errorf("${message}")\n\t}\n}\n`;
    const of = async (after: string): Promise<string[]> =>
      (await checkIntegrity(changeOf({ files: { 'a_test.go': [go('got != 403', 'a'), after] } }))).weakenings.map(
        ({ ruleId }) => ruleId,
      );
    expect(await of(go('got != 403', 'other words'))).toEqual([]);
    expect(await of('package a\nfunc TestA(t *testing.T) {\n\trun()\n}\n')).toEqual(['assertion-removed']);
  });

  test('a language that is not read is said to be not compared', async () => {
    const change = changeOf({ files: { 'Tests/AccessTests.swift': ['func testA() {}\n', 'func testB() {}\n'] } });
    expect(await checkIntegrity(change)).toEqual({
      compared: 0,
      weakenings: [],
      notCompared: ['Tests/AccessTests.swift'],
    });
  });
});
