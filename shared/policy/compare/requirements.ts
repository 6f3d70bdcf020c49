import type { Requirement } from '../sections/requirements.ts';
import type { When } from '../sections/when.ts';
import { compareRisk } from '../levels.ts';
import { covers, type Difference, difference, missingIn, reworded } from './difference.ts';

type ListKey = 'areas' | 'changeTypes' | 'additions' | 'facts' | 'paths';
const LISTS = ['areas', 'changeTypes', 'additions', 'facts', 'paths'] as const satisfies readonly ListKey[];

const FLAGS = ['controlsLost', 'aiAuthored', 'fork', 'untraced'] as const;
const LEAST = ['minLines', 'minFiles'] as const;

/** What is owed, and when. A requirement may vanish or narrow as long as others ask for the same in the same cases. */
export function compareRequirements(above: readonly Requirement[], below: readonly Requirement[]): Difference[] {
  const known = new Set(above.map(({ id }) => id));
  return [
    ...above.flatMap((requirement) =>
      compareOne(
        requirement,
        below.find(({ id }) => id === requirement.id),
        below,
      ),
    ),
    ...below
      .filter(({ id }) => !known.has(id))
      .map(({ id, evidence }) => difference('added', `requirements.${id}`, `asks for ${evidence.join(', ')}`)),
  ];
}

function compareOne(above: Requirement, same: Requirement | undefined, below: readonly Requirement[]): Difference[] {
  // What a layer leaves alone is the very same object.
  if (same === above) return [];
  const path = `requirements.${above.id}`;
  const lost = above.evidence.filter(
    (id) => !below.some(({ evidence, when }) => evidence.includes(id) && holdsWhenever(above.when, when)),
  );
  const differences = lost.map((id) => difference('loosened', path, `${id} is not owed any more in every such case`));
  if (same === undefined) {
    if (lost.length === 0) differences.push(difference('changed', path, 'is gone; others ask for all of it'));
    return differences;
  }
  if (lost.length === 0 && !covers(same.evidence, above.evidence))
    differences.push(difference('changed', `${path}.evidence`, 'others ask for what it no longer asks for'));
  for (const id of missingIn(same.evidence, above.evidence))
    differences.push(difference('tightened', `${path}.evidence`, `${id} is owed as well`));
  if (!holdsWhenever(same.when, above.when) && holdsWhenever(above.when, same.when))
    differences.push(difference('tightened', `${path}.when`, 'holds for more changes'));
  if (lost.length === 0 && !holdsWhenever(above.when, same.when))
    differences.push(difference('changed', `${path}.when`, 'holds for other changes; others ask for the rest'));
  return [
    ...differences,
    ...reworded(`${path}.title`, above.title, same.title),
    ...reworded(`${path}.why`, above.why, same.why),
  ];
}

/** Whether `wide` provably holds for every change for which `narrow` holds. */
export function holdsWhenever(narrow: When, wide: When): boolean {
  return (
    LISTS.every((key) => {
      const asked: readonly string[] | undefined = wide[key];
      return asked === undefined || (narrow[key] !== undefined && covers(asked, narrow[key]));
    }) &&
    (wide.minRisk === undefined || (narrow.minRisk !== undefined && compareRisk(narrow.minRisk, wide.minRisk) >= 0)) &&
    FLAGS.every((key) => wide[key] === undefined || narrow[key] !== undefined) &&
    LEAST.every((key) => (wide[key] ?? 0) <= (narrow[key] ?? 0))
  );
}
