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
  const passes: ((old: ModelTest, now: ModelTest) => boolean)[] = [
    (old, now) => old.title === now.title,
    (old, now) => old.body !== '' && old.body === now.body,
    (old, now) => overlap(old, now) > SAME_ENOUGH,
  ];
  for (const same of passes) {
    open = open.filter((old) => {
      const found = find(here, old, same) ?? find(elsewhere, old, same);
      if (found === null) return true;
      pairs.push([old, found]);
      here.delete(found);
      elsewhere.delete(found);
      return false;
    });
  }
  return { pairs, removed: open, added: [...here] };
}

function find(
  among: ReadonlySet<ModelTest>,
  old: ModelTest,
  same: (old: ModelTest, now: ModelTest) => boolean,
): ModelTest | null {
  for (const now of among) if (same(old, now)) return now;
  return null;
}

/** Share of the old test's assertions that the new one has as well. */
function overlap(old: ModelTest, now: ModelTest): number {
  if (old.assertions.length === 0) return 0;
  const texts = new Set(now.assertions.map(({ text }) => text));
  return old.assertions.filter(({ text }) => texts.has(text)).length / old.assertions.length;
}
