import { addedLines, type Change } from '../../../../shared/change/change.ts';
import { pathFinder } from '../coverage/paths.ts';
import type { Mutant } from './mutant.ts';

/** The mutants that lie on added lines, and what the tests made of them. */
export interface ChangedMutants {
  readonly killed: number;
  readonly survived: number;
  /** On lines that no test reaches. */
  readonly notReached: number;
  /** Mutants that did not compile, were ignored, or the like: they say nothing. */
  readonly invalid: number;
  readonly alive: readonly { readonly path: string; readonly line: number; readonly what: string }[];
  /** Names of tests that noticed one of them. */
  readonly killers: ReadonlySet<string>;
}

const SHOWN = 50;

/** Keeps the mutants of changed lines. A path that fits two files of the change credits neither. */
export function changedMutants(change: Change, mutants: readonly Mutant[]): ChangedMutants {
  const added = new Map(
    change.files
      .filter((file) => file.after?.kind === 'file')
      .map((file) => [file.path, new Set([...addedLines(file)].map(({ newLine }) => newLine))] as const),
  );
  const find = pathFinder([...added.keys()]);
  const found = new Map<string, string | null>();
  const counts = { killed: 0, survived: 0, notReached: 0, invalid: 0 };
  const alive: ChangedMutants['alive'][number][] = [];
  const killers = new Set<string>();
  for (const mutant of mutants) {
    let path = found.get(mutant.path);
    if (path === undefined) found.set(mutant.path, (path = find(mutant.path) ?? null));
    const lines = path === null ? undefined : added.get(path);
    if (path === null || lines === undefined || !touches(lines, mutant)) continue;
    if (mutant.status === 'invalid') counts.invalid++;
    else if (mutant.status === 'killed' || mutant.status === 'timeout') {
      counts.killed++;
      for (const name of mutant.killedBy) killers.add(name);
    } else {
      if (mutant.status === 'survived') counts.survived++;
      else counts.notReached++;
      if (alive.length < SHOWN) alive.push({ path, line: mutant.startLine, what: mutant.what });
    }
  }
  return { ...counts, alive, killers };
}

/** A mutant of many lines (an emptied body) belongs to the change when it holds any added line. */
function touches(lines: ReadonlySet<number>, { startLine, endLine }: Mutant): boolean {
  if (endLine - startLine > lines.size) {
    for (const line of lines) if (line >= startLine && line <= endLine) return true;
    return false;
  }
  for (let line = startLine; line <= endLine; line++) if (lines.has(line)) return true;
  return false;
}
