import { InternalError } from '../errors/errors.ts';
import type { ChangedFile, DiffLine, EntryKind, FileSide, FileStatus, Hunk } from './change.ts';

/** Limits on what is kept of one diff; counts stay exact beyond them, and the file is marked as truncated. */
export const DIFF_LIMITS = { linesPerFile: 50_000, linesInAll: 1_000_000, lineBytes: 100_000 } as const;

const STATUS: Readonly<Record<string, FileStatus>> = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  R: 'renamed',
  C: 'copied',
  T: 'type-changed',
};
const RAW = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])(\d*)$/u;
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u;
const ABSENT = '000000';
const [NEWLINE, NUL, SPACE, PLUS, MINUS, BACKSLASH] = [10, 0, 32, 43, 45, 92];

type Building = { -readonly [Key in keyof ChangedFile]: ChangedFile[Key] } & { hunks: Hunk[] };

/**
 * Parses `git diff-tree -r -z --raw -p`: first the raw records, NUL-terminated and hence exact whatever a path holds,
 * then one patch section for each record (two for a type change), in the same order. Hunks are consumed by the line
 * counts that their header announces, so content that looks like a header stays content.
 */
export class DiffParser {
  readonly #files: Building[] = [];
  readonly #encoding = 'utf8';
  #rest: Buffer = Buffer.alloc(0);
  #inPatch = false;
  #raw: string[] = [];
  /** Patch sections still to come for each file, filled when the raw part ends. */
  #sections: Building[] = [];
  #section = -1;
  #hunk: { lines: DiffLine[]; oldLeft: number; newLeft: number; oldLine: number; newLine: number } | null = null;
  #keptInAll = 0;
  #keptInFile = 0;
  readonly #mark: Buffer | null;
  #marked = false;

  /** @param mark a line that ends the output where the stream goes on; absent: the output ends with the stream */
  constructor(mark?: string) {
    this.#mark = mark === undefined ? null : Buffer.from(`${mark}\n`);
  }

  push(chunk: Buffer): void {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let from = 0;
    for (;;) {
      if (this.#atMark(from)) return;
      const end = this.#rest.indexOf(this.#inPatch ? NEWLINE : NUL, from);
      if (end === -1) break;
      this.#take(this.#rest.subarray(from, end));
      from = end + 1;
    }
    this.#rest = this.#rest.subarray(from);
  }

  /** Whether the mark was met: the output is complete, and whatever follows is not asked for. */
  get marked(): boolean {
    return this.#marked;
  }

  /** Between records and outside of hunks nothing of the change can stand for the mark: git writes every line there itself. */
  #atMark(from: number): boolean {
    if (this.#mark === null || this.#hunk !== null || this.#raw.length > 0) return false;
    const { length } = this.#mark;
    if (this.#rest.length - from < length || this.#rest.compare(this.#mark, 0, length, from, from + length) !== 0)
      return false;
    this.#marked = true;
    this.#rest = Buffer.alloc(0);
    return true;
  }

  /** @throws InternalError EG312 when the output ended in the middle or sections and records disagree */
  end(): readonly ChangedFile[] {
    if (this.#rest.length > 0) this.#take(this.#rest);
    const complete =
      this.#hunk === null && this.#raw.length === 0 && (!this.#inPatch || this.#section === this.#sections.length - 1);
    if (!complete)
      throw new InternalError(
        'EG312',
        'The output of git diff-tree is incomplete.',
        'Run again; if it stays, report the repository’s git version.',
      );
    return this.#files;
  }

  #take(record: Buffer): void {
    if (this.#inPatch) this.#patchLine(record);
    else if (record.length === 0) this.#startPatch();
    else this.#rawField(record.toString(this.#encoding));
  }

  #rawField(field: string): void {
    this.#raw.push(field);
    const match = RAW.exec(this.#raw[0] ?? '');
    if (!match)
      throw new InternalError(
        'EG312',
        'A record of git diff-tree cannot be read.',
        'Report the repository’s git version.',
      );
    const twoPaths = match[5] === 'R' || match[5] === 'C';
    if (this.#raw.length < (twoPaths ? 3 : 2)) return;
    const [, oldMode, newMode, oldOid, newOid, letter] = match as unknown as string[];
    const oldPath = this.#raw[1] as string;
    const newPath = this.#raw.at(-1) as string;
    this.#raw = [];
    this.#files.push({
      path: newPath,
      previousPath: twoPaths ? oldPath : null,
      status: STATUS[letter as string] ?? 'modified',
      before: side(oldPath, oldMode as string, oldOid as string),
      after: side(newPath, newMode as string, newOid as string),
      binary: false,
      additions: 0,
      deletions: 0,
      hunks: [],
      truncated: false,
    });
  }

  #startPatch(): void {
    this.#inPatch = true;
    this.#sections = this.#files.flatMap((file) => (file.status === 'type-changed' ? [file, file] : [file]));
  }

  #patchLine(line: Buffer): void {
    if (this.#hunk) return this.#hunkLine(line);
    if (line[0] === BACKSLASH || line.length === 0) return;
    const text = line.toString('latin1');
    if (text.startsWith('diff --git ')) {
      this.#section += 1;
      if (this.#section >= this.#sections.length)
        throw new InternalError(
          'EG312',
          'git diff-tree printed more sections than records.',
          'Report the repository’s git version.',
        );
      if (this.#sections[this.#section] !== this.#sections[this.#section - 1]) this.#keptInFile = 0;
      return;
    }
    const file = this.#sections[this.#section];
    if (!file) return;
    if (text.startsWith('Binary files ')) file.binary = true;
    const match = HUNK.exec(text);
    if (match) this.#openHunk(file, match);
  }

  #openHunk(file: Building, match: RegExpExecArray): void {
    const [oldStart, oldLines, newStart, newLines] = [1, 2, 3, 4].map((group) => Number(match[group] ?? 1)) as [
      number,
      number,
      number,
      number,
    ];
    const lines: DiffLine[] = [];
    file.hunks.push({ oldStart, oldLines, newStart, newLines, lines });
    if (oldLines + newLines > 0)
      this.#hunk = { lines, oldLeft: oldLines, newLeft: newLines, oldLine: oldStart, newLine: newStart };
  }

  #hunkLine(line: Buffer): void {
    const hunk = this.#hunk;
    const file = this.#sections[this.#section];
    const mark = line[0];
    if (!hunk || !file || mark === BACKSLASH) return;
    if (mark === PLUS) {
      file.additions += 1;
      this.#keep(file, hunk.lines, { kind: 'added', oldLine: null, newLine: hunk.newLine++ }, line);
      hunk.newLeft -= 1;
    } else if (mark === MINUS) {
      file.deletions += 1;
      this.#keep(file, hunk.lines, { kind: 'removed', oldLine: hunk.oldLine++, newLine: null }, line);
      hunk.oldLeft -= 1;
    } else if (mark === SPACE || line.length === 0) {
      this.#keep(file, hunk.lines, { kind: 'context', oldLine: hunk.oldLine++, newLine: hunk.newLine++ }, line);
      hunk.oldLeft -= 1;
      hunk.newLeft -= 1;
    } else {
      throw new InternalError(
        'EG312',
        'A hunk of git diff-tree holds an unexpected line.',
        'Report the repository’s git version.',
      );
    }
    if (hunk.oldLeft <= 0 && hunk.newLeft <= 0) this.#hunk = null;
  }

  #keep(file: Building, lines: DiffLine[], where: Omit<DiffLine, 'text'>, line: Buffer): void {
    if (this.#keptInFile >= DIFF_LIMITS.linesPerFile || this.#keptInAll >= DIFF_LIMITS.linesInAll) {
      file.truncated = true;
      return;
    }
    this.#keptInFile += 1;
    this.#keptInAll += 1;
    if (line.length > DIFF_LIMITS.lineBytes) file.truncated = true;
    lines.push({ ...where, text: line.toString(this.#encoding, 1, DIFF_LIMITS.lineBytes) });
  }
}

function side(path: string, mode: string, oid: string): FileSide | null {
  return mode === ABSENT ? null : { path, oid, mode, kind: kindOf(mode) };
}

const kindOf = (mode: string): EntryKind => (mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file');
