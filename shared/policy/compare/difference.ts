/**
 * What one policy does to another. `added` asks more by something new, `tightened` by something that was there, `changed`
 * asks neither more nor less, `waived` lets something through by a waiver that the upper policy allows; whatever cannot be
 * shown to be at least as strict is `loosened`.
 */
export type Effect = 'added' | 'tightened' | 'loosened' | 'waived' | 'changed';

export interface Difference {
  readonly effect: Effect;
  /** Where, in the words of the policy: `evidence.scan.sast.blockAt`. */
  readonly path: string;
  readonly text: string;
}

export const difference = (effect: Effect, path: string, text: string): Difference => ({ effect, path, text });

/** Items of `list` that `other` does not hold. */
export const missingIn = <Item>(list: readonly Item[], other: readonly Item[]): Item[] =>
  list.filter((item) => !other.includes(item));

/** Whether `wide` holds everything that `narrow` holds. */
export const covers = <Item>(wide: readonly Item[], narrow: readonly Item[]): boolean =>
  missingIn(narrow, wide).length === 0;

/** A list in which every further item asks for more. */
export function demands(path: string, above: readonly string[], below: readonly string[]): Difference[] {
  return [
    ...missingIn(above, below).map((item) => difference('loosened', path, `${item} is gone`)),
    ...missingIn(below, above).map((item) => difference('tightened', path, `${item} is asked for as well`)),
  ];
}

/** A list in which every further item lets more through. */
export function opens(path: string, above: readonly string[], below: readonly string[]): Difference[] {
  return [
    ...missingIn(below, above).map((item) => difference('loosened', path, `${item} is let through as well`)),
    ...missingIn(above, below).map((item) => difference('tightened', path, `${item} is no longer let through`)),
  ];
}

/** A value on a scale: `stricter` is positive when below is stricter than above, 0 when they are equally strict. */
export function scaled(path: string, above: Value, below: Value, stricter: number): Difference[] {
  if (stricter === 0) return [];
  return [difference(stricter > 0 ? 'tightened' : 'loosened', path, `from ${said(above)} to ${said(below)}`)];
}

/** A limit: the lower is the stricter. */
export const limits = (path: string, above: number, below: number): Difference[] =>
  scaled(path, above, below, above - below);

/** Words for people. */
export function reworded(path: string, above: string, below: string): Difference[] {
  return above === below ? [] : [difference('changed', path, 'says it in other words')];
}

type Value = string | number | boolean | null;

const said = (value: Value): string => (value === null ? 'none' : String(value));
