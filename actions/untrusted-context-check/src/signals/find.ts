import { CONCEPTS, type Concept } from './lexicon/lexicon.ts';
import { conceptIndex } from './dictionary.ts';
import { byWord, type Hit } from './hits.ts';
import { readHits } from './read-words.ts';
import { ORDER_RULES } from './rules/orders.ts';
import { OVERRIDE_RULES } from './rules/override.ts';
import { SECRET_RULES } from './rules/secrets.ts';
import { SHAPE_RULES } from './rules/shapes.ts';
import type { ShapeRule, Signal, SignalRule } from './signal.ts';

export const SIGNAL_RULES: readonly SignalRule[] = [...OVERRIDE_RULES, ...SECRET_RULES, ...ORDER_RULES];
export { SHAPE_RULES };
export const RULES_BY_ID: ReadonlyMap<string, SignalRule> = new Map(SIGNAL_RULES.map((rule) => [rule.id, rule]));
export const LITERAL_RULES: ReadonlySet<string> = new Set(
  SHAPE_RULES.filter((rule) => rule.literal === true).map((rule) => rule.id),
);

/** More places of one rule in one text say nothing new. */
export const MAX_MATCHES_PER_RULE = 20;

/** What a text says, as far as the rules know: concepts found and signals made of them. */
export interface Reading {
  readonly signals: readonly Signal[];
  readonly hits: readonly Hit[];
}

/** Reads a text for signals. Time is linear in its length. */
export function findSignals(text: string): Reading {
  const hits = withCompounds(readHits(text));
  const signals = [...matchRules(hits), ...matchShapes(text)];
  return { signals: signals.toSorted((a, b) => a.start - b.start), hits };
}

/**
 * What words mean together: a negation close before a limit ("no restrictions") is the idea UNRESTRICTED, and one right
 * before an order to ignore ("never skip the checks") takes the order back.
 */
function withCompounds(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  let negation: Hit | null = null;
  for (const hit of hits) {
    const negated = negation !== null && hit.sentence === negation.sentence && hit.start >= negation.end;
    const distance = negation === null ? Number.POSITIVE_INFINITY : hit.word - negation.word;
    if ((hit.concept === IGNORE || hit.concept === SWITCH_OFF) && negated && distance <= 2) continue;
    kept.push(hit);
    if (hit.concept === LIMIT && negated && distance <= 5)
      kept.push({ ...(negation as Hit), concept: UNRESTRICTED, end: hit.end });
    if (hit.concept === NO) negation = hit;
  }
  return kept.toSorted(byWord);
}

const IGNORE = conceptIndex('IGNORE');
const SWITCH_OFF = conceptIndex('SWITCH_OFF');
const NO = conceptIndex('NO');
const LIMIT = conceptIndex('LIMIT');
const UNRESTRICTED = conceptIndex('UNRESTRICTED');

interface Compiled {
  readonly rule: SignalRule;
  readonly parts: readonly ReadonlySet<number>[];
  readonly unless: ReadonlySet<number>;
}

/** Rules by each concept that can be their first part. */
const BY_FIRST: readonly (readonly Compiled[])[] = (() => {
  const table: Compiled[][] = CONCEPTS.map(() => []);
  for (const rule of SIGNAL_RULES) {
    const parts = rule.all.map((names) => new Set(names.split('|').map((name) => conceptIndex(name as Concept))));
    const compiled = { rule, parts, unless: new Set((rule.unless ?? []).map(conceptIndex)) };
    for (const concept of parts[0] ?? []) table[concept]?.push(compiled);
  }
  return table;
})();

function matchRules(hits: readonly Hit[]): Signal[] {
  const found: Signal[] = [];
  const count = new Map<string, number>();
  const places = placesByConcept(hits);
  for (let index = 0; index < hits.length; index++) {
    const first = hits[index] as Hit;
    for (const compiled of BY_FIRST[first.concept] as readonly Compiled[]) {
      const { rule } = compiled;
      const seen = count.get(rule.id) ?? 0;
      if (seen >= MAX_MATCHES_PER_RULE || !isPossible(compiled, places, first.word)) continue;
      const span = matchAt(compiled, hits, index);
      if (span === null) continue;
      count.set(rule.id, seen + 1);
      found.push({ ruleId: rule.id, title: rule.title, weight: rule.weight, ...span });
    }
  }
  return found;
}

/** Word numbers of the hits of each concept, rising. */
function placesByConcept(hits: readonly Hit[]): readonly (readonly number[])[] {
  const places: number[][] = CONCEPTS.map(() => []);
  for (const hit of hits) places[hit.concept]?.push(hit.word);
  return places;
}

/** Whether every further part of the rule occurs near enough: dismisses most candidates without looking around. */
function isPossible({ rule, parts }: Compiled, places: readonly (readonly number[])[], word: number): boolean {
  for (let part = 1; part < parts.length; part++) {
    let near = false;
    for (const concept of parts[part] as ReadonlySet<number>) {
      if (isNear(places[concept] as readonly number[], word, rule.within)) {
        near = true;
        break;
      }
    }
    if (!near) return false;
  }
  return true;
}

/** Whether the rising list has a number within `reach` of `word`. */
function isNear(list: readonly number[], word: number, reach: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < word - reach) low = middle + 1;
    else high = middle;
  }
  return low < list.length && (list[low] as number) <= word + reach;
}

/** The span of a match whose first part is the hit at `index`, or null. Looks no further than `within` words to either side. */
function matchAt(compiled: Compiled, hits: readonly Hit[], index: number): { start: number; end: number } | null {
  const { rule, parts, unless } = compiled;
  const first = hits[index] as Hit;
  const reachable = (hit: Hit): boolean =>
    Math.abs(hit.word - first.word) <= rule.within && (rule.across === true || hit.sentence === first.sentence);
  let from = index;
  if (!rule.ordered) while (from > 0 && reachable(hits[from - 1] as Hit)) from--;
  let to = index + 1;
  while (to < hits.length && reachable(hits[to] as Hit)) to++;
  const near = hits.slice(from, to);
  if (near.some((hit) => unless.has(hit.concept))) return null;
  const chosen = rule.ordered ? inOrder(parts, near) : anyOrder(parts, near, first);
  if (chosen === null) return null;
  return { start: Math.min(...chosen.map((hit) => hit.start)), end: Math.max(...chosen.map((hit) => hit.end)) };
}

function inOrder(parts: readonly ReadonlySet<number>[], near: readonly Hit[]): Hit[] | null {
  const chosen: Hit[] = [];
  let at = 0;
  for (const part of parts) {
    const last = chosen.at(-1);
    while (at < near.length && !(part.has((near[at] as Hit).concept) && (!last || (near[at] as Hit).start >= last.end)))
      at++;
    if (at === near.length) return null;
    chosen.push(near[at] as Hit);
  }
  return chosen;
}

/** The nearest hit for each part; no two parts share the same words. */
function anyOrder(parts: readonly ReadonlySet<number>[], near: readonly Hit[], first: Hit): Hit[] | null {
  const chosen: Hit[] = [first];
  for (const part of parts.slice(1)) {
    const free = near.filter(
      (hit) => part.has(hit.concept) && chosen.every((other) => hit.start >= other.end || hit.end <= other.start),
    );
    if (free.length === 0) return null;
    const distance = (hit: Hit): number => Math.abs(hit.word - first.word);
    chosen.push(free.reduce((best, hit) => (distance(hit) < distance(best) ? hit : best)));
  }
  return chosen;
}

function matchShapes(text: string): Signal[] {
  const lower = text.toLowerCase();
  return SHAPE_RULES.filter((rule) => rule.needle.some((needle) => lower.includes(needle))).flatMap((rule) =>
    placesOf(rule, text),
  );
}

function placesOf(rule: ShapeRule, text: string): Signal[] {
  const found: Signal[] = [];
  for (const match of text.matchAll(rule.pattern)) {
    if (found.length >= MAX_MATCHES_PER_RULE) break;
    const { ruleId, title, weight } = { ruleId: rule.id, title: rule.title, weight: rule.weight };
    found.push({ ruleId, title, weight, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
