import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { passes } from '../../../shared/evidence/status.ts';
import { defineGate, type GateContext, type GateOutcome } from '../../../shared/gate/gate.ts';
import { owedEvidence } from '../../../shared/gate/owed.ts';
import { inputsOf } from '../../../shared/options/inputs.ts';
import { checklistFrom } from './checklist/checklist.ts';
import { credentialsFrom, ENVIRONMENT } from './credentials.ts';
import type { ReviewDetails } from './details.ts';
import { openBudget, type Budget } from './money/budget.ts';
import { isPriced, PRICES_AS_OF } from './money/prices.ts';
import { EVIDENCE_ID, evidenceOf, problemsOf } from './outcome.ts';
import { itemsOf } from './plan/items.ts';
import { knownRisk, type KnownRisk } from './plan/risk.ts';
import { SYSTEM_DIGEST } from './prompt/system.ts';
import { routeFor, type Route } from './routing.ts';
import { worstShortfall } from './states.ts';
import { outputsOf, summarise } from './summary.ts';
import { unreviewed } from './unreviewed.ts';
import type { Obtained } from './with-model.ts';

const inputs = inputsOf('baseUrl', 'spec', 'context');
type Context = GateContext<{ readonly baseUrl: string; readonly spec?: string | undefined }>;

/** Advice of a model on every hunk of a change, each word of it checked by code. */
export const gate = defineGate({
  name: 'ai-review',
  version: '0.1.0',
  title: 'Reviews every hunk with a model that can advise but not decide',
  inputs,
  outputs: {
    state: 'complete, or why there is no complete review',
    findings: 'Number of findings that stand',
    'not-reviewed': 'Number of hunks that were not reviewed',
    usd: 'Upper bound of the cost in US dollars; empty when the price is not known',
  },
  environment: ENVIRONMENT,
  run,
  outputsOf,
  summarise,
});

async function run(context: Context): Promise<GateOutcome<ReviewDetails>> {
  const risk = knownRisk(context.policy, context.earlier);
  const route = routeFor(context.policy, risk.level);
  const budget = openBudget(context.policy.review.maxUsd);
  const obtained = await obtain(context, risk, route, budget);
  const evidence = evidenceOf(obtained.review, route.model);
  const owed = owedEvidence(context.earlier);
  const advisory = owed !== null && !owed.some(({ id }) => id === EVIDENCE_ID);
  return {
    evidence: [evidence],
    findings: obtained.review.findings,
    problems: problemsOf(obtained.review),
    inputs: obtained.inputs,
    details: detailsOf(context, obtained, risk, route, budget),
    // Advice that nobody asked for never fails the chain, and never looks like a success it was not.
    ...(advisory && !passes(evidence.status) ? { conclusion: 'neutral' as const } : {}),
  };
}

async function obtain(context: Context, risk: KnownRisk, route: Route, budget: Budget): Promise<Obtained> {
  const { change } = context;
  if (change === null) {
    throw new ConfigurationError('EG250', 'ai-review needs a repository.', 'Name it with --repo, --base and --head.');
  }
  const credentials = credentialsFrom(context.environment, context.inputs.baseUrl);
  if (!('apiKey' in credentials)) {
    return { review: unreviewed(itemsOf(change, new Map()), credentials), redactions: {}, inputs: [] };
  }
  // All that a review takes is loaded for a review alone: most runs have no key.
  const { reviewWithModel } = await import('./with-model.ts');
  return reviewWithModel(context, { change, credentials, risk, route, budget });
}

function detailsOf(
  context: Context,
  { review: done, redactions }: Obtained,
  risk: KnownRisk,
  route: Route,
  budget: Budget,
): ReviewDetails {
  const { usd, ...spending } = budget.spending();
  return {
    state: worstShortfall(done.shortfalls)?.state ?? 'complete',
    coverage: [...done.coverage],
    rejected: [...done.rejected],
    usage: { model: route.model, ...spending, usd: isPriced(route.model) ? usd : null },
    checklist: checklistFrom(context.earlier),
    redactions,
    basis: {
      riskLevel: risk.level,
      effort: route.effort,
      systemText: SYSTEM_DIGEST,
      pricesAsOf: PRICES_AS_OF,
    },
  };
}
