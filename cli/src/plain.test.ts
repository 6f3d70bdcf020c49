import { expect, test } from '@jest/globals';
import { code, escapeMarkdown } from '../../shared/text/markdown.ts';
import { plain } from './plain.ts';

test.each(['@a_b [x](y) | <i> `c` #1 & www.x.example', '- 1. **bold** $x', 'a\u001B[31mred\u202E'])(
  '%j reads on a terminal as it was shown',
  (text) => {
    const terminal = plain(`**Found** ${escapeMarkdown(text)} in ${code('a|b`c')}<br>`);
    expect(terminal).not.toMatch(/&#|<code>/u);
    expect(terminal).toMatch(/^Found .* in a\|b`c $/u);
    // eslint-disable-next-line no-control-regex
    expect(terminal).not.toMatch(/[\u001B\u202E]/u);
  },
);
