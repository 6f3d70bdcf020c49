import { addedLines, type Change, type ChangedFile } from '../../../../shared/change/change.ts';
import { isCode, isTestPath } from '../source/languages.ts';
import type { CoveredFiles } from './coverage.ts';
import type { LineSet } from './line-set.ts';
import { pathFinder } from './paths.ts';

/** Changed lines of one file in four states. `unmeasured`: no report speaks of the file, so nobody knows. */
export interface ChangedFileCoverage {
  readonly path: string;
  readonly covered: number;
  readonly uncovered: number;
  readonly notExecutable: number;
  readonly unmeasured: number;
  /** The first lines that no test reached. */
  readonly uncoveredLines: readonly number[];
}

export interface ChangedLines {
  readonly covered: number;
  readonly uncovered: number;
  readonly notExecutable: number;
  readonly unmeasured: number;
  readonly files: readonly ChangedFileCoverage[];
}

const SHOWN_LINES = 50;
const COMMENT_ONLY = /^\s*(?:\/\/|#|\*|\/\*|--|;|<!--)|^\s*$/u;

/**
 * Coverage of the added lines of code, tests themselves left out. Reports are merged: a line that any of them covers is
 * covered. Lines of a file that no report measures are unmeasured, blank and comment lines aside, never covered.
 */
export function changedLines(change: Change, reports: readonly CoveredFiles[]): ChangedLines {
  const finders = reports.map((files) => {
    const entries = new Map(files.entries());
    const find = pathFinder([...entries.keys()]);
    return (path: string): LineSet | undefined => entries.get(find(path) ?? '');
  });
  const files = change.files
    .filter((file) => file.after?.kind === 'file' && !file.binary && isCode(file.path) && !isTestPath(file.path))
    .map((file) =>
      measure(
        file,
        finders.flatMap((find) => find(file.path) ?? []),
      ),
    )
    .filter((file) => file.covered + file.uncovered + file.notExecutable + file.unmeasured > 0);
  const sum = (key: 'covered' | 'uncovered' | 'notExecutable' | 'unmeasured'): number =>
    files.reduce((total, file) => total + file[key], 0);
  return {
    covered: sum('covered'),
    uncovered: sum('uncovered'),
    notExecutable: sum('notExecutable'),
    unmeasured: sum('unmeasured'),
    files,
  };
}

function measure(file: ChangedFile, measured: readonly LineSet[]): ChangedFileCoverage {
  const counts = { covered: 0, uncovered: 0, notExecutable: 0, unmeasured: file.truncated ? 1 : 0 };
  const uncoveredLines: number[] = [];
  for (const line of addedLines(file)) {
    const states = measured.map((lines) => lines.stateOf(line.newLine));
    if (states.includes('covered')) counts.covered++;
    else if (states.includes('uncovered')) {
      counts.uncovered++;
      if (uncoveredLines.length < SHOWN_LINES) uncoveredLines.push(line.newLine);
    } else if (states.length > 0 || COMMENT_ONLY.test(line.text.slice(0, 500))) counts.notExecutable++;
    else counts.unmeasured++;
  }
  return { path: file.path, ...counts, uncoveredLines };
}
