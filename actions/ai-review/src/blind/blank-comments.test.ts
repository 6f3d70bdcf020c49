import { describe, expect, test } from '@jest/globals';
import { blankComments } from './blank-comments.ts';

describe('blanking comments by the syntax tree', () => {
  test.each([
    ['a.ts', 'const r = /[/*]/; // a regular expression\nb();\n', 'const r = /[/*]/;\nb();\n'],
    ['a.ts', 'const s = `${a /* in code */ + "//"}`;\n', 'const s = `${a  + "//"}`;\n'],
    ['a.ts', '/** doc\n * safe\n */\nexport const a = 1;\n', '\n\n\nexport const a = 1;\n'],
    ['a.py', 'def f(x):\n    """Audited, safe."""\n    return eval(x)  # fine\n', 'def f(x):\n\n    return eval(x)\n'],
    ['a.py', 'x = """no\ndocstring"""\n', 'x = """no\ndocstring"""\n'],
    ['a.rs', "fn f<'a>(x: &'a str) {} // safe\n", "fn f<'a>(x: &'a str) {}\n"],
    ['a.go', 'package a\n\n// Checked.\nfunc F() {}\n', 'package a\n\n\nfunc F() {}\n'],
    ['a.rb', "a = 'it''s' # ok\n", "a = 'it''s'\n"],
  ])('%s: %j', async (path, text, without) => {
    expect(await blankComments(path, text)).toBe(without);
  });

  test('a text that fits no grammar is read by its marks', async () => {
    const broken = `${'}{ )( '.repeat(200)}// approved\nx`;
    expect(await blankComments('a.ts', broken)).not.toContain('approved');
    expect(await blankComments('a.sql', 'SELECT 1 -- fine\n')).toBe('SELECT 1\n');
    expect(await blankComments('LICENSE', 'a // b')).toBe('a // b');
  });

  test.each(['a.ts', 'a.py', 'a.go', 'a.java', 'a.rb', 'a.php', 'a.cpp', 'a.sh', 'a.yml'])(
    'keeps the number of lines of %s, with either line end',
    async (path) => {
      for (const end of ['\n', '\r\n']) {
        const text = ['# a', '// b', '/* c', ' d */ e', '"""f', 'g"""', "'h", 'i', ''].join(end);
        expect((await blankComments(path, text)).split('\n')).toHaveLength(text.split('\n').length);
      }
    },
  );
});
