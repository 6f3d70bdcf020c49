import { describe, expect, test } from '@jest/globals';
import { textModel } from './text-model.ts';

const outline = (path: string, text: string): string[] | undefined =>
  textModel(path, text)?.tests.map(
    ({ title, skipped, assertions }) => `${title}${skipped ? ' skipped' : ''} ${assertions.length}`,
  );

describe('textModel', () => {
  test.each([
    [
      'a_test.py',
      'class TestA:\n  def test_a(self):\n    assert x\n    self.assertEqual(1, x)\n\n  async def test_b(self):\n    with pytest.raises(E):\n      run()\n',
      ['test_a 2', 'test_b 1'],
    ],
    [
      'a_test.py',
      '@pytest.mark.skip\ndef test_a():\n  assert x\n@pytest.mark.skipif(sys.platform == "win32")\ndef test_b():\n  assert x\n',
      ['test_a skipped 1', 'test_b 1'],
    ],
    ['a_test.py', 'def test_a():\n  # assert x\n  pytest.skip("later")\n', ['test_a skipped 0']],
    [
      'a_test.go',
      'func TestA(t *testing.T) {\n\tif x {\n\t\tt.Fatal("no")\n\t}\n\tassert.Equal(t, 1, x)\n}\nfunc helper() {}\n',
      ['TestA 2'],
    ],
    [
      'ATest.java',
      '@Test\npublic void a() throws Exception {\n  assertEquals(1, x);\n}\nprivate void helper() {}\n@Test @Disabled("later")\nvoid b() {\n  assertTrue(x);\n}\n',
      ['a 1', 'b skipped 1'],
    ],
    ['ATest.kt', '@Test fun a() {\n  assertEquals(1, x)\n}\n', ['a 1']],
    [
      'ATests.cs',
      '[Theory]\n[InlineData(1)]\npublic async Task A(int x) {\n  Assert.Equal(1, x);\n}\n[Fact]\n[Ignore]\npublic void B() { }\n',
      ['A 1', 'B skipped 0'],
    ],
    [
      'ATest.php',
      'public function testA(): void {\n  $this->assertSame(1, $x);\n  self::assertTrue($x);\n}\n',
      ['testA 2'],
    ],
    [
      'a_spec.rb',
      "it 'reads' do\n  expect(x).to eq(1)\nend\nit { expect(y).to be_ok }\nxit 'later' do\nend\n",
      ['reads 1', ' expect(y).to be_ok  0', 'later skipped 0'],
    ],
    ['a.rs', '#[tokio::test]\nasync fn a() {\n  assert_eq!(1, x);\n}\nfn helper() {\n  assert!(x);\n}\n', ['a 2']],
  ])('%s: %j', (path, text, expected) => expect(outline(path, text)).toEqual(expected));

  test('a line’s subject is the line without its literals', () => {
    const [assertion] =
      textModel('a_test.py', 'def test_a():\n  assert status("/x") == 403\n')?.tests[0]?.assertions ?? [];
    expect(assertion).toMatchObject({ subject: 'assert status(#) == #', expected: '"/x" 403', line: 2 });
  });

  test('a language nobody described gives nothing', () => expect(textModel('a.swift', 'func testA() {}')).toBeNull());

  test('long lines are cut before they are matched', () => {
    expect(outline('a_test.py', `def test_a():\n  x = "${'a '.repeat(100_000)}"\n  assert x\n`)).toEqual(['test_a 1']);
  });
});
