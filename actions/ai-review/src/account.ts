import type { Finding } from '../../../shared/evidence/report.ts';
import type { CoverageEntry, CoverageLedger } from './coverage.ts';
import { grounded, rejected, withoutRepeats, type RejectedFinding } from './findings.ts';
import { gapsOf } from './gaps.ts';
import { rejectionOf, type Ground } from './grounding/ground.ts';
import type { ReviewAnswer } from './model/answer.ts';
import type { Piece } from './plan/pieces.ts';
import type { Shortfall } from './states.ts';

/** What came of a review: every hunk, every finding and every gap. */
export interface Review {
  readonly coverage: readonly CoverageEntry[];
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFinding[];
  readonly shortfalls: readonly Shortfall[];
}

/** Books answers, and failures to answer, against the ledger. */
export interface Account {
  /** Nothing was learned of these pieces. */
  fail(pieces: readonly Piece[], shortfall: Shortfall): void;
  /** These pieces were not even asked about, for a reason already booked. */
  skip(pieces: readonly Piece[], why: string): void;
  /** Holds an answer against the change, but for what it says of a unit that is none of the change. */
  answer(pieces: readonly Piece[], answer: ReviewAnswer, ignoredUnit: string): void;
  close(): Review;
}

/** @param secrets values that must not appear in anything a model made us write */
export function openAccount(ledger: CoverageLedger, ground: Ground, secrets: readonly string[]): Account {
  const findings: Finding[] = [];
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
    answer: (pieces, answer, ignoredUnit) => {
      markAnswered(ledger, pieces, answer);
      const paths = new Map(pieces.map(({ id, item }) => [id, item.file.path]));
      for (const found of answer.findings) {
        if (found.hunk === ignoredUnit) continue;
        const why = rejectionOf(found, paths.get(found.hunk), ground);
        if (why === null) {
          findings.push(grounded(found, secrets));
          continue;
        }
        turnedDown.push(rejected(found, why, secrets));
        ledger.notReviewed(found.hunk, `a finding on it did not stand: ${why}`);
      }
    },
    close: () => {
      const coverage = ledger.entries();
      const gaps = gapsOf(coverage, turnedDown.length, shortfalls.length > 0);
      return {
        coverage,
        findings: withoutRepeats(findings),
        rejected: turnedDown,
        shortfalls: [...shortfalls, ...gaps],
      };
    },
  };
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
