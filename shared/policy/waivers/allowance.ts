import { WAIVABLE_LEVELS, type WaivableLevel } from './levels.ts';

/** What may be waived; an absent key sets no limit. */
export interface Allowance {
  readonly evidence?: readonly string[] | undefined;
  readonly findings?: readonly string[] | undefined;
  readonly maxLevel?: WaivableLevel | undefined;
  readonly maxDays?: number | undefined;
}

/** What both allow. */
export function narrower(above: Allowance, below: Allowance): Mutable {
  const both = {
    evidence: inBoth(above.evidence, below.evidence),
    findings: inBoth(above.findings, below.findings),
    maxLevel: least(above.maxLevel, below.maxLevel, (level) => WAIVABLE_LEVELS.indexOf(level)),
    maxDays: least(above.maxDays, below.maxDays, (days) => days),
  };
  return Object.fromEntries(Object.entries(both).filter(([, value]) => value !== undefined)) as Mutable;
}

type Mutable = { evidence?: string[]; findings?: string[]; maxLevel?: WaivableLevel; maxDays?: number };

/** Whether a list of patterns (`scan.sast`, `scan.*`, `*`) speaks of an evidence id; no list speaks of all. */
export const speaksOf = (patterns: readonly string[] | undefined, id: string): boolean =>
  patterns === undefined || patterns.some((pattern) => contains(pattern, id));

/** Whether everything that `narrow` allows `wide` allows as well. */
export const allows = (wide: Allowance, narrow: Allowance): boolean =>
  within(narrow.evidence, wide.evidence) &&
  within(narrow.findings, wide.findings) &&
  (wide.maxLevel === undefined ||
    (narrow.maxLevel !== undefined &&
      WAIVABLE_LEVELS.indexOf(narrow.maxLevel) <= WAIVABLE_LEVELS.indexOf(wide.maxLevel))) &&
  (wide.maxDays === undefined || (narrow.maxDays !== undefined && narrow.maxDays <= wide.maxDays));

const within = (narrow: readonly string[] | undefined, wide: readonly string[] | undefined): boolean =>
  wide === undefined ||
  (narrow !== undefined && narrow.every((item) => wide.some((pattern) => contains(pattern, item))));

/** `*` holds everything, `scan.*` whatever begins with `scan.`, patterns included; anything else itself. */
const contains = (pattern: string, item: string): boolean =>
  pattern === '*' || pattern === item || (pattern.endsWith('.*') && item.startsWith(pattern.slice(0, -1)));

function inBoth(above: readonly string[] | undefined, below: readonly string[] | undefined): string[] | undefined {
  if (above === undefined || below === undefined) return (above ?? below)?.slice();
  // Of two patterns one holds the other or they share nothing.
  const shared = [
    ...below.filter((item) => above.some((pattern) => contains(pattern, item))),
    ...above.filter((item) => below.some((pattern) => contains(pattern, item))),
  ];
  return [...new Set(shared)];
}

function least<Value>(
  above: Value | undefined,
  below: Value | undefined,
  rank: (value: Value) => number,
): Value | undefined {
  if (above === undefined || below === undefined) return above ?? below;
  return rank(below) < rank(above) ? below : above;
}
