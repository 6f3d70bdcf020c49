import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import { languageOf, type Language } from '../text/languages.ts';
import { normalForm } from '../text/normal-form.ts';
import { withoutComments } from '../text/scan.ts';
import { originOf, type Origin } from '../reviewability/origin.ts';
import { enclosingLines } from './enclosing.ts';
import { sidesOf, type Piece, type Sides } from './sides.ts';

/** A changed line as code: comments gone, white space at the ends gone. */
export interface CodeLine {
  readonly path: string;
  /** Line number on its own side. */
  readonly line: number;
  readonly text: string;
  /** Index of its hunk: lines of one hunk may have replaced each other. */
  readonly hunk: number;
}

/** What the content rules see of one file. */
export interface FileView {
  readonly file: ChangedFile;
  readonly language: Language;
  readonly added: readonly CodeLine[];
  readonly removed: readonly CodeLine[];
  /** Lines that changed lines stand in: conditions, lists, functions around them. */
  readonly around: readonly CodeLine[];
  /** Written, generated or vendored. */
  readonly origin: Origin;
  /** Proved: nothing but comments or formatting changed. */
  readonly cosmetic: boolean;
}

/** Text above this size is looked at line by line only, without telling comments from code across lines. */
const MAX_SCANNED_CHARACTERS = 4_000_000;

/** Reads a changed text file as code. Binary files, links and submodules give an empty view. */
export async function viewOf(change: Change, file: ChangedFile): Promise<FileView> {
  const language = languageOf(file.path);
  const origin = originOf(file.path, [], 0);
  const empty: FileView = { file, language, added: [], removed: [], around: [], origin, cosmetic: false };
  if (file.binary || file.hunks.length === 0 || file.after?.kind === 'submodule') return empty;
  const sides = await sidesOf(change, file);
  const before = codeByLine(sides.before, languageOf(file.previousPath ?? file.path));
  const after = codeByLine(sides.after, language);
  const added = codeLines(file, 'added', after);
  const removed = codeLines(file, 'removed', before);
  return {
    ...empty,
    added,
    removed,
    around: [...around(file.path, added, after), ...around(file.previousPath ?? file.path, removed, before)],
    origin: originOf(file.path, headOf(sides), longestLine(file)),
    cosmetic: sides.whole && sameInk(removed, added) && (await isCosmetic(file, language, sides.before, sides.after)),
  };
}

/** The first lines of the file, of its old side where it is gone. */
const headOf = ({ before, after }: Sides): readonly string[] =>
  [...after, ...before].find(({ firstLine, lines }) => firstLine === 1 && lines.length > 0)?.lines ?? [];

function longestLine(file: ChangedFile): number {
  let longest = 0;
  for (const { lines } of file.hunks) for (const { text } of lines) longest = Math.max(longest, text.length);
  return longest;
}

/** Lines around the changed ones that did not change themselves. */
function around(path: string, changed: readonly CodeLine[], code: ReadonlyMap<number, string>): CodeLine[] {
  const wanted = new Set(changed.map(({ line }) => line));
  return [...enclosingLines(code, wanted)]
    .filter((line) => !wanted.has(line))
    .map((line) => ({ path, line, text: code.get(line)?.trim() ?? '', hunk: -1 }));
}

function codeByLine(pieces: readonly Piece[], language: Language): ReadonlyMap<number, string> {
  const code = new Map<number, string>();
  for (const { firstLine, lines } of pieces) {
    const text = lines.join('\n');
    const stripped = text.length > MAX_SCANNED_CHARACTERS ? text : withoutComments(text, language);
    let line = firstLine;
    for (const part of stripped.split('\n')) code.set(line++, part.trimEnd());
  }
  return code;
}

function codeLines(file: ChangedFile, side: 'added' | 'removed', code: ReadonlyMap<number, string>): CodeLine[] {
  const path = side === 'added' ? file.path : (file.previousPath ?? file.path);
  const out: CodeLine[] = [];
  for (const [hunk, { lines }] of file.hunks.entries()) {
    for (const diffLine of lines) {
      const line = side === 'added' ? diffLine.newLine : diffLine.oldLine;
      if (diffLine.kind !== side || line === null) continue;
      const text = (code.get(line) ?? diffLine.text).trim();
      if (text !== '') out.push({ path, line, text, hunk });
    }
  }
  return out;
}

/** Whether the changed lines hold the same characters but for white space: cheap, and without it there is nothing to prove. */
function sameInk(removed: readonly CodeLine[], added: readonly CodeLine[]): boolean {
  const ink = (lines: readonly CodeLine[]): string => lines.map(({ text }) => text.replace(/\s+/gu, '')).join('');
  return ink(removed) === ink(added);
}

/** Only programs are proved: in configuration a comment can be an instruction, and white space can be a value. */
async function isCosmetic(
  file: ChangedFile,
  language: Language,
  before: readonly Piece[],
  after: readonly Piece[],
): Promise<boolean> {
  const known = language.lineComments.length + language.blockComments.length > 0;
  if (language.kind !== 'code' || !known || file.before === null || file.after === null) return false;
  if (file.before.mode !== file.after.mode) return false;
  const text = (pieces: readonly Piece[]): string => pieces.flatMap(({ lines }) => lines).join('\n');
  const [old, now] = [text(before), text(after)];
  if (Math.max(old.length, now.length) > MAX_SCANNED_CHARACTERS) return false;
  if (normalForm(old, language) === normalForm(now, language)) return true;
  const { areEqualPrograms } = await import('../syntax/equal-programs.ts');
  return areEqualPrograms(file.path, old, now);
}
