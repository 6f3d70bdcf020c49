import { describe, expect, test } from '@jest/globals';
import { clip, code, escapeHtml, escapeMarkdown, table, visible } from './markdown.ts';

describe('outside text', () => {
  test('cannot become markup, a mention, a link, an image or HTML', () => {
    const shown = escapeMarkdown(
      '@team [x](http://evil) ![i](j) <img src=x> `code` | # *b* https://a.b #1 user/repo#2',
    );
    expect(shown).not.toMatch(/[@[\]<>`|*!]|:\/\//u);
    expect(shown).toContain('&#64;team');
  });
  test.each([
    ['- item', '&#45; item'],
    ['1. item', '1&#46; item'],
    ['www.evil.example', 'www&#46;evil.example'],
    ['src/auth/login.ts:12 (see RFC 9110)', 'src/auth/login.ts:12 (see RFC 9110)'],
  ])('%s is shown as %s', (text, shown) => expect(escapeMarkdown(text)).toBe(shown));
  test('stays on one line and within its length', () => {
    expect(escapeMarkdown('a\r\n\r\n- b')).not.toMatch(/[\r\n]/u);
    expect(escapeMarkdown('x'.repeat(1000), 50).length).toBe(50);
  });
  test('shows what hides: tags, bidirectional controls, zero width, control codes', () => {
    expect(visible('a\u{E0041}b\u202Ec\u200Bd\u001Be')).toBe('aU+E0041bU+202EcU+200BdU+001Be');
    expect(visible('tab\tand\nline é 漢 🙂')).toBe('tab\tand\nline é 漢 🙂');
  });
  test('in a code span cannot end it or split a table cell', () => {
    expect(code('a`|<b>@x')).toBe('<code>a&#96;&#124;&#60;b&#62;&#64;x</code>');
  });
  test('in HTML cannot leave an attribute', () => expect(escapeHtml(`"'<&>`)).toBe('&#34;&#39;&#60;&#38;&#62;'));
  test('is never cut inside a surrogate pair', () => expect(clip('ab🙂cd', 4)).toBe('ab…'));
});

test('a table without rows is nothing at all', () => {
  expect(table(['a'], [])).toBe('');
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
});
