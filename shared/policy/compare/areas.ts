import type { Area } from '../sections/areas.ts';
import type { ChangeType } from '../sections/change-types.ts';
import type { Rule } from '../sections/rules.ts';
import { compareRisk, highestRisk } from '../levels.ts';
import { covers, demands, type Difference, difference, reworded, scaled } from './difference.ts';

/**
 * Quiet areas whose path rules keep other rules from looking into a file: here one rule more sees less. These are the
 * areas that risk-classify takes for tests and prose.
 */
const HIDING: ReadonlySet<string> = new Set(['tests', 'documentation']);

/** Which areas a change is found to touch, and how risky each is. */
export function compareAreas(above: Record<string, Area>, below: Record<string, Area>): Difference[] {
  return [
    ...Object.entries(above).flatMap(([id, area]) => {
      const path = `areas.${id}`;
      const other = Object.hasOwn(below, id) ? below[id] : undefined;
      // What a layer leaves alone is the very same object.
      if (other === area) return [];
      return other === undefined ? [difference('loosened', path, 'is gone')] : compareArea(id, area, other);
    }),
    ...Object.entries(below)
      .filter(([id]) => !Object.hasOwn(above, id))
      .map(([id, area]) =>
        hidesFiles(id, area)
          ? difference('loosened', `areas.${id}`, 'its rules hide files from the others')
          : difference('added', `areas.${id}`, `${area.risk}, ${area.rules.length} rules`),
      ),
  ];
}

const hides = (id: string, { quiet }: Pick<Area, 'quiet'>): boolean => quiet && HIDING.has(id);

/** Whether rules of this area keep other rules from looking into a file. */
export const hidesFiles = (id: string, area: Pick<Area, 'quiet' | 'rules'>): boolean =>
  hides(id, area) && area.rules.some(({ kind }) => kind === 'path');

function compareArea(id: string, above: Area, below: Area): Difference[] {
  const path = `areas.${id}`;
  const hiding = hides(id, below);
  const known = new Set(above.rules.map((rule) => rule.id));
  const quietness = above.quiet === below.quiet ? 0 : below.quiet ? -1 : 1;
  return [
    ...scaled(`${path}.risk`, above.risk, below.risk, compareRisk(below.risk, above.risk)),
    ...scaled(`${path}.quiet`, above.quiet, below.quiet, quietness),
    ...reworded(`${path}.title`, above.title, below.title),
    ...above.rules.flatMap((rule) => compareRule(`${path}.rules.${rule.id}`, rule, below, hiding)),
    ...below.rules
      .filter((rule) => !known.has(rule.id))
      .map((rule) =>
        hiding && rule.kind === 'path'
          ? difference('loosened', `${path}.rules.${rule.id}`, 'hides more files from the other rules')
          : difference('added', `${path}.rules.${rule.id}`, rule.rationale),
      ),
  ];
}

function compareRule(path: string, above: Rule, area: Area, hiding: boolean): Difference[] {
  const same = area.rules.filter(({ id }) => id === above.id);
  if (same.length === 0) return [difference('loosened', path, 'is gone')];
  const equal = same.find((rule) => recognises(rule, above, area) && recognises(above, rule, area));
  if (equal) return reworded(`${path}.rationale`, above.rationale, equal.rationale);
  const wider = same.some((rule) => recognises(rule, above, area));
  // Of a rule that hides files neither wider nor narrower is stricter.
  const stricter = wider && !(hiding && above.kind === 'path');
  return [
    stricter
      ? difference('tightened', path, 'recognises more, or ranks it higher')
      : difference('loosened', path, 'does not provably recognise all that it did, or ranks it lower'),
  ];
}

/** Whether `wide` provably fires wherever `narrow` does, with no lower risk and nothing less to say. */
function recognises(wide: Rule, narrow: Rule, area: Area): boolean {
  const risk = highestRisk([area.risk, wide.risk ?? 'low']);
  return (
    wide.kind === narrow.kind &&
    covers(wide.any, narrow.any) &&
    looksWherever(wide.in, narrow.in) &&
    covers(narrow.notIn ?? [], wide.notIn ?? []) &&
    compareRisk(risk, narrow.risk ?? 'low') >= 0 &&
    (narrow.control !== true || wide.control === true) &&
    (narrow.weakens !== true || wide.weakens === true) &&
    (wide.mention !== true || narrow.mention === true)
  );
}

/** Without `in` a rule passes over tests and prose; only `**` looks everywhere. */
function looksWherever(wide: readonly string[] | undefined, narrow: readonly string[] | undefined): boolean {
  if (wide === undefined || narrow === undefined) return wide === narrow || wide?.includes('**') === true;
  return covers(wide, narrow) || wide.includes('**');
}

/** One change type: it holds for its areas. */
export const compareChangeType = (id: string, above: ChangeType, below: ChangeType): Difference[] => [
  ...demands(`changeTypes.${id}.areas`, above.areas, below.areas),
  ...reworded(`changeTypes.${id}.title`, above.title, below.title),
];

/** Change types: one that vanishes or loses an area holds for fewer changes. */
export function compareChangeTypes(above: Record<string, ChangeType>, below: Record<string, ChangeType>): Difference[] {
  return [
    ...Object.entries(above).flatMap(([id, type]) => {
      const other = Object.hasOwn(below, id) ? below[id] : undefined;
      return other === undefined
        ? [difference('loosened', `changeTypes.${id}`, 'is gone')]
        : compareChangeType(id, type, other);
    }),
    ...Object.entries(below)
      .filter(([id]) => !Object.hasOwn(above, id))
      .map(([id, { areas }]) => difference('added', `changeTypes.${id}`, `holds for ${areas.join(', ')}`)),
  ];
}
