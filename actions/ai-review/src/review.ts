import type { Change } from '../../../shared/change/change.ts';
import type { Finding } from '../../../shared/evidence/report.ts';
import { openLedger, type CoverageEntry, type CoverageLedger } from './coverage.ts';
import { grounded, rejected, withoutRepeats, type RejectedFinding } from './findings.ts';
import { rejectionOf, type Ground } from './grounding/ground.ts';
import type { ReviewAnswer } from './model/answer.ts';
import type { Model } from './model/port.ts';
import type { ReviewItem } from './plan/items.ts';
import type { Piece } from './plan/pieces.ts';
import type { ReviewPlan } from './plan/plan.ts';
import { SYSTEM_TEXT } from './prompt/system.ts';
import { userText } from './prompt/user.ts';
import { MAX_ANSWER_TOKENS, type Route } from './routing.ts';
import { STATES, type Shortfall } from './states.ts';

/** Everything a review needs besides its plan. */
export interface ReviewPorts {
  readonly model: Model;
  readonly route: Route;
  /** The overall deadline. */
  readonly signal: AbortSignal;
  /** Values that must not appear in anything the model made us write. */
  readonly secrets: readonly string[];
  readonly progress: (message: string) => void;
}

export interface Review {
  readonly coverage: readonly CoverageEntry[];
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFinding[];
  readonly shortfalls: readonly Shortfall[];
}

/** Asks the model about every piece of the plan, holds each answer against the change, and accounts for every hunk. */
export async function review(
  change: Change,
  plan: ReviewPlan,
  spec: string | null,
  ports: ReviewPorts,
): Promise<Review> {
  const ledger = openLedger(plan.items, plan.requests.flat());
  const ground: Ground = { files: new Map(change.files.map((file) => [file.path, file])), heads: plan.heads };
  const findings: Finding[] = [];
  const turnedDown: RejectedFinding[] = [];
  const shortfalls: Shortfall[] = [];
  let ended: string | null = null;

  for (const [index, pieces] of plan.requests.entries()) {
    if (ended !== null) {
      markAll(ledger, pieces, ended);
      continue;
    }
    ports.progress(`review ${index + 1} of ${plan.requests.length} by ${ports.route.model}`);
    const reply = await ports.model.ask(
      { ...ports.route, system: SYSTEM_TEXT, user: userText(pieces, spec), maxTokens: MAX_ANSWER_TOKENS },
      ports.signal,
    );
    if (!reply.ok) {
      shortfalls.push({ state: reply.state, why: reply.why });
      markAll(ledger, pieces, reply.why);
      if (STATES[reply.state].ends) ended = `not sent: ${reply.why}`;
      continue;
    }
    markAnswered(ledger, pieces, reply.answer);
    const paths = new Map(pieces.map(({ id, item }) => [id, item.file.path]));
    for (const found of reply.answer.findings) {
      const why = rejectionOf(found, paths.get(found.hunk), ground);
      if (why === null) {
        findings.push(grounded(found, ports.secrets));
      } else {
        turnedDown.push(rejected(found, why, ports.secrets));
        ledger.notReviewed(found.hunk, `a finding on it did not stand: ${why}`);
      }
    }
  }
  return concluded(ledger.entries(), findings, turnedDown, shortfalls);
}

/** The review that did not take place: everything of the change is accounted for by the one reason. */
export function unreviewed(items: readonly ReviewItem[], shortfall: Shortfall): Review {
  const pieces = items.map((item) => ({ id: item.id, item, text: '' }));
  const ledger = openLedger(items, pieces);
  markAll(ledger, pieces, shortfall.why);
  return concluded(ledger.entries(), [], [], [shortfall]);
}

function concluded(
  coverage: readonly CoverageEntry[],
  findings: readonly Finding[],
  turnedDown: readonly RejectedFinding[],
  shortfalls: readonly Shortfall[],
): Review {
  return {
    coverage,
    findings: withoutRepeats(findings),
    rejected: turnedDown,
    shortfalls: [...shortfalls, ...gaps(coverage, turnedDown, shortfalls.length > 0)],
  };
}

function markAll(ledger: CoverageLedger, pieces: readonly Piece[], why: string): void {
  for (const { id } of pieces) ledger.notReviewed(id, why);
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

/** What is not reviewed although no request failed, and findings that did not stand, are shortfalls of their own. */
function gaps(
  coverage: readonly CoverageEntry[],
  turnedDown: readonly RejectedFinding[],
  failed: boolean,
): Shortfall[] {
  const open = coverage.filter(({ state }) => state === 'not-reviewed').length;
  const lines: Shortfall[] = [];
  if (coverage.length === 0) lines.push({ state: 'incomplete', why: 'the change holds nothing to review' });
  if (open > 0 && !failed) {
    lines.push({ state: 'incomplete', why: `${open} of ${coverage.length} hunks are not reviewed` });
  }
  if (turnedDown.length > 0) {
    lines.push({
      state: 'incomplete',
      why: `${turnedDown.length} findings of the model did not stand where they said`,
    });
  }
  return lines;
}
