import { describe, expect, test } from '@jest/globals';
import { GRAMMARS } from './grammars.ts';
import { languageOf, type SyntaxLanguage } from './languages.ts';
import { SYNTAX_LIMITS } from './limits.ts';
import { parse, withTree } from './parse.ts';

const SAMPLES: Readonly<Record<SyntaxLanguage, readonly [text: string, node: string]>> = {
  bash: ['if [ -z "$1" ]; then exit 1; fi\n', 'if_statement'],
  cpp: ['int main(void) { return 0; }\n', 'function_definition'],
  csharp: ['class A { [Authorize] void B() { C(); } }\n', 'attribute'],
  go: ['package a\nfunc b() error { return nil }\n', 'function_declaration'],
  hcl: ['resource "aws_s3_bucket" "a" {\n  acl = "private"\n}\n', 'block'],
  java: ['class A { @Deprecated void b() {} }\n', 'method_declaration'],
  javascript: ['const A = () => <b>{c(1)}</b>;\n', 'call_expression'],
  kotlin: ['fun a(b: Int): Int { return b }\n', 'function_declaration'],
  php: ['<?php function a($b) { return htmlspecialchars($b); }\n', 'function_call_expression'],
  python: ['@login_required\ndef a(b):\n    return b\n', 'decorator'],
  ruby: ['class A\n  before_action :b\nend\n', 'call'],
  rust: ['fn a() -> u8 { unsafe { b() } }\n', 'function_item'],
  tsx: ['const a: string = (<b />) as never;\n', 'as_expression'],
  typescript: ['const a = <string>b;\n', 'type_assertion'],
};

describe('languageOf', () => {
  test.each([
    ['src/a.ts', 'typescript'],
    ['src/a.D.TS', 'typescript'],
    ['a.tsx', 'tsx'],
    ['a.mjs', 'javascript'],
    ['deep/er/Gemfile', 'ruby'],
    ['a.h', 'cpp'],
    ['main.tf', 'hcl'],
    ['ci.yml', null],
    ['Dockerfile', null],
    ['schema.sql', null],
    ['README.md', null],
    ['a.constructor', null],
    ['__proto__', null],
    ['ts', null],
    ['a.', null],
  ])('%s is %s', (path, language) => expect(languageOf(path)).toBe(language));
});

describe('parse', () => {
  test.each(Object.keys(GRAMMARS) as SyntaxLanguage[])('reads %s', async (language) => {
    const [text, type] = SAMPLES[language];
    const found = await withTree(language, text, (root) => [root.hasError, root.descendantsOfType(type).length > 0]);
    expect(found).toEqual({ value: [false, true], reason: null });
  });

  test('positions are indices into the string, also behind characters of several bytes', async () => {
    const text = "const a = '𝒜é'; b();\n";
    const { value } = await withTree('javascript', text, (root) => root.descendantsOfType('call_expression')[0]?.text);
    expect(value).toBe('b()');
  });

  test('a small error is repaired and visible', async () => {
    const text = `${'ok(1);\n'.repeat(50)}broken(;\n${'ok(2);\n'.repeat(50)}`;
    const { value } = await withTree('javascript', text, (root) => [
      root.hasError,
      root.descendantsOfType('call_expression').length >= 100,
    ]);
    expect(value).toEqual([true, true]);
  });

  test('the same language is parsed again after a refusal', async () => {
    await parse('javascript', '('.repeat(5_000));
    expect((await withTree('javascript', 'a()', (root) => root.type)).value).toBe('program');
  });

  test('the tree is freed also when reading it throws', async () => {
    const reading = withTree('python', 'a = 1\n', () => {
      throw new Error('reader');
    });
    await expect(reading).rejects.toThrow('reader');
  });
});

describe('no tree', () => {
  const reasonFor = async (language: SyntaxLanguage, text: string, limits = SYNTAX_LIMITS) => {
    const { tree, reason } = await parse(language, text, limits);
    tree?.delete();
    return reason;
  };

  test('a text above the limit of bytes, counted in UTF-8', async () => {
    const limits = { ...SYNTAX_LIMITS, bytes: 20 };
    expect(await reasonFor('javascript', `'${'é'.repeat(9)}'`, limits)).toBeNull();
    expect(await reasonFor('javascript', `'${'é'.repeat(10)}'`, limits)).toBe('too-large');
  });

  test('a tree above the limit of nodes', async () => {
    const limits = { ...SYNTAX_LIMITS, nodes: 100 };
    expect(await reasonFor('javascript', 'a();\n'.repeat(5), limits)).toBeNull();
    expect(await reasonFor('javascript', 'a();\n'.repeat(50), limits)).toBe('too-large');
  });

  test('another language', async () => {
    expect(await reasonFor('go', 'Dear reader, this is (no program at all: {{%} it would mislead\n'.repeat(20))).toBe(
      'unparsable',
    );
  });

  test('more steps than its length justifies', async () => {
    const text = 'a(b, c);\n'.repeat(5_000);
    expect(await reasonFor('javascript', text)).toBeNull();
    expect(await reasonFor('javascript', text, { ...SYNTAX_LIMITS, stepsPerByte: 0.1 })).toBe('too-slow');
  });

  test('an ambiguous text that eats memory is stopped', async () => {
    const limits = { ...SYNTAX_LIMITS, memory: 64 * 1024 * 1024 };
    expect(await reasonFor('typescript', 'a<b,'.repeat(5_000), limits)).toBe('too-large');
  });

  test.each([
    ['javascript', '('.repeat(200_000)],
    ['javascript', '['.repeat(50_000)],
    ['python', 'a\n '.repeat(20_000)],
    ['hcl', 'a {'.repeat(20_000)],
    ['kotlin', '"${'.repeat(20_000)],
    ['rust', 'r#'.repeat(20_000)],
    ['csharp', '$"{'.repeat(20_000)],
    ['cpp', 'R"'.repeat(20_000)],
    ['php', '<?php ?>'.repeat(20_000)],
    ['ruby', '<<A\n'.repeat(10_000)],
    ['bash', '$('.repeat(20_000)],
  ] as const)('hostile %s comes to an end', async (language, text) => {
    const { tree, reason } = await parse(language, text);
    tree?.delete();
    expect(tree === null ? reason : 'tree').toMatch(/^(too-large|too-slow|unparsable|tree)$/);
  });
});
