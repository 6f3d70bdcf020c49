// Runs when the repository is generated, never in a gate: its parser is a development dependency.
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** What is known of the texts that a part of a pattern matches, in lower case. */
interface Knowledge {
  /** All of them, when they are few; null when they are not known. */
  readonly exact: readonly string[] | null;
  /** Strings of which every one of them holds at least one; null when no such set is known. */
  readonly needles: readonly string[] | null;
}

const UNKNOWN: Knowledge = { exact: null, needles: null };
const NOTHING: Knowledge = { exact: [''], needles: null };
const MAX_EXACT = 60;

/**
 * Strings in lower case of which at least one occurs in every text, folded to lower case, that a pattern matches; null
 * when none can be told. Only ASCII counts: how other characters fold depends on flags and locale.
 *
 * @param source of a regular expression that ignores case
 * @param unicode whether it has the flag `u`
 */
export function needlesOf(source: string, unicode: boolean): readonly string[] | null {
  const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode });
  return anyOf(pattern.alternatives).needles;
}

function anyOf(alternatives: readonly AST.Alternative[]): Knowledge {
  const all = alternatives.map(sequence);
  const exact = all.every((one) => one.exact !== null) ? few(all.flatMap((one) => one.exact ?? [])) : null;
  const needles = all.every((one) => one.needles !== null) ? shortest(all.flatMap((one) => one.needles ?? [])) : null;
  return { exact, needles };
}

/** Of a sequence, the run of neighbours or the one part that gives the rarest needles. */
function sequence({ elements }: AST.Alternative): Knowledge {
  const parts = elements.map(knowledgeOf);
  const candidates = parts.flatMap(({ needles }) => (needles === null ? [] : [needles]));
  let whole: readonly string[] | null = null;
  for (let from = 0; from <= parts.length; from++) {
    let run: readonly string[] | null = [''];
    for (let to = from; run !== null; to++) {
      candidates.push(run);
      if (to === parts.length) {
        if (from === 0) whole = run;
        break;
      }
      run = joined(run, parts[to]?.exact ?? null);
    }
  }
  const usable = candidates.map(shortest).filter((needles) => !needles.includes(''));
  const [best] = usable.toSorted((a, b) => chance(a) - chance(b) || a.length - b.length);
  return { exact: whole, needles: best ?? null };
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
