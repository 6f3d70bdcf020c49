import { evidenceIn } from '../../../shared/evidence/evidence.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import type { GateName } from '../../../shared/evidence/gates.ts';
import { passes, worst } from '../../../shared/evidence/status.ts';
import type { OwedEvidence } from '../../../shared/gate/owed.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { judgeApprovals, type PeopleJudgement } from './approvals/judge-approvals.ts';
import { judgeObjections } from './approvals/objections.ts';
import type { CaseFile, Finding } from './case.ts';
import { judgeChecks } from './checks.ts';
import type { ApprovalDetails, RequirementVerdict } from './details.ts';
import { judgeFacts } from './facts.ts';
import { owedBy } from './owed.ts';
import { riskNote } from './risk-note.ts';
import { standingRequirements } from './standing.ts';
import { afterWaivers, glassBroken } from './waivers.ts';

/**
 * The verdict on one pull request. It is monotone: every requirement starts as not passing and passes only by something
 * that is present and whole, so that taking an input away or spoiling it can cost a pass and never bring one.
 *
 * @param reports reports on exactly what is to be merged: on the head itself, or on the commit of the merge group
 */
export function decideChange(file: CaseFile, reports: ReadonlyMap<GateName, GateReport>): ApprovalDetails {
  const { policy, facts } = file;
  const owed = owedBy(policy, reports.get('risk-classify'));
  const people =
    facts === null
      ? null
      : judgeApprovals(
          { ...file, facts },
          owed.evidence.map(({ id }) => id),
        );
  const requirements = [
    ...standingRequirements({
      policy,
      reports,
      owed,
      mergeTree: file.mergeTree,
      facts: judgeFacts(facts, file.head, file.commits),
      objections: facts !== null && people !== null ? judgeObjections(facts, people) : null,
      siblings: facts,
    }),
    ...owed.evidence.map((entry) =>
      requirement(entry, policy, afterWaivers(entry.id, findingOn(entry.id, file, reports, people), file)),
    ),
  ];
  return {
    verdict: requirements.every(({ status }) => passes(status)) ? 'ready' : 'not-ready',
    risk: riskNote(reports.get('risk-classify')),
    requirements,
    approvals: people?.approvals ?? [],
    glassBroken: glassBroken(file, requirements),
  };
}

/** Reports of this very head and policy, each under its own name. The host sees to it; the verdict does not depend on that. */
export function boundReports({ policy, head, reports }: CaseFile): ReadonlyMap<GateName, GateReport> {
  return new Map(
    [...reports].filter(
      ([name, report]) =>
        report.gate === name && report.subject.head === head && report.policy.digest === policy.digest,
    ),
  );
}

function requirement(owed: OwedEvidence, policy: Policy, finding: Finding): RequirementVerdict {
  const definition = definitionOf(policy, owed.id);
  return { id: owed.id, title: definition?.title ?? owed.id, requiredBy: owed.requiredBy, ...finding };
}

const definitionOf = (policy: Policy, id: string) =>
  Object.hasOwn(policy.evidence, id) ? policy.evidence[id] : undefined;

function findingOn(
  id: string,
  file: CaseFile,
  reports: ReadonlyMap<GateName, GateReport>,
  people: PeopleJudgement | null,
): Finding {
  const definition = definitionOf(file.policy, id);
  if (definition === undefined) {
    return unproved(
      'missing',
      'The policy’s catalogue does not know this evidence.',
      'Define it in the policy of the base branch.',
    );
  }
  if (definition.gate !== 'approval-gate')
    return fromReport(id, definition.howTo, reports.get(definition.gate), definition.gate);
  if (file.facts === null || people === null) {
    return unproved('unavailable', 'Nothing is known of the pull request.', 'Hand in the pull request’s facts.');
  }
  if (definition.approval?.owners === true && file.ownersProblem !== null) {
    return unproved('unavailable', file.ownersProblem, 'Repair CODEOWNERS on the base branch.');
  }
  const findings: Finding[] = [];
  const approval = people.results.get(id);
  if (approval !== undefined) findings.push(approval);
  if (definition.check !== undefined) findings.push(judgeChecks(definition.check, file.facts, file.head));
  const status = worst(findings.map((finding) => finding.status));
  return (
    findings.find((finding) => finding.status === status) ??
    unproved('missing', 'The policy does not say what proves this.', 'Give it a check or an approval in the policy.')
  );
}

/** What the gate that owns this evidence says of it; of several statements the worst. */
function fromReport(id: string, howTo: string, report: GateReport | undefined, gate: GateName): Finding {
  if (report === undefined) {
    return unproved(
      'missing',
      `${gate} has no report on this change under this policy.`,
      `Run ${gate} on this head. ${howTo}`,
    );
  }
  const statements = report.evidence.filter((evidence) => evidence.id === id);
  const status = worst(statements.map((statement) => statement.status));
  const speaking = statements.find((statement) => statement.status === status) ?? evidenceIn(report, id);
  if (speaking === undefined) return unproved('missing', `${gate} says nothing about it.`, howTo);
  if (!passes(status)) return unproved(status, speaking.summary, speaking.nextAction ?? howTo);
  const by = speaking.by.map(({ tool, version }) => (version === null ? tool : `${tool} ${version}`));
  return {
    status,
    why: speaking.summary,
    satisfiedBy: [...by, ...speaking.refs],
    rejected: [],
    nextAction: null,
  };
}

const unproved = (status: Finding['status'], why: string, nextAction: string): Finding => ({
  status,
  why,
  satisfiedBy: [],
  rejected: [],
  nextAction,
});
