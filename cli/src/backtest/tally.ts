import type { OwedEvidence } from '../../../shared/gate/owed.ts';
import { compareRisk, type RiskLevel } from '../../../shared/policy/levels.ts';
import { Counts, Top } from './counts.ts';
import type { Row, Ruling } from './line.ts';
import { missing, type Supplied } from './supplied.ts';

/** Changes that are listed one by one. */
const LISTED = 10;
const LISTED_DIFFERENCES = 50;

/** A change that is listed: which, and what is worth saying of it. */
export interface Listed {
  readonly head: string;
  readonly title: string;
  readonly risk: RiskLevel | null;
  readonly files: number;
  readonly lines: number;
  readonly milliseconds: number;
}

/** A change that two policies see differently. */
export interface Difference extends Listed {
  readonly otherRisk: RiskLevel;
  /** Evidence owed under only one of them. */
  readonly only: readonly string[];
  readonly otherOnly: readonly string[];
}

/** What one policy makes of the history. */
export class RulingTally {
  readonly risks = new Counts();
  readonly areas = new Counts();
  /** Changes for which at least one piece of a requirement's evidence would have been missing, by requirement. */
  readonly requirements = new Counts();
  readonly evidence = new Counts();
  blocked = 0;
  readonly supplied: Supplied;

  constructor(supplied: Supplied) {
    this.supplied = supplied;
  }

  /** @returns whether the change would have been blocked */
  add({ riskLevel, areas, requirements }: Ruling): boolean {
    const lacking: readonly OwedEvidence[] = missing(requirements, this.supplied);
    this.risks.add([riskLevel]);
    this.areas.add(areas);
    this.requirements.add(new Set(lacking.flatMap(({ requiredBy }) => requiredBy)));
    this.evidence.add(lacking.map(({ id }) => id));
    if (lacking.length > 0) this.blocked += 1;
    return lacking.length > 0;
  }
}

/** What the same history gives under another policy. */
export class Comparison {
  readonly other: RulingTally;
  differing = 0;
  blockedOnlyHere = 0;
  blockedOnlyThere = 0;
  /** `low → high`, by how many. */
  readonly risks = new Counts();
  readonly only = new Counts();
  readonly otherOnly = new Counts();
  readonly differences = new Top<Difference>(LISTED_DIFFERENCES, ({ risk, otherRisk, only, otherOnly }) => {
    const levels = Math.abs(compareRisk(risk ?? 'low', otherRisk));
    return 1000 * levels + only.length + otherOnly.length;
  });

  constructor(supplied: Supplied) {
    this.other = new RulingTally(supplied);
  }

  add(listed: Listed, ruling: Ruling, blocked: boolean, against: Ruling): void {
    const there = this.other.add(against);
    if (blocked && !there) this.blockedOnlyHere += 1;
    if (there && !blocked) this.blockedOnlyThere += 1;
    const only = lessThan(ruling, against);
    const otherOnly = lessThan(against, ruling);
    if (ruling.riskLevel !== against.riskLevel) this.risks.add([`${ruling.riskLevel} → ${against.riskLevel}`]);
    else if (only.length + otherOnly.length === 0) return;
    this.differing += 1;
    this.only.add(only);
    this.otherOnly.add(otherOnly);
    this.differences.offer({ ...listed, otherRisk: against.riskLevel, only, otherOnly });
  }
}

/** Everything the table and the page tell; of single changes it keeps a few. */
export class Tally {
  changes = 0;
  unreadable = 0;
  /** Of the unreadable ones, those on which we failed. */
  faults = 0;
  controlsLost = 0;
  aiAuthored = 0;
  readonly ruling: RulingTally;
  readonly comparison: Comparison | null;
  readonly largest = new Top<Listed>(LISTED, ({ lines }) => lines);
  /** Of this run; what an earlier one had done before it was stopped is not among them. */
  readonly slowest = new Top<Listed>(LISTED, ({ milliseconds }) => milliseconds);
  readonly errors = new Counts();

  /** @param compared whether each change is ruled by another policy as well */
  constructor(supplied: Supplied, compared: boolean) {
    this.ruling = new RulingTally(supplied);
    this.comparison = compared ? new Comparison(supplied) : null;
  }

  /** @param milliseconds how long it took; null where that is not known */
  add({ head, title, files, lines, ruling, against, ...row }: Row, milliseconds: number | null): void {
    this.changes += 1;
    const listed = { head, title, files, lines, risk: ruling?.riskLevel ?? null, milliseconds: milliseconds ?? 0 };
    if (milliseconds !== null) this.slowest.offer(listed);
    if (ruling === null) {
      this.unreadable += 1;
      if (row.fault) this.faults += 1;
      this.errors.add([row.error ?? '']);
      return;
    }
    if (row.controlsLost) this.controlsLost += 1;
    if (row.aiAuthored) this.aiAuthored += 1;
    this.largest.offer(listed);
    const blocked = this.ruling.add(ruling);
    if (against !== null) this.comparison?.add(listed, ruling, blocked, against);
  }

  get read(): number {
    return this.changes - this.unreadable;
  }
}

/** Evidence owed here and not there. */
const lessThan = ({ requirements }: Ruling, { requirements: others }: Ruling): string[] => {
  const known = new Set(others.map(({ id }) => id));
  return requirements.map(({ id }) => id).filter((id) => !known.has(id));
};
