import { describe, expect, test } from '@jest/globals';
import { hiddenRegions } from './hidden-regions.ts';

const seen = (text: string): [string, string][] =>
  hiddenRegions(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('hiddenRegions', () => {
  test.each([
    ['a <!-- note --> b', 'comment', '<!-- note -->'],
    ['a <! -- note --> b', 'comment', '<! -- note -->'],
    ['a <!-- no end', 'comment', '<!-- no end'],
    ['<!--<!-- x --> y', 'comment', '<!--<!-- x -->'],
    ['a <?php x ?> b', 'markup', '<?php x ?>'],
    ['<![CDATA[ x ]]>', 'markup', '<![CDATA[ x ]]>'],
    ['<p hidden>secret</p>', 'invisible-element', 'secret'],
    ['<p style="display: none">secret</p>', 'invisible-element', 'secret'],
    ['<p style="font-size:0">secret</p>', 'invisible-element', 'secret'],
    ['<p style="color:white">secret</p>', 'invisible-element', 'secret'],
    ['<img alt="a long description">', 'attribute', 'alt="a long description'],
    ['[//]: # (a hidden remark)', 'link-comment', '[//]: # (a hidden remark)'],
    ['[a](b "a title nobody sees")', 'title', '](b "a title nobody sees")'],
    ['$\\color{white}{a hidden remark}$', 'invisible-element', '$\\color{white}{a hidden remark}$'],
    [`a${' '.repeat(200)}far away text`, 'off-screen', 'far away text'],
  ])('%j', (text, kind, region) => {
    expect(seen(text)).toContainEqual([kind, region]);
  });

  test.each([
    'plain text',
    'a < b and b > a',
    '<p>shown</p>',
    '[a](https://b.example)',
    '[link]: https://b.example',
    'x <- y',
  ])('nothing is hidden in %j', (text) => {
    expect(seen(text)).toEqual([]);
  });

  test('regions come in the order of the text', () => {
    const starts = hiddenRegions('[//]: # (first remark)\n<!-- b -->\n<p hidden>c</p>').map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
