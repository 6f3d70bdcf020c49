import type { Concept } from './lexicon/lexicon.ts';

/** One detection rule as data: which ideas, how close together, how much it counts. */
export interface SignalRule {
  readonly id: string;
  /** Shown to people: what the text does. */
  readonly title: string;
  readonly rationale: string;
  /** Each must occur; `A|B` is either. */
  readonly all: readonly string[];
  /** All within this many words. */
  readonly within: number;
  /** They occur in the given order. */
  readonly ordered?: true;
  /** They may lie in different sentences. */
  readonly across?: true;
  /** Does not count when one of these ideas is in the same sentence. */
  readonly unless?: readonly Concept[];
  /** Only in text that somebody addresses to somebody: titles, bodies, comments, messages, never in files. */
  readonly conversation?: true;
  /** See `verdict/score.ts`: 4 is suspicious alone, two of 5 in plain sight are malicious. */
  readonly weight: number;
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

/** A rule that looks for an exact shape instead of words. Its pattern must be free of nested or overlapping repetition. */
export interface ShapeRule extends Pick<SignalRule, 'id' | 'title' | 'rationale' | 'weight' | 'examples'> {
  readonly pattern: RegExp;
  /** Means what it says even in a text about attacks. */
  readonly literal?: true;
  /** A text that any match must contain, lower case: most texts are dismissed by it. */
  readonly needle: readonly string[];
}

/** A rule that matched at a place. */
export interface Signal {
  readonly ruleId: string;
  readonly title: string;
  readonly weight: number;
  /** UTF-16 offsets into the text examined. */
  readonly start: number;
  readonly end: number;
}
