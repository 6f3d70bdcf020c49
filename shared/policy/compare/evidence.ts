import type { EvidenceDefinition } from '../sections/evidence.ts';
import type { Whole } from '../sections/section.ts';
import { type Difference, difference, reworded } from './difference.ts';
import { compareApproval, compareCheck, compareScan, compareTests, type Source } from './proof.ts';

type Catalogue = Readonly<Record<string, EvidenceDefinition>>;

/** What proves each evidence id. */
export function compareEvidence(
  above: Catalogue,
  below: Catalogue,
  wholes: { above: Whole; below: Whole },
): Difference[] {
  const owedAbove = new Set(wholes.above.requirements.flatMap(({ evidence }) => evidence));
  const owedBelow = new Set(wholes.below.requirements.flatMap(({ evidence }) => evidence));
  return [
    ...Object.entries(above).flatMap(([id, definition]) => {
      const other = Object.hasOwn(below, id) ? below[id] : undefined;
      // What a layer leaves alone is the very same object.
      if (other === definition) return [];
      if (other !== undefined) return compareDefinition(`evidence.${id}`, definition, other);
      return owedBelow.has(id)
        ? [difference('tightened', `evidence.${id}`, 'is gone: what asks for it can never be met')]
        : [difference('loosened', `evidence.${id}`, 'is gone')];
    }),
    ...Object.entries(below)
      .filter(([id]) => !Object.hasOwn(above, id))
      .map(([id, definition]) => judgeNew(id, definition, above, owedAbove.has(id))),
  ];
}

function judgeNew(id: string, { title, scan }: EvidenceDefinition, above: Catalogue, owed: boolean): Difference {
  const path = `evidence.${id}`;
  if (owed) return difference('loosened', path, 'was owed, and nothing could prove it so far');
  const tool = passesOver({ scan }, above);
  if (tool !== undefined)
    return difference('loosened', path, `errors of ${tool}, which belonged to no evidence, need not block any more`);
  return difference('added', path, title);
}

/**
 * A scanner that new evidence would claim and pass over. New errors of a scanner that belongs to no evidence block; one
 * that belongs to evidence with a milder bound does not.
 */
export function passesOver({ scan }: Pick<EvidenceDefinition, 'scan'>, above: Catalogue): string | undefined {
  if (scan === undefined || (scan.blockAt !== 'never' && scan.rules === undefined)) return undefined;
  const claimed = new Set(Object.values(above).flatMap((definition) => lowerCase(definition.scan?.tools ?? [])));
  return lowerCase(scan.tools).find((name) => !claimed.has(name));
}

const lowerCase = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

/** One piece of evidence: what proves it. */
export function compareDefinition(path: string, above: EvidenceDefinition, below: EvidenceDefinition): Difference[] {
  const gate =
    above.gate === below.gate
      ? []
      : [difference('loosened', `${path}.gate`, `proved by ${below.gate} instead of ${above.gate}`)];
  return [
    ...gate,
    ...compareTests(`${path}.tests`, above.tests, below.tests),
    ...both(`${path}.scan`, above.scan, below.scan, compareScan),
    ...comparePeopleAndChecks(path, above, below),
    ...reworded(`${path}.title`, above.title, below.title),
    ...reworded(`${path}.howTo`, above.howTo, below.howTo),
  ];
}

/** An approval and a check must both hold where both are named; where neither is, nothing proves the evidence. */
function comparePeopleAndChecks(path: string, above: EvidenceDefinition, below: EvidenceDefinition): Difference[] {
  const proved = (definition: EvidenceDefinition): boolean =>
    definition.approval !== undefined || definition.check !== undefined;
  if (proved(above) && !proved(below)) return [difference('tightened', path, 'nothing proves it any more')];
  if (!proved(above)) return proved(below) ? [difference('loosened', path, 'something proves it now')] : [];
  return [
    ...both(`${path}.approval`, above.approval, below.approval, compareApproval, 'tightened'),
    ...both(`${path}.check`, above.check, below.check, compareCheck, 'tightened'),
  ];
}

/** Compares what both have. What only the upper one has is loosened; what only the lower one has is `whenNew`. */
function both<Kind extends Source>(
  path: string,
  above: Kind | undefined,
  below: Kind | undefined,
  compare: (path: string, above: Kind, below: Kind) => Difference[],
  whenNew: 'tightened' | 'loosened' = 'loosened',
): Difference[] {
  if (above !== undefined && below !== undefined) return compare(path, above, below);
  if (above !== undefined) return [difference('loosened', path, 'is gone')];
  return below === undefined ? [] : [difference(whenNew, path, 'is new')];
}
