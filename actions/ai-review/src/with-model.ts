import type { Change } from '../../../shared/change/change.ts';
import { EvidenceGateError } from '../../../shared/errors/errors.ts';
import type { InputDigest } from '../../../shared/evidence/report.ts';
import type { GateContext } from '../../../shared/gate/gate.ts';
import type { Review } from './account.ts';
import type { Credentials } from './credentials.ts';
import { doubtsFrom } from './doubts.ts';
import { connectAnthropic } from './model/anthropic.ts';
import type { Budget } from './money/budget.ts';
import { itemsOf } from './plan/items.ts';
import { planReview } from './plan/plan.ts';
import type { KnownRisk } from './plan/risk.ts';
import { review } from './review.ts';
import type { Route } from './routing.ts';
import { countRedactions } from './secrets/redact.ts';
import { readSpec, type Spec } from './spec.ts';
import { unreviewed } from './unreviewed.ts';

/** A review and what it took. */
export interface Obtained {
  readonly review: Review;
  readonly redactions: Readonly<Record<string, number>>;
  readonly inputs: readonly InputDigest[];
}

/** The terms of a review that can be held. */
export interface Terms {
  readonly change: Change;
  readonly credentials: Credentials;
  readonly risk: KnownRisk;
  readonly route: Route;
  readonly budget: Budget;
}

/** Has the model review the change. A security spec that cannot be used means no review: it was asked for. */
export async function reviewWithModel(
  { policy, files, inputs, earlier, progress }: GateContext<{ readonly spec?: string | undefined }>,
  { change, credentials, risk, route, budget }: Terms,
): Promise<Obtained> {
  let spec: Spec | null;
  try {
    spec = await readSpec(files, inputs.spec);
  } catch (error) {
    if (!(error instanceof EvidenceGateError)) throw error;
    const why = `the security spec was not usable: ${error.message}`;
    return {
      review: unreviewed(itemsOf(change, new Map()), { state: 'incomplete', why }),
      redactions: {},
      inputs: [],
    };
  }
  const signal = AbortSignal.timeout(policy.review.timeoutSeconds * 1000);
  const plan = await planReview(change, risk);
  const model = await connectAnthropic(credentials, budget);
  const ports = { model, route, signal, secrets: [credentials.apiKey], progress };
  const sent = plan.requests.flat().map(({ text }) => text);
  const done = await review(change, plan, spec?.text ?? null, ports);
  return {
    review: { ...done, shortfalls: [...done.shortfalls, ...doubtsFrom(earlier)] },
    redactions: countRedactions([...sent, spec?.text ?? '']),
    inputs: spec === null ? [] : [spec.digest],
  };
}
