import type { ModelFinding } from '../model/answer.ts';
import type { Vote } from '../panel/votes.ts';
import { isBlocking, severityOf } from './severity.ts';
import { weaknessOf } from './cwe.ts';

/** A finding that stands where it says, and who stands behind it. */
export interface Raised {
  /** Its quote is the head's own text, comments included, whoever raised it. */
  readonly finding: ModelFinding;
  /** Ids of the passes that raised it. */
  readonly passes: readonly string[];
  readonly votes: readonly Vote[];
  /** Taken back by the panel. */
  readonly refuted: boolean;
}

/** Whether it has to be resolved, as far as its own answers say; the panel has not spoken yet. */
export const isGrave = ({ finding }: Raised): boolean => isBlocking(severityOf(finding));

/** Raised by none but those who could not read the comments: with them, it was passed. */
export const isPersuaded = ({ passes }: Raised, blindPasses: ReadonlySet<string>): boolean =>
  passes.every((pass) => blindPasses.has(pass));

/**
 * One of what several passes raised about the same thing: the same weakness, or the same kind of problem, on lines that
 * overlap. The graver wording stays.
 */
export function merged(raised: readonly Raised[]): Raised[] {
  const kept: Raised[] = [];
  for (const one of raised) {
    const index = kept.findIndex((other) => isSame(one, other));
    const other = kept[index];
    if (other === undefined) {
      kept.push(one);
      continue;
    }
    const passes = [...new Set([...other.passes, ...one.passes])];
    kept[index] = isGrave(one) && !isGrave(other) ? { ...one, passes } : { ...other, passes };
  }
  return kept;
}

function isSame(a: Raised, b: Raised): boolean {
  const [one, other] = [a.finding, b.finding];
  return (
    one.path === other.path &&
    one.startLine <= other.endLine &&
    other.startLine <= one.endLine &&
    (one.category === other.category || weaknessOf(one)[0] === weaknessOf(other)[0])
  );
}
