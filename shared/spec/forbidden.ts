import { addedLines, type Change, type ChangedFile } from '../change/change.ts';
import { folded, matcherOf } from './pattern.ts';
import type { ForbiddenPattern } from './schema.ts';

/** An added line that the spec forbids. */
export interface ForbiddenLine {
  readonly forbidden: ForbiddenPattern;
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

export interface ForbiddenSearch {
  /** The first of each pattern and file. */
  readonly lines: readonly ForbiddenLine[];
  /** Files that were not looked through to the end. */
  readonly unread: readonly string[];
}

/**
 * Added lines that hold a forbidden pattern. Binary files have no lines; a file whose diff was cut is named, since what
 * was not read is not known to be free of it.
 *
 * @param except path of the spec itself, which spells its patterns out
 */
export function forbiddenLines(
  { files }: Pick<Change, 'files'>,
  patterns: readonly ForbiddenPattern[],
  except: (file: ChangedFile) => boolean,
): ForbiddenSearch {
  const ready = patterns.map((forbidden) => ({ forbidden, matches: matcherOf(forbidden.pattern) }));
  const lines: ForbiddenLine[] = [];
  const unread: string[] = [];
  if (ready.length === 0) return { lines, unread };
  for (const file of files) {
    if (except(file)) continue;
    const concerned = ready.filter(({ forbidden }) => isIn(file.path, forbidden.in));
    if (concerned.length === 0) continue;
    if (file.truncated) unread.push(file.path);
    lines.push(...linesOf(file, concerned));
  }
  return { lines, unread };
}

type Ready = readonly { readonly forbidden: ForbiddenPattern; readonly matches: (line: string) => boolean }[];

function linesOf(file: ChangedFile, ready: Ready): ForbiddenLine[] {
  const first = new Map<ForbiddenPattern, ForbiddenLine>();
  for (const { text, newLine } of addedLines(file)) {
    const line = folded(text);
    for (const { forbidden, matches } of ready)
      if (!first.has(forbidden) && matches(line))
        first.set(forbidden, { forbidden, path: file.path, line: newLine, text });
  }
  return [...first.values()];
}

/** Whether a path is one of the named files or below one of the named folders; without names, always. */
function isIn(path: string, named: readonly string[] | undefined): boolean {
  if (named === undefined) return true;
  const lower = path.toLowerCase();
  return named.some((name) => {
    const plain = name
      .toLowerCase()
      .replace(/^\.?\/+/u, '')
      .replace(/\/+$/u, '');
    return plain === '' || lower === plain || lower.startsWith(`${plain}/`);
  });
}
