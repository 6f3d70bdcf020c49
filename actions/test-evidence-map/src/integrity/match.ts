import type { ModelTest } from './model.ts';

/** Which test of the head is which test of the base. */
export interface Matching {
  readonly pairs: readonly (readonly [before: ModelTest, after: ModelTest])[];
  readonly removed: readonly ModelTest[];
  /** Tests of this file's head that were not there before. */
  readonly added: readonly ModelTest[];
}

/** Least share of assertions in common for a renamed test to be known again. */
const SAME_ENOUGH = 0.5;
/** Pairs of tests whose assertions are compared; where more are unmatched, the file is another file. */
const MAX_COMPARISONS = 250_000;

/**
 * Knows tests again by title, in this file or moved to another one; by their body, when renamed; by most of their
 * assertions, when renamed and edited.
 *
 * @param elsewhere new tests of the change's other files; those that are taken are removed from the set
 */
export function matchTests(
  before: readonly ModelTest[],
  after: readonly ModelTest[],
  elsewhere: Set<ModelTest>,
): Matching {
  const here = new Set(after);
  const pairs: [ModelTest, ModelTest][] = [];
  let open = [...before];
  const take = (find: (among: Set<ModelTest>) => (old: ModelTest) => ModelTest | null): void => {
    const [inThisFile, inOthers] = [find(here), find(elsewhere)];
    open = open.filter((old) => {
      const found = inThisFile(old) ?? inOthers(old);
      if (found === null) return true;
      pairs.push([old, found]);
      here.delete(found);
      elsewhere.delete(found);
      return false;
    });
  };
  take((among) => byKey(among, ({ title }) => title));
  take((among) => byKey(among, ({ body }) => body));
  if (open.length * (here.size + elsewhere.size) <= MAX_COMPARISONS) take(byAssertions);
  return { pairs, removed: open, added: [...here] };
}

/** Looks tests up by a text; the empty text is nobody's. */
function byKey(
  among: ReadonlySet<ModelTest>,
  keyOf: (test: ModelTest) => string,
): (old: ModelTest) => ModelTest | null {
  const index = new Map<string, ModelTest[]>();
  for (const test of among) {
    const known = index.get(keyOf(test));
    if (known === undefined) index.set(keyOf(test), [test]);
    else known.push(test);
  }
  return (old) => {
    if (keyOf(old) === '') return null;
    const found = index.get(keyOf(old))?.find((test) => among.has(test));
    return found ?? null;
  };
}

function byAssertions(among: ReadonlySet<ModelTest>): (old: ModelTest) => ModelTest | null {
  return (old) => {
    for (const now of among) if (overlap(old, now) > SAME_ENOUGH) return now;
    return null;
  };
}

/** Share of the old test's assertions that the new one has as well. */
function overlap(old: ModelTest, now: ModelTest): number {
  if (old.assertions.length === 0 || now.assertions.length === 0) return 0;
  const texts = new Set(now.assertions.map(({ text }) => text));
  return old.assertions.filter(({ text }) => texts.has(text)).length / old.assertions.length;
}
