import type { Change } from '../../../shared/change/change.ts';
import { openAccount, type Review } from './account.ts';
import { isReported, makeCanary, withCanary } from './canary/canary.ts';
import { openLedger } from './coverage.ts';
import type { Model } from './model/port.ts';
import type { ReviewPlan } from './plan/plan.ts';
import { SYSTEM_TEXT } from './prompt/system.ts';
import { userText, type Unit } from './prompt/user.ts';
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

const OVERLOOKED: Shortfall = {
  state: 'incomplete',
  why: 'the model overlooked a defect that was planted beside it, so its silence proves nothing',
};

/**
 * Asks the model about every piece of the plan, one request after the other so that the budget is exact, holds each
 * answer against the change, and accounts for every hunk.
 *
 * @param spec redacted security spec, sent with each request
 */
export async function review(
  change: Change,
  plan: ReviewPlan,
  spec: string | null,
  { model, route, signal, secrets, progress }: ReviewPorts,
): Promise<Review> {
  const ground = { files: new Map(change.files.map((file) => [file.path, file])), heads: plan.heads };
  const account = openAccount(openLedger(plan.items, plan.requests.flat()), ground, secrets);
  let ended: string | null = null;
  for (const [index, pieces] of plan.requests.entries()) {
    if (ended !== null) {
      account.skip(pieces, ended);
      continue;
    }
    progress(`review ${index + 1} of ${plan.requests.length} by ${route.model}`);
    const canary = makeCanary(plan.items.length);
    const user = userText(withCanary<Unit>(pieces, canary), spec);
    const reply = await model.ask({ ...route, system: SYSTEM_TEXT, user, maxTokens: MAX_ANSWER_TOKENS }, signal);
    if (reply.ok) {
      account.answer(pieces, reply.answer, canary.id);
      if (!isReported(canary, reply.answer)) account.fail(pieces, OVERLOOKED);
    } else {
      account.fail(pieces, reply);
      if (STATES[reply.state].ends) ended = `not sent: ${reply.why}`;
    }
  }
  return account.close();
}
