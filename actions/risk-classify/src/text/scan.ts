import { occurs } from './caseless.ts';
import type { Language } from './languages.ts';

/** A stretch of source text that is code, a string literal or a comment. */
export interface Span {
  readonly kind: 'code' | 'string' | 'comment';
  readonly start: number;
  readonly end: number;
}

/**
 * Comments that speak to a tool change what the tools do; they count as code. A shebang line and a PHP attribute
 * begin like comments and are none.
 */
const DIRECTIVE =
  /^(?:#!|#\[|[/#*<!\s-]*(?:-\*-|@ts-|@flow|eslint|tslint|biome-ignore|oxlint|prettier-ignore|istanbul|c8 ignore|v8 ignore|jshint|jslint|webpack|@vite|@license|noqa|nosec|nosem|no(?:lint|inspection)|pylint|flake8|type:|mypy|pyright|ruff|isort|fmt:|yapf|pragma|coding[:=]|go:|\+build|export |line |nolint|lgtm|codeql|semgrep|gitleaks|frozen_string_literal|rubocop|sorbet|typed:|phpcs|@?phpstan|psalm|@codingStandards|checkstyle|spotbugs|NOSONAR|hadolint|checkov|tfsec|trivy|kics|zizmor|syntax=|escape=))/iu;

const REGEX_MAY_FOLLOW = /(?:^|[(,=:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of|delete|void|throw|new|else|do))$/u;
const LOGICAL_LINE_GOES_ON = /[=(,[{:+\\%'"]$/u;
const DEFINITION = /\)(?:\s*->\s*[^:\n]{1,80})?\s*:$|\bclass\s+\w{1,100}:$/u;

const escapeForRegex = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

const starters = new WeakMap<Language, RegExp>();
function starterOf(language: Language): RegExp {
  const known = starters.get(language);
  if (known) return known;
  const parts = [
    ...language.blockComments.map(([open]) => escapeForRegex(open)),
    ...language.lineComments.map(escapeForRegex),
    ...(language.tripleQuotes ? ['"""', "'''"] : []),
    ...`${language.quotes}${language.longQuotes}`.split('').map(escapeForRegex),
    ...(language.javascript ? ['/', '[{}]'] : []),
  ];
  const made = new RegExp(parts.length === 0 ? '(?!)' : parts.join('|'), 'gu');
  starters.set(language, made);
  return made;
}

/**
 * Splits source text into code, strings and comments. It never fails: what is not closed is code, so that nothing hides
 * behind an opened comment. Linear in the length of the text.
 */
export function scan(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  const starter = starterOf(language);
  /** Depth of braces inside each open `${`. */
  const templates: number[] = [];
  /** Openers that are never closed from some point on: asking again would make hostile text cost its square. */
  const unclosed = new Set<string>();
  let at = 0;
  let from = 0;
  const push = (kind: Span['kind'], start: number, end: number): void => {
    if (start > at) spans.push({ kind: 'code', start: at, end: start });
    if (end > start) spans.push({ kind, start, end });
    at = from = end;
  };
  for (;;) {
    starter.lastIndex = from;
    const match = starter.exec(text);
    if (match === null) break;
    const token = match[0];
    const start = match.index;
    const block = language.blockComments.find(([open]) => open === token);
    if (block !== undefined) {
      const close = unclosed.has(token) ? -1 : text.indexOf(block[1], start + token.length);
      if (close < 0) {
        unclosed.add(token);
        from = start + token.length;
      } else push(commentKind(text, start, close + block[1].length), start, close + block[1].length);
    } else if (language.lineComments.includes(token)) {
      if (isLineComment(text, start, token)) {
        const end = endOfLine(text, start);
        push(commentKind(text, start, end), start, end);
      } else from = start + token.length;
    } else if (token === '"""' || token === "'''") {
      const close = unclosed.has(token) ? -1 : text.indexOf(token, start + 3);
      if (close < 0) unclosed.add(token);
      const end = close < 0 ? endOfLine(text, start) : close + 3;
      push(
        close >= 0 && language.layout === 'indentation' && beginsStatement(text, start) ? 'comment' : 'string',
        start,
        end,
      );
    } else if (token === '{') {
      if (templates.length > 0) templates[templates.length - 1]!++;
      from = start + 1;
    } else if (token === '}') {
      if (templates.length > 0 && templates[templates.length - 1]!-- === 0) {
        templates.pop();
        const piece = templatePiece(text, start + 1);
        if (piece.opens) templates.push(0);
        push('string', start, piece.end);
      } else from = start + 1;
    } else if (token === '/') {
      const end = regexEnd(text, start);
      if (end === null) from = start + 1;
      else push('string', start, end);
    } else if (language.javascript && language.longQuotes.includes(token)) {
      const piece = templatePiece(text, start + 1);
      if (piece.opens) templates.push(0);
      push('string', start, piece.end);
    } else if (language.longQuotes.includes(token)) {
      const end = unclosed.has(token) ? null : longStringEnd(text, start, token);
      if (end === null) {
        unclosed.add(token);
        from = start + 1;
      } else push('string', start, end);
    } else push('string', start, stringEnd(text, start, token));
  }
  if (at < text.length) spans.push({ kind: 'code', start: at, end: text.length });
  return spans;
}

/** The text without comments: same lines, comments gone. */
export function withoutComments(text: string, language: Language): string {
  if (language.lineComments.length + language.blockComments.length === 0 && !language.tripleQuotes) return text;
  let out = '';
  for (const { kind, start, end } of scan(text, language)) {
    const piece = text.slice(start, end);
    out += kind === 'comment' ? piece.replace(/[^\n]+/gu, ' ') : piece;
  }
  return out;
}

/** Whether a comment speaks to a tool, not to people. */
export const isDirective = (comment: string): boolean => occurs(DIRECTIVE, comment.slice(0, 80).trimStart());

function commentKind(text: string, start: number, end: number): Span['kind'] {
  return isDirective(text.slice(start, Math.min(end, start + 80))) ? 'code' : 'comment';
}

/** `#` and `//` begin no comment inside a word, a URL or a shell expansion. */
function isLineComment(text: string, start: number, token: string): boolean {
  const before = start === 0 ? '\n' : text[start - 1]!;
  if (token === '#') return /[\s;{}()\],]/u.test(before);
  if (token === '//') return before !== ':';
  return true;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** Looking back and looking ahead end here, so that a line without end does not cost its square. */
const FAR = 2_000;

function beginsStatement(text: string, start: number): boolean {
  const near = text.slice(Math.max(0, start - FAR), start);
  const lineStart = near.lastIndexOf('\n') + 1;
  if (lineStart === 0 && start > FAR) return false;
  if (!/^\s*[rbu]{0,2}$/iu.test(near.slice(lineStart))) return false;
  const earlier = near.slice(0, lineStart).trimEnd();
  // A colon ends a `def` line, whose docstring follows; it also ends a dictionary key, whose string is data.
  return !LOGICAL_LINE_GOES_ON.test(earlier) || DEFINITION.test(earlier);
}

function stringEnd(text: string, start: number, quote: string): number {
  for (let index = start + 1; index < text.length; index++) {
    const character = text[index];
    if (character === '\\') index++;
    else if (character === quote) return index + 1;
    else if (character === '\n') return index;
  }
  return text.length;
}

/** End of a string that may run over lines, null when it is never closed. A raw string (back quotes) has no escapes. */
function longStringEnd(text: string, start: number, quote: string): number | null {
  for (let index = start + 1; index < text.length; index++) {
    const character = text[index];
    if (character === '\\' && quote !== '`') index++;
    else if (character === quote) return index + 1;
  }
  return null;
}

/** End of one literal piece of a template, and whether it ended by opening `${`. */
function templatePiece(text: string, from: number): { end: number; opens: boolean } {
  for (let index = from; index < text.length; index++) {
    const character = text[index];
    if (character === '\\') index++;
    else if (character === '`') return { end: index + 1, opens: false };
    else if (character === '$' && text[index + 1] === '{') return { end: index + 2, opens: true };
  }
  return { end: text.length, opens: false };
}

/** End of a regular expression literal that starts here; null where the slash divides. */
function regexEnd(text: string, start: number): number | null {
  const before = text.slice(Math.max(0, start - 12), start).trimEnd();
  if (!REGEX_MAY_FOLLOW.test(before)) return null;
  let inClass = false;
  for (let index = start + 1; index < Math.min(text.length, start + FAR); index++) {
    const character = text[index];
    if (character === '\\') index++;
    else if (character === '\n') return null;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return index + 1;
  }
  return null;
}
