import type { Change } from '../../../../shared/change/change.ts';
import { pushTo } from '../identity/groups.ts';
import type { Item } from '../identity/item.ts';
import { isExisting, isNew, type Judgement } from './judgement.ts';
import { lineMapOf } from './line-map.ts';
import { matchItems, type Matching, type Pair } from './match.ts';
import { placePasses, type Sides } from './passes.ts';
import { packageKeys } from './package-keys.ts';
import { codeFrom, type Code, type CodeOf } from './source.ts';

/** How findings of head compare with those of the base. */
export interface Comparison {
  readonly judge: (item: Item) => Judgement;
  /** Findings of the base that are gone. */
  readonly fixed: readonly Item[];
}

/** Compares the findings of head with those of baseline reports. Both lists must hold one tool's findings, or any number of tools'. */
export async function compareWithBaseline(
  base: readonly Item[],
  head: readonly Item[],
  change: Change | null,
): Promise<Comparison> {
  const places = await pairPlaces(base.filter(hasNoPackage), head.filter(hasNoPackage), change);
  const known = packageKeys(base);
  const partners = new Map(places.pairs.map((pair) => [pair.head, pair]));
  return {
    judge: (item) => {
      if (!hasNoPackage(item)) {
        const from = known.find(item);
        return from === undefined
          ? isNew('the base has no such advisory for this package')
          : isExisting('the base has the same advisory for this package', from);
      }
      const pair = partners.get(item);
      return pair === undefined ? isNew('no finding of the base is the same') : isExisting(pair.because, pair.base);
    },
    fixed: [...places.left, ...goneAdvisories(base, head)],
  };
}

/**
 * Pairs findings about places. No pass pairs findings of two rules, so that each rule is matched on its own: what a hundred
 * thousand findings are compared by need not be in memory all at once.
 */
async function pairPlaces(base: readonly Item[], head: readonly Item[], change: Change | null): Promise<Matching> {
  const [baseCode, headCode] = [codeFrom(change?.readBase ?? null), codeFrom(change?.readHead ?? null)];
  const mapLine = change === null ? null : lineMapOf(change);
  const isUniqueIdentity = uniqueIdentities(base, head);
  const [baseRules, headRules] = [byRule(base), byRule(head)];
  const pairs: Pair[] = [];
  for (const [rule, heads] of headRules) {
    const bases = baseRules.get(rule);
    if (bases === undefined) continue;
    const sides: Sides = {
      baseCode: await codes(bases, baseCode),
      headCode: await codes(heads, headCode),
      mapLine,
      isUniqueIdentity,
    };
    for (const pair of matchItems(bases, heads, placePasses(sides)).pairs) pairs.push(pair);
  }
  const claimed = new Set(pairs.map((pair) => pair.base));
  return { pairs, left: base.filter((item) => !claimed.has(item)) };
}

function byRule(items: readonly Item[]): Map<string, Item[]> {
  const rules = new Map<string, Item[]>();
  for (const item of items) pushTo(rules, `${item.toolKey}\n${item.observation.ruleId}`, item);
  return rules;
}

const hasNoPackage = (item: Item): boolean => item.observation.package === undefined;

function goneAdvisories(base: readonly Item[], head: readonly Item[]): Item[] {
  const still = packageKeys(head);
  return base.filter((item) => !hasNoPackage(item) && still.find(item) === undefined);
}

async function codes(items: readonly Item[], codeOf: CodeOf): Promise<(item: Item) => Code | null> {
  const found = new Map<Item, Code | null>();
  for (const item of items) found.set(item, await codeOf(item));
  return (item) => found.get(item) ?? null;
}

/** A fingerprint that two findings of one side share identifies neither of them. */
function uniqueIdentities(...sides: readonly (readonly Item[])[]): (item: Item) => boolean {
  const counts = sides.map((items) => {
    const count = new Map<string, number>();
    for (const { toolKey, observation } of items) {
      if (observation.identity === undefined) continue;
      const id = `${toolKey}\n${observation.identity}`;
      count.set(id, (count.get(id) ?? 0) + 1);
    }
    return count;
  });
  return ({ toolKey, observation }) =>
    observation.identity !== undefined &&
    counts.every((count) => (count.get(`${toolKey}\n${observation.identity}`) ?? 0) <= 1);
}
