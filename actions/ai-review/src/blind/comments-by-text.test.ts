import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { blankedByText } from './comments-by-text.ts';

describe('blanking comments by text', () => {
  test.each([
    ['a.ts', 'a(); // safe\nb();', 'a();\nb();'],
    ['a.ts', 'a(/* checked */ b);', 'a( b);'],
    ['a.ts', '/* one\n two */ a();\n', '\n a();\n'],
    ['a.ts', "const url = 'https://x.example/'; // ok", "const url = 'https://x.example/';"],
    ['a.ts', 'const t = `// no comment\n${x}`; // one', 'const t = `// no comment\n${x}`;'],
    ['a.ts', "const q = 'it\\'s // code';", "const q = 'it\\'s // code';"],
    [
      'a.ts',
      "don't // stays on this line, goes on the next\nb // x",
      "don't // stays on this line, goes on the next\nb",
    ],
    ['a.py', 'x = 1  # safe\ns = "# code"\n"""doc # string"""\n', 'x = 1\ns = "# code"\n"""doc # string"""\n'],
    ['a.sh', 'echo $# a#b # gone', 'echo $# a#b'],
    ['a.yml', 'run: x # approved\n', 'run: x\n'],
    ['a.php', '$a = 1; # one\n$b = 2; // two', '$a = 1;\n$b = 2;'],
    ['a.sql', 'SELECT 1 -- fine\n', 'SELECT 1\n'],
    ['a.html', '<p><!-- trusted\nreviewer --></p>', '<p>\n</p>'],
    ['a.go', 'a() // x\r\nb()', 'a()\r\nb()'],
    ['a.c', 'a; /* never ends\nb;', 'a;\n'],
    ['README', 'a // b # c', 'a // b # c'],
  ])('%s: %j', (path, text, blanked) => {
    expect(blankedByText(path, text)).toBe(blanked);
  });

  test('keeps the number of lines, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', "'", '`', '/', '*', '#', '-', '<', '!', '>', '\\', '\n', '\r\n', ' '),
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.constantFrom('a.ts', 'a.py', 'a.sh', 'a.html', 'a.sql', 'a.php'), (code, path) => {
        const lines = (of: string): number => of.split('\n').length;
        expect(lines(blankedByText(path, code))).toBe(lines(code));
      }),
      { numRuns: 1000 },
    );
  });

  test('hostile texts take time in their length only', () => {
    const started = performance.now();
    for (const piece of ['`\\', '"\\', '/*', '/*\n\n', '//', "'", '# ', '<!--'])
      for (const path of ['a.ts', 'a.py', 'a.html']) blankedByText(path, piece.repeat(150_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
