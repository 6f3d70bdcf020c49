import type { Change } from '../../../../shared/change/change.ts';
import { MAX_LINE } from '../secrets/limits.ts';
import { normalisedLines } from './lines.ts';
import { shownLines } from './shown.ts';

/** A file of the head tree as the model is shown it and as its quotes are held against it. */
export interface HeadText {
  /** Normalised lines as they are shown; index 0 is line 1. */
  readonly lines: readonly string[];
  /** 1-based numbers of lines that were too long to be shown whole. */
  readonly cut: ReadonlySet<number>;
}

/** Head files by path; null where the head holds no text of that path that can be read. */
export type Heads = ReadonlyMap<string, HeadText | null>;

/** Reads the head side of every changed text file, once. */
export async function readHeads(change: Change): Promise<Heads> {
  const heads = new Map<string, HeadText | null>();
  for (const file of change.files) {
    if (file.after === null || file.after.kind === 'submodule' || file.binary) continue;
    const text = await change.readHead(file.after.path);
    heads.set(file.path, text === null ? null : headText(text));
  }
  return heads;
}

function headText(text: string): HeadText {
  const whole = normalisedLines(text);
  return { lines: shownLines(whole), cut: longLines(whole) };
}

const longLines = (whole: readonly string[]): Set<number> =>
  new Set(whole.flatMap((line, index) => (line.length > MAX_LINE ? [index + 1] : [])));
