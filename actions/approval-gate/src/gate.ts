import type { Change } from '../../../shared/change/change.ts';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { satisfied, unsatisfied } from '../../../shared/evidence/evidence.ts';
import type { Evidence, GateReport } from '../../../shared/evidence/report.ts';
import { defineGate, type GateContext } from '../../../shared/gate/gate.ts';
import { inputsOf } from '../../../shared/options/inputs.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { emitRecord, SIGNING_KEY } from './bundle/emit.ts';
import { caseFileOf, type Judgeable } from './case-file.ts';
import { decide } from './decide.ts';
import type { ApprovalDetails, RequirementVerdict } from './details.ts';
import { renderPage } from './report/page.ts';
import { renderSummary } from './report/summary.ts';
import { recordOf, type VerdictRecord } from './record.ts';

export const VERSION = '0.1.0';

const inputs = inputsOf();

/** Decides, requirement by requirement, whether a change may merge, and writes the record of why. */
export const gate = defineGate({
  name: 'approval-gate',
  version: VERSION,
  title: 'Counts approvals and checks, and decides whether the change may merge',
  inputs,
  outputs: {
    verdict: 'ready or not-ready',
    missing: 'Ids of the requirements that do not pass, separated by commas',
    bundle: 'Name of the bundle in the output directory',
  },
  environment: ['GITHUB_TOKEN', SIGNING_KEY],
  run,
  outputsOf: (report) => {
    const { verdict, requirements } = report.details as unknown as ApprovalDetails;
    return {
      verdict,
      missing: requirements
        .filter((requirement) => requirement.nextAction !== null)
        .map(({ id }) => id)
        .join(','),
      bundle: 'bundle.intoto.json',
    };
  },
  summarise: (report: GateReport) => renderSummary(report.details as unknown as ApprovalDetails, report.subject),
});

async function run(context: GateContext<unknown>) {
  const { policy, emit } = context;
  const change = judgeable(context.change);
  context.progress('Deciding requirement by requirement');
  const file = await caseFileOf(change, policy, context.earlier, context.clock.now());
  const details = decide(file);
  const record: VerdictRecord = recordOf(change, file, details, VERSION);
  await emitRecord(record, context);
  await emit('summary.md', renderSummary(details, record.subject));
  await emit('report.html', renderPage(record));
  return {
    evidence: ownEvidence(policy, details.requirements),
    findings: [],
    problems: [],
    inputs: [],
    details,
    conclusion: details.verdict === 'ready' ? ('success' as const) : ('failure' as const),
  };
}

/** @throws ConfigurationError EG270 without a change, or when the change is a bare patch that no verdict can be bound to */
export function judgeable(change: Change | null): Judgeable {
  if (change === null || change.head === null) {
    throw new ConfigurationError(
      'EG270',
      'approval-gate judges a change between two commits.',
      'Name the repository and its commits with --repo, --base and --head.',
    );
  }
  return change as Judgeable;
}

/** What this gate proves itself: the owed evidence that the catalogue gives to it. */
function ownEvidence(policy: Policy, requirements: readonly RequirementVerdict[]): Evidence[] {
  return requirements
    .filter(({ id }) => Object.hasOwn(policy.evidence, id) && policy.evidence[id]?.gate === 'approval-gate')
    .map(({ id, status, why, satisfiedBy, nextAction }) => {
      const by = satisfiedBy.map((tool) => ({ tool, version: null }));
      return status === 'satisfied' || status === 'waived'
        ? satisfied(id, why, by)
        : unsatisfied(id, status, why, nextAction ?? '', by);
    });
}
