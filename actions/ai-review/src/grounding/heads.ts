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

/**
 * Reads the head side of every changed text file, once.
 *
 * @param redact takes the secrets of a whole file out of it, keeping its lines
 * @param alter what is done to a text before anybody sees it; line numbers must stay
 */
export async function readHeads(
  change: Change,
  redact: Redact,
  alter: Alter = async (_, text) => text,
): Promise<Heads> {
  const heads = new Map<string, HeadText | null>();
  for (const file of change.files) {
    if (file.after === null || file.after.kind === 'submodule' || file.binary) continue;
    const text = await change.readHead(file.after.path);
    heads.set(file.path, text === null ? null : headText(await alter(file.path, await redact(file.path, text))));
  }
  return heads;
}

/** Old sides likewise, for what was removed. */
export async function readBases(change: Change, redact: Redact, alter: Alter): Promise<Map<string, readonly string[]>> {
  const bases = new Map<string, readonly string[]>();
  for (const file of change.files) {
    if (file.before === null || file.before.kind === 'submodule' || file.binary) continue;
    const text = await change.readBase(file.before.path);
    if (text !== null)
      bases.set(file.path, headText(await alter(file.before.path, await redact(file.before.path, text))).lines);
  }
  return bases;
}

type Alter = (path: string, text: string) => Promise<string>;
/** See `secrets/library.ts`. */
type Redact = (path: string, text: string) => Promise<string>;

/** A file of the head as it is shown, and which of its lines were cut. */
export function headText(text: string): HeadText {
  const whole = normalisedLines(text);
  return { lines: shownLines(whole), cut: longLines(whole) };
}

const longLines = (whole: readonly string[]): Set<number> =>
  new Set(whole.flatMap((line, index) => (line.length > MAX_LINE ? [index + 1] : [])));
