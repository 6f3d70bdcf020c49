import type { Change } from '../../../shared/change/change.ts';
import type { AreaHit, Classification, Hit } from './classification.ts';
import { placeOf } from './source/place.ts';
import { textsOf } from './source/sides.ts';

/** More reasons than these are not read by anybody with their place. */
const PLACED_REASONS = 3;

type Sides = readonly (readonly string[])[];

/**
 * The same classification, with the function and the route around the first reasons of each area and around each lost
 * control. It adds words for people and changes no judgement.
 */
export async function withPlaces(found: Classification, change: Change): Promise<Classification> {
  const texts = new Map<string, Promise<Sides>>();
  const sidesAt = (path: string): Promise<Sides> => {
    const known = texts.get(path) ?? sidesOfPath(change, path);
    texts.set(path, known);
    return known;
  };
  const placed = async (hit: Hit): Promise<Hit> => {
    const { line, path, text } = hit;
    if (line === null || text === '') return hit;
    // The end of the text as it is shown stands on one side only, or on both alike.
    const tail = text.replace(/…$/u, '').slice(-60);
    const lines = (await sidesAt(path)).find((side) => (side[line - 1] ?? '').includes(tail));
    const within = lines && placeOf(lines, line);
    return within === undefined || (within.function === null && within.route === null) ? hit : { ...hit, within };
  };
  const area = async (one: AreaHit): Promise<AreaHit> => ({
    ...one,
    reasons: [
      ...(await Promise.all(one.reasons.slice(0, PLACED_REASONS).map(placed))),
      ...one.reasons.slice(PLACED_REASONS),
    ],
  });
  const { controls } = found;
  return {
    ...found,
    areas: await Promise.all(found.areas.map(area)),
    controls: {
      removed: await Promise.all(controls.removed.map(placed)),
      weakened: await Promise.all(controls.weakened.map(placed)),
      added: controls.added,
    },
  };
}

async function sidesOfPath(change: Change, path: string): Promise<Sides> {
  const file = change.files.find((one) => one.path === path || one.previousPath === path);
  if (file === undefined || file.binary) return [];
  const { before, after } = await textsOf(change, file);
  return [after, before].flatMap((text) => (text === null ? [] : [text.split('\n')]));
}
