/** A stretch of raw text that the rendered page does not show, or shows only on request. */
export interface HiddenRegion {
  readonly kind: 'comment' | 'markup' | 'attribute' | 'invisible-element' | 'link-comment' | 'title' | 'off-screen';
  readonly start: number;
  readonly end: number;
}

/** Regions looked at in one text. */
export const MAX_REGIONS = 5000;
const MAX_TAG = 2048;
const MAX_ELEMENT = 8192;

/**
 * What a person reading the rendered Markdown or HTML does not see. A scanner of our own, because a hostile text is rarely
 * valid markup and a model reads it anyway: unclosed comments run to the end, broken ones (`<! --`) count as well.
 */
export function hiddenRegions(text: string): HiddenRegion[] {
  const regions = [...markupRegions(text), ...linkRegions(text), ...offScreenRegions(text)];
  return regions.toSorted((a, b) => a.start - b.start).slice(0, MAX_REGIONS);
}

function markupRegions(text: string): HiddenRegion[] {
  const regions: HiddenRegion[] = [];
  let at = text.indexOf('<');
  while (at !== -1 && regions.length < MAX_REGIONS) {
    const found = markupAt(text, at);
    regions.push(...found.regions);
    at = text.indexOf('<', Math.max(found.end, at + 1));
  }
  return regions;
}

interface Found {
  readonly regions: readonly HiddenRegion[];
  /** Where to read on. */
  readonly end: number;
}

/** Comments, CDATA and processing instructions by how they open and close. */
const BRACKETS: readonly (readonly [kind: HiddenRegion['kind'], open: RegExp, close: string])[] = [
  ['comment', /<!\s{0,4}--/y, '-->'],
  ['markup', /<!\[CDATA\[/y, ']]>'],
  ['markup', /<\?/y, '?>'],
  ['markup', /<![a-z]/iy, '>'],
];

function markupAt(text: string, at: number): Found {
  for (const [kind, open, close] of BRACKETS) {
    open.lastIndex = at;
    if (!open.test(text)) continue;
    const found = text.indexOf(close, open.lastIndex);
    // An unclosed comment hides everything that follows it: nothing is left to look at. Other unclosed markup is shown.
    if (found === -1)
      return { regions: kind === 'comment' ? [{ kind, start: at, end: text.length }] : [], end: text.length };
    return { regions: [{ kind, start: at, end: found + close.length }], end: found + close.length };
  }
  return /[a-z]/iu.test(text[at + 1] ?? '') ? tagAt(text, at) : { regions: [], end: at + 1 };
}

const READ_ATTRIBUTES =
  /\b(?:alt|title|content|aria-label|aria-description|placeholder|data-[a-z-]{1,30}|summary|name|href|value)\s?=\s?\\?(?:"([^"]{12,})|'([^']{12,}))/giu;
const INVISIBLE_STYLE =
  /\shidden\b|display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0|opacity\s?:\s?0(?![.\d])|color\s?:\s?(?:white|#fff\b|#ffffff|transparent|rgba\(0,\s?0,\s?0,\s?0\))|left\s?:\s?-\d{3,5}px|height\s?:\s?0/iu;

function tagAt(text: string, at: number): Found {
  const window = text.slice(at, at + MAX_TAG);
  const length = window.indexOf('>');
  if (length === -1) return { regions: [], end: at + 1 };
  const close = at + length;
  const tag = window.slice(0, length);
  const regions: HiddenRegion[] = [];
  // None of what follows can match without one of these: most tags (and type arguments that look like one) end here.
  if (!/[\s=:]/.test(tag)) return { regions: [], end: close };
  for (const match of tag.matchAll(READ_ATTRIBUTES)) {
    regions.push({ kind: 'attribute', start: at + match.index, end: at + match.index + match[0].length });
  }
  if (INVISIBLE_STYLE.test(tag)) {
    const name = /^<([a-z][a-z0-9]{0,15})/iu.exec(tag)?.[1] ?? '';
    const inside = text.slice(close + 1, close + 1 + MAX_ELEMENT);
    const end = inside.indexOf(`</${name}`);
    regions.push({ kind: 'invisible-element', start: close + 1, end: close + 1 + (end === -1 ? inside.length : end) });
  }
  return { regions, end: close };
}

/** `[//]: # (…)`, `[comment]: <> (…)`, titles of links and images, image alternatives. */
const LINK_PATTERNS: readonly (readonly [kind: HiddenRegion['kind'], pattern: RegExp])[] = [
  [
    'link-comment',
    /^ {0,3}\[[^\]\n]{1,60}\]:[ \t]{0,4}\S{1,400}[ \t]{1,4}(?:\([^\n]{8,2000}|"[^\n]{8,2000}|'[^\n]{8,2000})/gmu,
  ],
  ['title', /!\[[^[\]\n]{20,1000}\]\(/gu],
  ['title', /\]\([^()\s]{1,400}[ \t]{1,4}"[^"\n]{12,1000}"\)/gu],
  ['invisible-element', /\$\\color\{(?:white|transparent)\}\{?[^$\n]{8,1000}\$/gu],
];

const linkRegions = (text: string): HiddenRegion[] =>
  text.includes('[') || text.includes('$\\color')
    ? LINK_PATTERNS.flatMap(([kind, pattern]) =>
        [...text.matchAll(pattern)].map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
      )
    : [];

const FAR = 160;

/** Text pushed off the screen by a long run of blanks. */
function offScreenRegions(text: string): HiddenRegion[] {
  const regions: HiddenRegion[] = [];
  const blanks = ' '.repeat(FAR);
  for (let at = text.indexOf(blanks); at !== -1 && regions.length < MAX_REGIONS;) {
    let start = at;
    while (text[start] === ' ' || text[start] === '\t') start++;
    const line = text.indexOf('\n', start);
    const end = line === -1 ? text.length : line;
    if (end - start > 12) regions.push({ kind: 'off-screen', start, end });
    at = text.indexOf(blanks, end);
  }
  return regions;
}
