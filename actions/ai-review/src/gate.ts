import type { z } from 'zod';
import type { Change } from '../../../shared/change/change.ts';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { passes } from '../../../shared/evidence/status.ts';
import { defineGate, type GateContext, type GateOutcome } from '../../../shared/gate/gate.ts';
import { owedEvidence } from '../../../shared/gate/owed.ts';
import { inputsOf } from '../../../shared/options/inputs.ts';
import { checklistFrom } from './checklist/checklist.ts';
import { accessFrom, OFFICIAL_URL } from './access/access.ts';
import { ENVIRONMENT } from './access/variables.ts';
import type { ReviewDetails } from './details.ts';
import { isPriced, PRICES_AS_OF } from './money/prices.ts';
import { EVIDENCE_ID, evidenceOf, problemsOf } from './outcome.ts';
import { itemsOf } from './plan/items.ts';
import { knownRisk, type KnownRisk } from './plan/risk.ts';
import { SYSTEM_DIGEST } from './prompt/system.ts';
import type { Obtained } from './obtained.ts';
import { routesFor } from './routing.ts';
import { worstShortfall, type Shortfall } from './states.ts';
import { outputsOf, summarise } from './summary.ts';
import { unreviewed } from './unreviewed.ts';

const inputs = inputsOf('baseUrl', 'provider', 'spec', 'reviewRecord', 'replay', 'context');
type Context = GateContext<z.infer<typeof inputs>>;

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
  const obtained = await obtain(context, risk);
  const evidence = evidenceOf(obtained.review, obtained.routes.review.model);
  const owed = owedEvidence(context.earlier);
  const advisory = owed !== null && !owed.some(({ id }) => id === EVIDENCE_ID);
  return {
    evidence: [evidence],
    findings: obtained.review.findings,
    problems: problemsOf(obtained.review),
    inputs: obtained.inputs,
    details: detailsOf(obtained),
    // Advice that nobody asked for never fails the chain, and never looks like a success it was not.
    ...(advisory && !passes(evidence.status) ? { conclusion: 'neutral' as const } : {}),
  };
}

async function obtain(context: Context, risk: KnownRisk): Promise<Obtained> {
  const { change, inputs: given, environment } = context;
  if (change === null) {
    throw new ConfigurationError('EG250', 'ai-review needs a repository.', 'Name it with --repo, --base and --head.');
  }
  const withoutReview = (why: Shortfall): Obtained => notObtained(context, change, risk, why);
  const access = given.replay === undefined ? accessFrom(given.provider, environment, addressOf(given)) : null;
  if (access !== null && 'state' in access) return withoutReview(access);
  // All that a review takes is loaded for a review alone: most runs have no key.
  const { reviewWithModel } = await import('./with-model.ts');
  const obtained = await reviewWithModel(context, { change, risk, access });
  return 'state' in obtained ? withoutReview(obtained) : obtained;
}

/** The default of the input is the address of one provider; the others have their own. */
const addressOf = ({ provider, baseUrl }: Context['inputs']): string | null =>
  provider !== 'anthropic' && baseUrl === OFFICIAL_URL ? null : baseUrl;

/** What stands in the place of a review that did not happen. */
const notObtained = ({ policy, earlier }: Context, change: Change, { level }: KnownRisk, why: Shortfall): Obtained => ({
  review: unreviewed(itemsOf(change, new Map()), why),
  checklist: checklistFrom(earlier),
  level,
  routes: routesFor(policy, level),
  passes: [],
  summary: null,
  redactions: {},
  spending: { inputTokens: 0, outputTokens: 0, requests: 0, usd: 0 },
  spentBefore: 0,
  record: null,
  carried: { pieces: 0, why: '' },
  inputs: [],
});

function detailsOf({ review: done, routes, spending, ...obtained }: Obtained): ReviewDetails {
  const priced = Object.values(routes).every(({ model }) => isPriced(model));
  return {
    state: worstShortfall(done.shortfalls)?.state ?? 'complete',
    coverage: [...done.coverage],
    rejected: [...done.rejected],
    usage: {
      model: routes.review.model,
      ...spending,
      usd: priced ? spending.usd : null,
      usdBefore: obtained.spentBefore,
    },
    checklist: [...obtained.checklist],
    summary: obtained.summary,
    record: obtained.record,
    carried: obtained.carried,
    redactions: obtained.redactions,
    basis: {
      riskLevel: obtained.level,
      effort: routes.review.effort,
      passes: [...obtained.passes],
      systemText: SYSTEM_DIGEST,
      pricesAsOf: PRICES_AS_OF,
    },
  };
}
