/** How a language writes what its machine does not read. */
interface Syntax {
  readonly line: readonly string[];
  readonly block: readonly (readonly [open: string, close: string])[];
  /** Strings in which none of the above counts; longest delimiters first. */
  readonly strings: readonly string[];
}

const C_LIKE: Syntax = { line: ['//'], block: [['/*', '*/']], strings: ['"', "'", '`'] };
const HASH: Syntax = { line: ['#'], block: [], strings: ['"', "'"] };
const PYTHON: Syntax = { line: ['#'], block: [], strings: ['"""', "'''", '"', "'"] };
const PHP: Syntax = { line: ['//', '#'], block: [['/*', '*/']], strings: ['"', "'"] };
const SQL: Syntax = { line: ['--'], block: [['/*', '*/']], strings: ["'", '"'] };
const MARKUP: Syntax = { line: [], block: [['<!--', '-->']], strings: [] };

const BY_EXTENSION: readonly (readonly [extensions: string, syntax: Syntax])[] = [
  [
    'js jsx mjs cjs ts tsx mts cts java kt kts go rs c h cc cpp cxx hpp hh cs swift scala dart groovy css scss less proto',
    C_LIKE,
  ],
  ['rb sh bash zsh yml yaml toml tf hcl pl r ex exs nim dockerfile makefile mk conf cfg ini properties gemfile', HASH],
  ['py pyi', PYTHON],
  ['php', PHP],
  ['sql lua hs', SQL],
  ['html htm xml svg vue md markdown', MARKUP],
];

let table: Map<string, Syntax> | undefined;

function syntaxOf(path: string): Syntax | null {
  table ??= new Map(BY_EXTENSION.flatMap(([names, syntax]) => names.split(' ').map((name) => [name, syntax] as const)));
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return table.get(name.slice(name.lastIndexOf('.') + 1)) ?? null;
}

/**
 * The text with its comments taken out: line by line the same code, at the same line numbers. Strings stay, they are
 * code. A file whose language we do not know stays as it is. Linear in the text.
 */
export function blankedByText(path: string, text: string): string {
  const syntax = syntaxOf(path);
  if (syntax === null) return text;
  const kept: string[] = [];
  const marks = firstCharacters(syntax);
  let position = 0;
  let start = 0;
  while (position < text.length) {
    marks.lastIndex = position;
    position = marks.exec(text)?.index ?? text.length;
    const end = commentEnd(text, position, syntax);
    if (end === undefined) {
      position = stringEnd(text, position, syntax) ?? position + 1;
      continue;
    }
    // What led up to a comment at the end of its line goes with it; line ends stay, so that numbers do.
    kept.push(atLineEnd(text, end) ? withoutBlanks(text, start, position) : text.slice(start, position));
    kept.push((text.slice(position, end).match(/\r?\n/gu) ?? []).join(''));
    position = end;
    start = end;
  }
  kept.push(text.slice(start));
  return kept.join('');
}

/** Where a comment or a string may begin; everything between is passed over at once. */
const firstCharacters = ({ line, block, strings }: Syntax): RegExp => {
  const first = [...line, ...block.map(([open]) => open), ...strings].map((mark) => `\\${mark.charAt(0)}`);
  return new RegExp(`[${[...new Set(first)].join('')}]`, 'g');
};

function withoutBlanks(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && (text[last - 1] === ' ' || text[last - 1] === '\t')) last -= 1;
  return text.slice(start, last);
}

const atLineEnd = (text: string, position: number): boolean =>
  position >= text.length || text[position] === '\n' || text[position] === '\r';

/** Where a comment that begins here ends; undefined when none does. */
function commentEnd(text: string, position: number, { line, block }: Syntax): number | undefined {
  if (line.some((mark) => text.startsWith(mark, position) && isMark(text, position, mark))) {
    const end = text.indexOf('\n', position);
    if (end < 0) return text.length;
    return text[end - 1] === '\r' ? end - 1 : end;
  }
  const [open, close] = block.find(([mark]) => text.startsWith(mark, position)) ?? [];
  if (open === undefined || close === undefined) return undefined;
  const end = text.indexOf(close, position + open.length);
  return end < 0 ? text.length : end + close.length;
}

/** A hash begins a comment at a word's start only (`$#`, `a#b` are code); `//` behind a colon is an address. */
function isMark(text: string, position: number, mark: string): boolean {
  const before = text[position - 1] ?? '\n';
  return mark === '#' ? /\s/u.test(before) : mark !== '//' || before !== ':';
}

/** Where a string that begins here ends: at its quote, else at the end of its line, or of the text if it may span lines. */
function stringEnd(text: string, position: number, { strings }: Syntax): number | undefined {
  const quote = strings.find((mark) => text.startsWith(mark, position));
  if (quote === undefined) return undefined;
  const spans = quote.length === 3 || quote === '`';
  let at = position + quote.length;
  while (at < text.length) {
    if (text[at] === '\\') at += 2;
    else if (text.startsWith(quote, at)) return at + quote.length;
    else if (text[at] === '\n' && !spans) return at;
    else at += 1;
  }
  return text.length;
}
