import type { Finding } from '../../../shared/evidence/report.ts';
import type { CoverageEntry, CoverageLedger } from './coverage.ts';
import { grounded, persuasion, rejected, withoutRepeats, type RejectedFinding } from './findings/findings.ts';
import { isGrave, isPersuaded, type Raised } from './findings/raised.ts';
import { gapsOf } from './gaps.ts';
import { rejectionOf, type Ground } from './grounding/ground.ts';
import type { ModelFinding, ReviewAnswer } from './model/answer.ts';
import type { Pass } from './passes/concerns.ts';
import type { Piece } from './plan/pieces.ts';
import type { Shortfall } from './states.ts';

/** What came of a review: every hunk, every finding and every gap. */
export interface Review {
  readonly coverage: readonly CoverageEntry[];
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFinding[];
  readonly shortfalls: readonly Shortfall[];
}

/** What answers are held against, as each kind of reviewer saw it. */
export type Grounds = Readonly<Record<Pass['sight'], Ground>>;

/** Books answers, and failures to answer, against the ledger. */
export interface Account {
  /** Nothing was learned of these pieces. */
  fail(pieces: readonly Piece[], shortfall: Shortfall): void;
  /** These pieces were not even asked about, for a reason already booked. */
  skip(pieces: readonly Piece[], why: string): void;
  /**
   * Holds an answer against the change, but for what it says of a unit that is none of the change.
   *
   * @returns the findings that stand; they count once they are kept
   */
  answer(pieces: readonly Piece[], answer: ReviewAnswer, ignoredUnit: string, pass: Pass): Raised[];
  /** What stands after the panel. */
  keep(raised: readonly Raised[]): void;
  /** Something that keeps the review from being complete and belongs to no piece. */
  note(shortfall: Shortfall): void;
  close(): Review;
}

/**
 * @param secrets values that must not appear in anything a model made us write
 * @param blindPasses ids of the passes that could not read the comments
 */
export function openAccount(
  ledger: CoverageLedger,
  grounds: Grounds,
  secrets: readonly string[],
  blindPasses: ReadonlySet<string>,
): Account {
  const kept: Raised[] = [];
  const turnedDown: RejectedFinding[] = [];
  const shortfalls: Shortfall[] = [];
  const skip = (pieces: readonly Piece[], why: string): void => {
    for (const { id } of pieces) ledger.notReviewed(id, why);
  };
  return {
    skip,
    fail: (pieces, shortfall) => {
      shortfalls.push(shortfall);
      skip(pieces, shortfall.why);
    },
    answer: (pieces, answer, ignoredUnit, { id: pass, sight }) => {
      markAnswered(ledger, pieces, answer);
      const paths = new Map(pieces.map(({ id, item }) => [id, item.file.path]));
      return answer.findings.flatMap((found): Raised[] => {
        if (found.hunk === ignoredUnit) return [];
        const why = rejectionOf(found, paths.get(found.hunk), grounds[sight]);
        if (why === null) return [raisedBy(pass, found, grounds.sighted)];
        turnedDown.push(rejected(found, why, secrets));
        ledger.notReviewed(found.hunk, `a finding on it did not stand: ${why}`);
        return [];
      });
    },
    keep: (raised) => void kept.push(...raised),
    note: (shortfall) => void shortfalls.push(shortfall),
    close: () => {
      const coverage = ledger.entries();
      const gaps = gapsOf(coverage, turnedDown.length, shortfalls.length > 0);
      const findings = kept.flatMap((one) => [
        grounded(one, secrets),
        ...(isGrave(one) && isPersuaded(one, blindPasses) ? [persuasion(one)] : []),
      ]);
      return {
        coverage,
        findings: withoutRepeats(findings),
        rejected: turnedDown,
        shortfalls: [...shortfalls, ...gaps],
      };
    },
  };
}

/** The finding with the head’s own text as its quote, so that all passes speak of the same lines. */
function raisedBy(pass: string, found: ModelFinding, { heads }: Ground): Raised {
  const lines = heads.get(found.path)?.lines.slice(found.startLine - 1, found.endLine) ?? [];
  return { finding: { ...found, quote: lines.join('\n') }, passes: [pass], votes: [], refuted: false };
}

/** Only what the model answered for counts; an id that it made up counts for nothing, two answers must agree. */
function markAnswered(ledger: CoverageLedger, pieces: readonly Piece[], answer: ReviewAnswer): void {
  const reported = new Set(answer.findings.map(({ hunk }) => hunk));
  for (const { id } of pieces) {
    const verdicts = answer.hunks.filter((entry) => entry.id === id).map(({ verdict }) => verdict);
    if (verdicts.length === 0) ledger.notReviewed(id, 'the model gave no answer for it');
    else if (verdicts.includes('cannot-tell')) ledger.notReviewed(id, 'the model could not tell');
    else if (verdicts.includes('finding') !== reported.has(id)) {
      ledger.notReviewed(id, 'the model’s verdict and its findings contradict each other');
    } else ledger.reviewed(id);
  }
}
