// Runs when the repository is generated, never in a gate: its parser is a development dependency.
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import type { Way } from './needles.ts';

/** What is known of the texts that a part of a pattern matches, in lower case. */
interface Knowledge {
  /** All of them, when they are few; null when they are not known. */
  readonly exact: readonly string[] | null;
  /** Strings of which every one of them holds at least one; null when no such set is known. */
  readonly needles: readonly string[] | null;
}

/** Needles of neighbouring parts of a sequence. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly needles: readonly string[];
}

const UNKNOWN: Knowledge = { exact: null, needles: null };
const NOTHING: Knowledge = { exact: [''], needles: null };
const MAX_EXACT = 80;
const MAX_WAYS = 24;
/** Sets of one way, and how often a further one may occur by chance and still be worth asking for. */
const MAX_SETS = 3;
const WORTH_ASKING = 0.05;

/**
 * The ways in which a text can match a pattern, as needles (see `Way`); null when one of them needs nothing that can be
 * told. Only ASCII counts: how other characters fold depends on flags and locale.
 *
 * @param source of a regular expression with the flags `iu`
 */
export function waysOf(source: string): readonly Way[] | null {
  const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: true });
  const ways = pattern.alternatives.flatMap(({ elements }) => spelledOut(elements)).map(wayOf);
  if (ways.some((way) => way.length === 0)) return null;
  return merged(ways);
}

/** Ways that differ in their first set only, as one. */
function merged(ways: readonly Way[]): Way[] {
  const byRest = new Map<string, { first: readonly string[]; rest: Way }>();
  for (const [first = [], ...rest] of ways) {
    const key = JSON.stringify(rest);
    byRest.set(key, { first: [...(byRest.get(key)?.first ?? []), ...first], rest });
  }
  return Array.from(byRest.values(), ({ first, rest }) => [shortest(first), ...rest]);
}

/** A sequence as several: a group whose texts are not all known gives more needles when its alternatives stand alone. */
function spelledOut(elements: readonly AST.Element[]): (readonly AST.Element[])[] {
  const at = elements.findIndex((element) => element.type === 'Group' && knowledgeOf(element).exact === null);
  const group = elements[at];
  if (group?.type !== 'Group' || group.modifiers !== null || group.alternatives.length > MAX_WAYS) return [elements];
  const all = group.alternatives.flatMap((one) =>
    spelledOut([...elements.slice(0, at), ...one.elements, ...elements.slice(at + 1)]),
  );
  return all.length <= MAX_WAYS ? all : [elements];
}

/** The rarest sets of a sequence whose stretches do not overlap. */
function wayOf(elements: readonly AST.Element[]): Way {
  const chosen: Stretch[] = [];
  for (const stretch of stretchesOf(elements.map(knowledgeOf))) {
    if (chosen.length === MAX_SETS || (chosen.length > 0 && chance(stretch.needles) > WORTH_ASKING)) break;
    if (chosen.every(({ from, to }) => stretch.to <= from || stretch.from >= to)) chosen.push(stretch);
  }
  // In the order of their places, so that what often follows is written the same way.
  return chosen.toSorted((a, b) => a.from - b.from).map(({ needles }) => needles);
}

/** Every stretch of a sequence that has needles, the rarest first. */
function stretchesOf(parts: readonly Knowledge[]): Stretch[] {
  const all = parts.flatMap(({ needles }, at) => (needles === null ? [] : [{ from: at, to: at + 1, needles }]));
  for (const from of parts.keys()) {
    let run: readonly string[] | null = [''];
    for (let to = from; to < parts.length && run !== null; to++) {
      run = joined(run, parts[to]?.exact ?? null);
      if (run?.includes('') === false) all.push({ from, to: to + 1, needles: shortest(run) });
    }
  }
  return all.toSorted((a, b) => chance(a.needles) - chance(b.needles) || a.to - a.from - (b.to - b.from));
}

function anyOf(alternatives: readonly AST.Alternative[]): Knowledge {
  const all = alternatives.map(sequence);
  const exact = all.every((one) => one.exact !== null) ? few(all.flatMap((one) => one.exact ?? [])) : null;
  const needles = all.every((one) => one.needles !== null) ? shortest(all.flatMap((one) => one.needles ?? [])) : null;
  return { exact, needles };
}

function sequence({ elements }: AST.Alternative): Knowledge {
  const parts = elements.map(knowledgeOf);
  let exact: readonly string[] | null = [''];
  for (const part of parts) exact = exact && joined(exact, part.exact);
  return { exact, needles: stretchesOf(parts)[0]?.needles ?? null };
}

function knowledgeOf(element: AST.Element): Knowledge {
  switch (element.type) {
    case 'Character':
      return oneOf([element]);
    case 'CharacterClass':
      return element.negate ? UNKNOWN : oneOf(element.elements);
    case 'Assertion':
      return NOTHING;
    case 'Group':
      return element.modifiers === null ? anyOf(element.alternatives) : UNKNOWN;
    case 'CapturingGroup':
      return anyOf(element.alternatives);
    case 'Quantifier':
      return repeated(knowledgeOf(element.element), element.min, element.max);
    default:
      return UNKNOWN;
  }
}

function oneOf(elements: readonly { readonly type: string; readonly value?: unknown }[]): Knowledge {
  const characters = elements.map(({ type, value }) =>
    type === 'Character' && typeof value === 'number' && value < 128 ? String.fromCharCode(value).toLowerCase() : null,
  );
  const known = characters.filter((character) => character !== null);
  return { exact: known.length === elements.length ? few(known) : null, needles: null };
}

function repeated({ exact, needles }: Knowledge, min: number, max: number): Knowledge {
  if (min === 0) return max === 1 && exact !== null ? { exact: few(['', ...exact]), needles: null } : UNKNOWN;
  let least = exact;
  for (let times = 1; times < min && least !== null; times++) least = joined(least, exact);
  return { exact: max === min ? least : null, needles: needles ?? (least?.includes('') === false ? least : null) };
}

const joined = (left: readonly string[], right: readonly string[] | null): readonly string[] | null =>
  right === null ? null : few(left.flatMap((start) => right.map((end) => start + end)));

function few(texts: readonly string[]): readonly string[] | null {
  const distinct = [...new Set(texts)];
  return distinct.length <= MAX_EXACT ? distinct : null;
}

/** Without those that hold another one: where they occur, it does. */
function shortest(needles: readonly string[]): readonly string[] {
  const distinct = [...new Set(needles)];
  return distinct.filter((needle) => !distinct.some((other) => other !== needle && needle.includes(other)));
}

/** About how likely one of them occurs by chance at one place of a text. */
const chance = (needles: readonly string[]): number => needles.reduce((sum, { length }) => sum + 10 ** -length, 0);
