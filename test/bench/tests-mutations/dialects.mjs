// How tests and assertions look in a line of text, for the making of mutations. On purpose not by the gate's own grammars:
// who measures a reader must not read by it.

/** Beginning of a test (group 1: its indentation), a whole assertion on one line, and what is written in its place. */
export const DIALECTS = [
  {
    files: /\.[cm]?[jt]sx?$/u,
    test: /^(\s*)(?:it|test)\(['"`]/u,
    assertion: /^\s*(?:await\s+)?(?:expect\(.+\)\.[\w.]+\(.*\)|assert(?:\.\w+)?\(.+\)|t\.\w+\(.+\));?$/u,
    skip: (line) => line.replace(/(it|test)\(/u, '$1.skip('),
    focus: (line) => line.replace(/(it|test)\(/u, '$1.only('),
    loosen: (line) =>
      line
        .replace(/\.(?:toBe|toEqual|toStrictEqual|equal|eql)\(.+\);?$/u, '.toBeDefined()')
        .replace(/assert\.(?:strictEqual|deepStrictEqual|equal|deepEqual)\((.+?), .+\);?$/u, 'assert.ok($1);'),
    constant: 'expect(true).toBe(true);',
    swallow: (line) => `try { ${line.trim()} } catch {}`,
    never: (line) => `if (false) { ${line.trim()} }`,
    leave: 'return;',
    flip: (line) =>
      line
        .replace(/(?<!\.not)\.toThrow(Error)?\(/u, '.not.toThrow$1(')
        .replace(/assert\.throws\(/u, 'assert.doesNotThrow('),
  },
  {
    files: /\.py$/u,
    test: /^(\s*)(?:async )?def test\w*\(/u,
    assertion: /^\s*(?:assert [^(\\].*[^\\(,[{]|self\.assert\w+\(.+\))$/u,
    skip: (line) => `${/^\s*/u.exec(line)[0]}@pytest.mark.skip\n${line}`,
    loosen: (line) =>
      line.replace(/assert (.+?) == .+$/u, 'assert $1').replace(/assertEqual\((.+?), .+\)$/u, 'assertIsNotNone($1)'),
    constant: 'assert True',
    swallow: (line) => {
      const indent = /^\s*/u.exec(line)[0];
      return `try:\n${indent}    ${line.trim()}\n${indent}except Exception:\n${indent}    pass`;
    },
    never: (line) => `if False: ${line.trim()}`,
    leave: 'return',
    flip: () => null,
  },
  {
    files: /_test\.go$/u,
    test: /^()func Test\w+\(t \*testing\.T\)/u,
    assertion: /^\s*(?:assert|require|utils|is)\.\w+\(.+\)$/u,
    skipInside: 't.Skip("later")',
    loosen: (line) => line.replace(/\.(?:Equal|AssertEqual)\(t, .+, (.+?)\)$/u, '.NotNil(t, $1)'),
    constant: 'assert.True(t, true)',
    never: (line) => `if false { ${line.trim()} }`,
    leave: 'return',
    flip: () => null,
  },
  {
    files: /\.java$/u,
    test: /^(\s*)@Test\b/u,
    assertion: /^\s*(?:Assert\.)?assert\w+\(.+\);$/u,
    skip: (line) => `${line}\n${/^\s*/u.exec(line)[0]}@Ignore`,
    loosen: (line) => line.replace(/assertEquals\([^,]+, (.+)\);$/u, 'assertNotNull($1);'),
    constant: 'Assert.assertTrue(true);',
    swallow: (line) => `try { ${line.trim()} } catch (Throwable ignored) { }`,
    never: (line) => `if (false) { ${line.trim()} }`,
    flip: () => null,
  },
  {
    files: /(?:_spec|_test)\.rb$|test_\w+\.rb$/u,
    test: /^(\s*)(?:it ['"]|def test_|test ['"])/u,
    assertion: /^\s*(?:expect[({].+\.(?:to|not_to) .+|assert\w*[ (].+[^,(|]|refute\w* .+[^,(])$/u,
    skip: (line) => line.replace(/^(\s*)it /u, '$1xit '),
    skipInside: 'skip "later"',
    loosen: (line) =>
      line.replace(/\.to eq.+$/u, '.to be_truthy').replace(/assert_equal .+, (.+)$/u, 'assert_not_nil $1'),
    constant: 'assert true',
    swallow: (line) => `begin; ${line.trim()}; rescue Exception; nil; end`,
    never: (line) => `if false\n${line}\nend`,
    leave: 'return',
    flip: (line) => line.replace(/\.to raise_error.*/u, '.not_to raise_error'),
  },
  {
    files: /Test\.php$/u,
    test: /^(\s*)public function test\w*\(/u,
    assertion: /^\s*(?:\$this->|self::)assert\w+\(.+\);$/u,
    skipInside: '$this->markTestSkipped();',
    loosen: (line) => line.replace(/assert(?:Same|Equals)\(.+, (.+)\);$/u, 'assertNotNull($1);'),
    constant: '$this->assertTrue(true);',
    swallow: (line) => `try { ${line.trim()} } catch (\\Throwable $ignored) { }`,
    never: (line) => `if (false) { ${line.trim()} }`,
    leave: 'return;',
    flip: () => null,
  },
];
