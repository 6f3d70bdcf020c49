import { countInto, type ModelAssertion, type ModelTest } from './model.ts';
import type { Weakening, WeakeningRule } from './weakening.ts';

/** A fall of this much on the scale of `strength.ts` is a weakening: from an exact value to "something is there". */
const FALL = 40;
const THROWS = /\b(?:toThrow|toThrowError|throws|throw|rejects|raises)\b/u;

export interface PairContext {
  readonly path: string;
  /** Whether this assertion text occurs as often as before, taking all test files of the change together. */
  readonly stillThere: (text: string) => boolean;
  /** Whether a text speaks of something the change took out of the code. */
  readonly subjectGone: (text: string) => boolean;
}

/** Compares the assertions of one test before and after. */
export function compareAssertions(before: ModelTest, after: ModelTest, context: PairContext): Weakening[] {
  const lost = without(before.assertions, after.assertions).filter(
    ({ text, strength }) => strength > 0 && !context.stillThere(text),
  );
  // What always holds stands in for nothing.
  const gained = without(after.assertions, before.assertions).filter(({ strength }) => strength > 0);
  const found: Weakening[] = [];
  const place = { path: context.path, test: after.title };
  const report = (ruleId: WeakeningRule, line: number, text: string, message: string): void => {
    const level = context.subjectGone(text) ? 'note' : 'error';
    found.push({ ...place, ruleId, level, line, message });
  };
  const unpaired: ModelAssertion[] = [];
  const bySubject = new Map<string, ModelAssertion[]>();
  for (const now of gained.toReversed()) {
    const known = bySubject.get(now.subject);
    if (known === undefined) bySubject.set(now.subject, [now]);
    else known.push(now);
  }
  for (const old of lost) {
    const now = bySubject.get(old.subject)?.pop();
    if (now === undefined) unpaired.push(old);
    else {
      const rule = weakened(old, now);
      const became = `"${cut(old.text)}" became "${cut(now.text)}"`;
      if (rule !== null) report(rule, now.line, old.text, became);
      // What is right now is for whoever reviews the code to say; here it is only shown.
      else if (rewritten(old, now))
        found.push({ ...place, ruleId: 'expectation-changed', level: 'note', line: now.line, message: became });
    }
  }
  const missing = shortfall(before, after, unpaired, [...bySubject.values()].flat());
  const [first] = missing;
  if (first !== undefined) {
    const more = missing.length > 1 ? ` and ${missing.length - 1} more` : '';
    const all = missing.map(({ text }) => text).join(' ');
    report('assertion-removed', after.line, all, `no longer asserts "${cut(first.text)}"${more}`);
  }
  return found;
}

/**
 * Lost assertions that nothing stands in for. Where others were written, with other subjects, the test was rewritten:
 * then most of its assertions must be gone, or a refusal among them, before it counts as a loss.
 */
function shortfall(
  before: ModelTest,
  after: ModelTest,
  unpaired: readonly ModelAssertion[],
  gained: readonly ModelAssertion[],
): readonly ModelAssertion[] {
  const missing = unpaired.slice(Math.min(gained.length, unpaired.length));
  if (missing.length === 0 || total(after) >= total(before)) return [];
  if (gained.length === 0) return missing;
  const refusals = unpaired.filter(({ text }) => denies(text));
  if (refusals.length > gained.filter(({ text }) => denies(text)).length) return refusals;
  return missing.length * 2 > before.assertions.length ? missing : [];
}

/** How one assertion about the same subject lost force; null when it did not. */
function weakened(old: ModelAssertion, now: ModelAssertion): WeakeningRule | null {
  if (denies(old.expected) && accepts(now.expected)) return 'denial-accepted';
  if (old.negated !== now.negated && THROWS.test(old.text) && THROWS.test(now.text)) return 'assertion-flipped';
  return old.strength - now.strength >= FALL ? 'assertion-weakened' : null;
}

/** The same question with another refusal for an answer. */
const rewritten = (old: ModelAssertion, now: ModelAssertion): boolean =>
  denies(old.expected) && now.expected !== '' && old.expected !== now.expected && old.strength === now.strength;

/** An HTTP status, or a word, that refuses. */
const denies = (expected: string): boolean =>
  /\b(?:401|403|404|405|407|409|410|413|422|423|429)\b|forbidden|unauthori[sz]ed|denied/iu.test(expected);
const accepts = (expected: string): boolean =>
  /\b(?:200|201|202|204|301|302|303|304|307)\b|\bok\b|allowed|granted/iu.test(expected) && !denies(expected);

/** The assertions of `from` that `other` lacks, counting repeats. */
function without(from: readonly ModelAssertion[], other: readonly ModelAssertion[]): ModelAssertion[] {
  const left = countInto(
    new Map(),
    other.map(({ text }) => text),
  );
  return from.filter(({ text }) => {
    const number = left.get(text) ?? 0;
    left.set(text, number - 1);
    return number <= 0;
  });
}

const total = ({ assertions }: ModelTest): number => assertions.reduce((sum, { strength }) => sum + strength, 0);
const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
