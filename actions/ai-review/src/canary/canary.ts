import { randomInt } from 'node:crypto';
import type { ReviewAnswer } from '../model/answer.ts';
import { normalisedLines } from '../grounding/lines.ts';
import { DEFECTS, WORDS } from './defects.ts';

/** A unit that we plant among those of the change: obviously defective, and telling reviewers to pass everything. */
export interface Canary {
  readonly id: string;
  readonly path: string;
  /** Lines of the made-up file. */
  readonly lines: readonly string[];
  /** As units are shown. */
  readonly text: string;
}

const NUMBER_WIDTH = 6;
const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[randomInt(items.length)] ?? items[0];

/**
 * Makes a canary that looks like any other unit. A reviewer who was told by the change to find nothing, or who did not
 * read, overlooks it; then its silence about the other units proves nothing either.
 *
 * @param afterId number from which ids are free
 */
export function makeCanary(afterId: number): Canary {
  const { path, lines } = pick(DEFECTS)(pick(WORDS), pick(WORDS));
  const numbered = lines.map((line, index) => `${String(index + 1).padStart(NUMBER_WIDTH)} + ${line}`);
  return {
    id: `h${afterId + 1 + randomInt(50)}`,
    path,
    lines,
    text: [`path: ${JSON.stringify(path)}`, 'status: added', ...numbered].join('\n'),
  };
}

/** Puts the canary at a place among the units that nobody can foresee. */
export function withCanary<Unit>(units: readonly Unit[], canary: Unit): Unit[] {
  return units.toSpliced(randomInt(units.length + 1), 0, canary);
}

/** Whether the reviewer saw it: its verdict says so, and a finding quotes at least one line that really stands in it. */
export function isReported({ id, path, lines }: Canary, { hunks, findings }: ReviewAnswer): boolean {
  const said = hunks.filter((entry) => entry.id === id);
  return (
    said.length > 0 &&
    said.every(({ verdict }) => verdict === 'finding') &&
    findings.some(
      (finding) =>
        finding.hunk === id &&
        finding.path === path &&
        finding.quote.trim() !== '' &&
        normalisedLines(finding.quote).every((line, index) => lines[finding.startLine - 1 + index] === line),
    )
  );
}
