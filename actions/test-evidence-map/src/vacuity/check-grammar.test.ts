import { describe, expect, test } from '@jest/globals';
import { checkGrammar } from './check-grammar.ts';

/** Rules found in a snippet, put into what its language needs around a test. */
async function rulesOf(path: string, code: string): Promise<string[]> {
  const file = await checkGrammar(path, code);
  if (file === null) throw new Error(`no tree for ${path}`);
  return file.problems.map(({ ruleId }) => ruleId);
}
const py = (body: string): string => `def test_denies():\n${body.replace(/^/gmu, '    ')}\n`;
const go = (body: string): string => `package a\nfunc TestDenies(t *testing.T) {\n${body}\n}\n`;
const java = (body: string, mark = '@Test'): string => `class GateTest {\n${mark} void denies() {\n${body}\n}\n}\n`;
const rb = (body: string): string => `describe Gate do\n  it "denies" do\n${body}\n  end\nend\n`;
const cs = (body: string, mark = '[Fact]'): string =>
  `class GateTests {\n${mark} public void Denies() {\n${body}\n}\n}\n`;
const php = (body: string, mark = ''): string =>
  `<?php\nclass GateTest extends TestCase {\n${mark}\npublic function testDenies() {\n${body}\n}\n}\n`;
const rs = (body: string, mark = '#[test]'): string => `mod tests {\n${mark}\nfn denies() {\n${body}\n}\n}\n`;

type Row = readonly [code: string, rule: string | null];
const table = (name: string, path: string, rows: readonly Row[]): void =>
  describe(name, () => {
    test.each(rows.map(([code, rule]) => [rule ?? 'sound', code, rule] as const))('%s: %j', async (_, code, rule) =>
      expect(await rulesOf(path, code)).toEqual(rule === null ? [] : [rule]),
    );
  });

table('Python', 'test_gate.py', [
  [py('assert status() == 403'), null],
  [py('with pytest.raises(Denied):\n    run()'), null],
  [py('for case in CASES:\n    assert run(case) == 403'), null],
  [py('mock.assert_called_once_with(1)'), null],
  [py('mock.assert_called_once_with("a", None)'), null],
  [py('assert_denied(run())'), null],
  [py('helper()') + 'def helper():\n    assert run() == 1\n', null],
  [py('if not run():\n    raise AssertionError("x")'), null],
  [py('if a:\n    assert run() == 1\nelse:\n    assert run() == 2'), null],
  [py('try:\n    assert run()\nexcept ValueError:\n    pass'), null],
  [py('try:\n    assert run()\nexcept Exception:\n    raise'), null],
  ['class TestGate(unittest.TestCase):\n    def test_a(self):\n        self.assertEqual(run(), 403)\n', null],
  ['@pytest.fixture\ndef test_server():\n    yield run()\n', null],
  [py('run()'), 'no-assertion'],
  [py('print(run())\n# assert run() == 1'), 'no-assertion'],
  [py('assert True'), 'constant-assertion'],
  [py('assert (run() == 1, "message")'), 'constant-assertion'],
  [py('assert 1 == 1'), 'constant-assertion'],
  ['class T(unittest.TestCase):\n    def test_a(self):\n        self.assertTrue(True)\n', 'constant-assertion'],
  [py('if ready:\n    assert run() == 1'), 'conditional-assertion'],
  [py('try:\n    assert run()\nexcept Exception:\n    pass'), 'swallowed-assertion'],
  [py('try:\n    assert run()\nexcept:\n    print("x")'), 'swallowed-assertion'],
  [py('return\nassert run() == 1'), 'unreachable-assertion'],
  [py('if False:\n    assert run() == 1'), 'unreachable-assertion'],
  [py('assert render() == snapshot'), 'snapshot-only'],
  ['@pytest.mark.skip(reason="x")\n' + py('assert run() == 1'), 'skipped-test'],
  [py('pytest.skip("later")\nassert run() == 1'), 'skipped-test'],
  [py('if windows:\n    pytest.skip("later")\nassert run() == 1'), null],
]);

table('Go', 'gate_test.go', [
  [go('if got != 403 { t.Errorf("got %d", got) }'), null],
  [go('require.Equal(t, 403, got)'), null],
  [go('for _, tc := range cases { t.Run(tc.name, func(t *testing.T) { if run(tc) { t.Fatal("x") } }) }'), null],
  [go('checkDenied(t, got)'), null],
  [go('Expect(got).To(Equal(403))'), null],
  [go('helper()') + 'func helper() { panic("x") }\nfunc TestB(t *testing.T) { t.Fatal("x") }\n', 'no-assertion'],
  ['package a\nfunc ExampleRun() {\n\trun()\n\t// Output: 403\n}\n', null],
  ['package a\nfunc ExampleRun() {\n\trun()\n}\n', 'no-assertion'],
  ['package a\nfunc FuzzRun(f *testing.F) {\n\tf.Fuzz(func(t *testing.T, in []byte) { run(in) })\n}\n', null],
  ['package a\nfunc TestMain(m *testing.M) { m.Run() }\n', null],
  [go('run()'), 'no-assertion'],
  [go('t.Log(run())'), 'no-assertion'],
  [go('assert.True(t, true)'), 'constant-assertion'],
  [go('assert.Equal(t, 1, 1)'), 'constant-assertion'],
  [go('if ready { assert.Equal(t, 1, run()) }'), 'conditional-assertion'],
  [go('if false { t.Error("x") }'), 'constant-assertion'],
  [go('return\nassert.Equal(t, 1, run())'), 'unreachable-assertion'],
  [go('t.Skip("later")\nassert.Equal(t, 1, run())'), 'skipped-test'],
  [go('if testing.Short() { t.Skip("slow") }\nassert.Equal(t, 1, run())'), null],
]);

table('Java', 'GateTest.java', [
  [java('assertEquals(403, run());'), null],
  [java('assertThat(run()).isEqualTo(403);'), null],
  [java('assertThat(run(), is(403));'), null],
  [java('assertThrows(Denied.class, () -> run());'), null],
  [java('mvc.perform(get("/")).andExpect(status().isForbidden());'), null],
  [java('verify(gate).refuse();'), null],
  [java('run();', '@Test(expected = Denied.class)'), null],
  [java('try { run(); fail(); } catch (Denied expected) { }'), null],
  [java('check(); } private void check() { assertTrue(run());'), null],
  [java('try { assertTrue(run()); } catch (Exception e) { }'), null],
  [java('run();'), 'no-assertion'],
  [java('assertThat(run());'), 'incomplete-assertion'],
  [java('assertTrue(true);'), 'constant-assertion'],
  [java('assertEquals(1, 1);'), 'constant-assertion'],
  [java('if (ready) { assertEquals(403, run()); }'), 'conditional-assertion'],
  [java('try { assertTrue(run()); } catch (Throwable e) { }'), 'swallowed-assertion'],
  [java('return; assertTrue(run());'), 'unreachable-assertion'],
  [java('assertTrue(run());', '@Test @Disabled("later")'), 'skipped-test'],
  ['@Ignore class GateTest { @Test public void a() { assertTrue(run()); } }', 'skipped-test'],
]);

table('Ruby', 'gate_spec.rb', [
  [rb('expect(run).to eq(403)'), null],
  [rb('expect { run }.to raise_error(Denied)'), null],
  ['describe Gate do\n  it { is_expected.to be_closed }\nend\n', null],
  ['class GateTest < Minitest::Test\n  def test_denies\n    assert_equal 403, run\n  end\nend\n', null],
  ['class GateTest < ActiveSupport::TestCase\n  test "denies" do\n    assert_response :forbidden\n  end\nend\n', null],
  [rb('value.must_equal 403'), null],
  [rb('expect_denied(run)'), null],
  [rb('begin\n  expect(run).to eq(1)\nrescue => e\n  puts e\nend'), null],
  [rb('run'), 'no-assertion'],
  [rb('expect(run)'), 'incomplete-assertion'],
  [rb('expect(true).to be(true)'), 'constant-assertion'],
  [rb('expect(run).to eq(1) if ready'), 'conditional-assertion'],
  [rb('begin\n  expect(run).to eq(1)\nrescue Exception\n  nil\nend'), 'swallowed-assertion'],
  [rb('return\nexpect(run).to eq(1)'), 'unreachable-assertion'],
  ['describe Gate do\n  xit "denies" do\n    expect(run).to eq(1)\n  end\nend\n', 'skipped-test'],
  ['describe Gate do\n  it "denies" do\n    skip "later"\n    expect(run).to eq(1)\n  end\nend\n', 'skipped-test'],
  ['describe Gate do\n  it "denies", skip: true do\n    expect(run).to eq(1)\n  end\nend\n', 'skipped-test'],
  ['describe Gate do\n  fit "denies" do\n    expect(run).to eq(1)\n  end\nend\n', 'focused-test'],
]);

table('C#', 'GateTests.cs', [
  [cs('Assert.Equal(403, Run());'), null],
  [cs('Run().Should().Be(403);'), null],
  [cs('Run().ShouldBe(403);'), null],
  [cs('mock.Verify(m => m.Refuse(), Times.Once());'), null],
  [cs('await Assert.ThrowsAsync<Denied>(() => Run());'), null],
  [cs('Assert.That(Run(), Is.EqualTo(403));', '[Test]'), null],
  [cs('AssertDenied(); } void AssertDenied() { Assert.True(Run());'), null],
  [cs('try { Run(); Assert.Fail(); } catch (Denied e) { }'), null],
  [cs('Run();'), 'no-assertion'],
  [cs('Run().Should();'), 'incomplete-assertion'],
  [cs('Assert.True(true);'), 'constant-assertion'],
  [cs('Assert.Equal(1, 1);'), 'constant-assertion'],
  [cs('if (ready) { Assert.Equal(403, Run()); }'), 'conditional-assertion'],
  [cs('try { Assert.True(Run()); } catch (Exception e) { }'), 'swallowed-assertion'],
  [cs('return; Assert.True(Run());'), 'unreachable-assertion'],
  [cs('Assert.True(Run());', '[Fact(Skip = "later")]'), 'skipped-test'],
  [cs('Assert.True(Run());', '[Test, Ignore("later")]'), 'skipped-test'],
]);

table('PHP', 'GateTest.php', [
  [php('$this->assertSame(403, run());'), null],
  [php('self::assertTrue(run());'), null],
  [php('$this->expectException(Denied::class); run();'), null],
  [php('$this->assertDenied(); } private function assertDenied() { self::assertTrue(run());'), null],
  ["<?php\nit('denies', function () { expect(run())->toBe(403); });\n", null],
  [php('run();', '/** @doesNotPerformAssertions */'), null],
  [php('run();'), 'no-assertion'],
  ["<?php\nit('denies', function () { expect(run()); });\n", 'incomplete-assertion'],
  [php('$this->assertTrue(true);'), 'constant-assertion'],
  [php('if ($ready) { $this->assertSame(403, run()); }'), 'conditional-assertion'],
  [php('try { $this->assertTrue(run()); } catch (\\Throwable $e) { }'), 'swallowed-assertion'],
  [php('return; $this->assertTrue(run());'), 'unreachable-assertion'],
  [php('$this->markTestSkipped("later"); $this->assertTrue(run());'), 'skipped-test'],
  ["<?php\nit('denies', function () { expect(run())->toBe(403); })->skip();\n", 'skipped-test'],
]);

table('Rust', 'gate.rs', [
  [rs('assert_eq!(run(), 403);'), null],
  [rs('run();', '#[test]\n#[should_panic]'), null],
  [rs('run().unwrap_err();'), null],
  ['#[test]\nfn denies() -> Result<(), Error> {\n  run()?;\n  Ok(())\n}\n', null],
  [rs('run();'), 'no-assertion'],
  [rs('assert!(true);'), 'constant-assertion'],
  [rs('if ready { assert_eq!(run(), 1); }'), 'conditional-assertion'],
  [rs('assert!(run());', '#[test]\n#[ignore]'), 'skipped-test'],
]);

describe('hostile sources', () => {
  test.each([
    ['deep nesting', `def test_a():\n    x = ${'('.repeat(3000)}1${')'.repeat(3000)}\n`],
    ['many tests', 'def test_a():\n    assert run() == 1\n'.repeat(3000)],
    ['prototype names', 'def test___proto__():\n    assert constructor() == 1\ndef constructor():\n    pass\n'],
    ['garbage', '\0\u{fffd}((((def'],
  ])('%s ends soon', async (_, code) => {
    const started = performance.now();
    await checkGrammar('test_a.py', code);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('a language without a grammar here has no tree', async () =>
    expect(await checkGrammar('a.unknown', 'x')).toBeNull());
});

table('branches that take turns, Go', 'gate_test.go', [
  [
    go(
      'for _, c := range cases {\nif c.m == 1 {\nassert.Nil(t, run())\n}\nif c.m == 2 {\nassert.Error(t, run())\n}\n}',
    ),
    null,
  ],
  [go('if mode == 1 {\nassert.Nil(t, run())\n}\nif mode == 2 {\nassert.Error(t, run())\n}'), 'conditional-assertion'],
  [go('for _, c := range cases {\nif c.m == 1 {\nassert.Nil(t, run())\n}\n}'), 'conditional-assertion'],
  [
    go('for _, c := range cases {\nif c.m == 1 {\nassert.Nil(t, run())\n}\nif c.m == 2 {\nlog()\n}\n}'),
    'conditional-assertion',
  ],
  [go('switch m {\ncase 1:\nassert.Nil(t, run())\ndefault:\nassert.Error(t, run())\n}'), null],
  [go('switch m {\ncase 1:\nassert.Nil(t, run())\ndefault:\nlog()\n}'), 'conditional-assertion'],
]);

table('branches that take turns, Java', 'GateTest.java', [
  [java('switch (m) { case A: assertThat(run()).isEqualTo(1); break; default: assertThat(run()).isNull(); }'), null],
  [java('switch (m) { case A: assertThat(run()).isEqualTo(1); }'), 'conditional-assertion'],
  [java('expect.that(run()).isEqualTo(403);'), null],
  [java('reader.that(run());'), 'no-assertion'],
]);

table('what no runner takes for a test, Ruby', 'gate_spec.rb', [
  ['def test_response(headers = {})\n  app.call(headers)\nend\n', null],
  ['def test_response\n  app.call({})\nend\n', 'no-assertion'],
  ['def quietly(*args, &block)\n  it(*args) do\n    instance_exec(&block)\n  end\nend\n', null],
]);

table('a test that another file holds, Java', 'GateTest.java', [
  [java('super.testDenied();'), null],
  [java('_testDenied();'), null],
  [java('Server s = testServer();'), 'no-assertion'],
  ['class GateTest {\n@Test void denies() { testDenied(); }\nvoid testDenied() { run(); }\n}\n', 'no-assertion'],
]);

table('a test that another file holds, Go', 'gate_test.go', [
  [go('testPush(&suite.registry)'), null],
  [go('server := testServer()\nserver.Run()'), 'no-assertion'],
]);
