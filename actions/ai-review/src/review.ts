import { openAccount, type Account, type Review } from './account.ts';
import type { Asker } from './asker.ts';
import type { OpenQuestion } from './checklist/checklist.ts';
import { askChecklist, type GroupAnswers } from './checklist/ask.ts';
import { openLedger } from './coverage.ts';
import type { Raised } from './findings/raised.ts';
import type { Ground } from './grounding/ground.ts';
import { questionsOf } from './passes/area-questions.ts';
import type { Pass } from './passes/concerns.ts';
import { look, sightOf, type Look, type Sight } from './passes/look.ts';
import { throughPanel } from './panel/panel.ts';
import { packed, type Piece } from './plan/pieces.ts';
import type { ReviewPlan } from './plan/plan.ts';
import type { Carried } from './record/carry.ts';
import type { Random } from './random.ts';
import { STATES, type Shortfall } from './states.ts';

/** Everything a review needs besides its plan. */
export interface ReviewTerms {
  readonly ask: Asker;
  readonly files: Ground['files'];
  readonly passes: readonly Pass[];
  readonly panel: 'majority' | 'unanimous' | 'off';
  /** Questions of the checklist that only a reader of the code can answer. */
  readonly questions: readonly OpenQuestion[];
  /** Areas that a piece touches, as the rules and the classifier found them. */
  readonly areasOf: (piece: Piece) => readonly string[];
  /** Redacted security spec, sent with each request. */
  readonly spec: string | null;
  readonly random: Random;
  /** Values that must not appear in anything the model made us write. */
  readonly secrets: readonly string[];
  readonly carried: Carried;
  readonly progress: (message: string) => void;
}

/** A review with what a later one can build on. */
export interface Reviewed {
  readonly review: Review;
  /** Findings that stand, by piece. */
  readonly raised: readonly Raised[];
  /** What the model answered to the checklist, group by group. */
  readonly answers: readonly GroupAnswers[];
  /** Pieces that every pass answered for. */
  readonly complete: readonly Piece[];
}

const OVERLOOKED: Shortfall = {
  state: 'incomplete',
  why: 'the model overlooked a defect that was planted beside it, so its silence proves nothing',
};

/**
 * Asks about every piece of the plan that is not carried over, group by group in the order of danger, holds each answer
 * against the change, and accounts for every hunk. Within a group the first reviewer fills the prompt cache, the others
 * read from it side by side.
 */
export async function review(plan: ReviewPlan, terms: ReviewTerms): Promise<Reviewed> {
  const { carried, files } = terms;
  const ledger = openLedger(plan.items, plan.pieces);
  const grounds = { sighted: { files, heads: plan.heads }, blind: { files, heads: plan.blindHeads } };
  const blindPasses = new Set(terms.passes.filter(({ sight }) => sight === 'blind').map(({ id }) => id));
  const account = openAccount(ledger, grounds, terms.secrets, blindPasses);
  for (const piece of plan.pieces) if (carried.pieces.has(piece.id)) ledger.reviewed(piece.id, carried.why);
  account.keep(carried.raised);

  const raised: Raised[] = [...carried.raised];
  const answers: GroupAnswers[] = [...carried.answers];
  const groups = packed(plan.pieces.filter(({ id }) => !carried.pieces.has(id)));
  let ended: string | null = null;
  for (const [index, pieces] of groups.entries()) {
    if (ended !== null) {
      account.skip(pieces, ended);
      continue;
    }
    terms.progress(`review ${index + 1} of ${groups.length}`);
    const group = await reviewGroup(pieces, `g${index + 1}`, plan, account, terms);
    raised.push(...group.raised);
    if (group.answers !== null) answers.push(group.answers);
    ended = group.ended;
  }
  const complete = plan.pieces.filter(({ id }) => ledger.isReviewed(id));
  return { review: account.close(), raised, answers, complete };
}

interface GroupResult {
  readonly raised: readonly Raised[];
  readonly answers: GroupAnswers | null;
  /** Why no further question makes sense; null when one does. */
  readonly ended: string | null;
}

async function reviewGroup(
  pieces: readonly Piece[],
  label: string,
  plan: ReviewPlan,
  account: Account,
  terms: ReviewTerms,
): Promise<GroupResult> {
  const { ask, passes, spec, random } = terms;
  const areaQuestions = questionsOf(pieces.flatMap(terms.areasOf));
  const place = { random, label, afterId: plan.items.length };
  const sights = { sighted: sightOf('sighted', pieces, spec, place), blind: sightOf('blind', pieces, spec, place) };
  const due = passes.flatMap((pass) => {
    const sight = sights[pass.sight];
    return sight === null ? [] : [{ pass, sight }];
  });
  const lookBy = ({ pass, sight }: { pass: Pass; sight: Sight }): Promise<Look> =>
    look(ask, label, pass, sight, areaQuestions);
  const [first, ...rest] = due;
  const looks = first === undefined ? [] : [await lookBy(first)];
  if (endOf(looks) === null) looks.push(...(await Promise.all(rest.map(lookBy))));
  const raised = looks.flatMap((one) => booked(one, account));
  const ended = endOf(looks);
  if (ended !== null || sights.sighted === null) {
    account.keep(raised);
    return { raised, answers: null, ended };
  }
  const { shared, canary } = sights.sighted;
  const ground = { files: terms.files, heads: plan.heads };
  const [judged, answers] = await Promise.all([
    throughPanel(raised, shared, canary, { ask, rule: terms.panel, ground, random, label }),
    askChecklist(terms.questions, label, shared, ask, ground),
  ]);
  account.keep(judged);
  if (answers !== null && 'state' in answers) {
    account.note(answers);
    return { raised: judged, answers: null, ended: STATES[answers.state].ends ? `not sent: ${answers.why}` : null };
  }
  return { raised: judged, answers, ended: null };
}

/** Books one look; its findings count even when its silence does not. */
function booked({ pass, sight, reply, attentive }: Look, account: Account): Raised[] {
  if (!reply.ok) {
    account.fail(sight.pieces, reply);
    return [];
  }
  const raised = account.answer(sight.pieces, reply.answer, sight.canary.id, pass);
  if (!attentive) account.fail(sight.pieces, OVERLOOKED);
  return raised;
}

function endOf(looks: readonly Look[]): string | null {
  for (const { reply } of looks) if (!reply.ok && STATES[reply.state].ends) return `not sent: ${reply.why}`;
  return null;
}
