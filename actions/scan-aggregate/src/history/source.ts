import type { ReadText } from '../../../../shared/change/change.ts';
import type { Item } from '../identity/item.ts';

/** Lines before and after a place that must agree, when one line alone says too little. */
const CONTEXT_LINES = 3;
const MAX_LINE_CHARACTERS = 1_000;

/** The code a finding speaks of, without regard to white space. */
export interface Code {
  /** Text of the lines it speaks of. */
  readonly text: string;
  /** The same with the lines around it; null when only an excerpt is known. */
  readonly window: string | null;
  /** Whether the text says enough to be recognised in another place. */
  readonly telling: boolean;
}

/** Reads the code of findings. */
export type CodeOf = (item: Item) => Promise<Code | null>;

/** Reads code from the tree (each file once), or from the report's own excerpt. */
export function codeFrom(read: ReadText | null): CodeOf {
  const files = new Map<string, Promise<readonly string[] | null>>();
  const linesOf = (path: string): Promise<readonly string[] | null> => {
    const known = files.get(path) ?? readLines(read, path);
    files.set(path, known);
    return known;
  };
  return async (item) => {
    const { startLine, endLine = startLine, snippet, context } = item.observation;
    const lines = item.located && item.path !== null ? await linesOf(item.path) : null;
    if (lines !== null && startLine !== undefined && endLine !== undefined && startLine <= lines.length) {
      const last = Math.min(Math.max(endLine, startLine), startLine + 20);
      return codeOf(lines, startLine, last);
    }
    if (snippet === undefined) return null;
    const text = squeeze(snippet);
    return text === ''
      ? null
      : { text, window: context === undefined ? null : squeeze(context), telling: isTelling(text) };
  };
}

async function readLines(read: ReadText | null, path: string): Promise<readonly string[] | null> {
  const text = read === null ? null : await read(path);
  return text === null ? null : text.split('\n');
}

function codeOf(lines: readonly string[], first: number, last: number): Code {
  const part = (from: number, to: number): string =>
    lines
      .slice(Math.max(0, from - 1), to)
      .map(squeeze)
      .filter((line) => line !== '')
      .join('\n');
  const text = part(first, last);
  return { text, window: part(first - CONTEXT_LINES, last + CONTEXT_LINES), telling: isTelling(text) };
}

const squeeze = (line: string): string => line.slice(0, MAX_LINE_CHARACTERS).replace(/\s+/gu, ' ').trim();

/** A line needs eight letters and digits to be recognised again elsewhere. */
const isTelling = (text: string): boolean => /^(?:[^\p{L}\p{N}]*[\p{L}\p{N}]){8}/u.test(text);
