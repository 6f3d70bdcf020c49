import type { GateReport } from '../../../../shared/evidence/report.ts';
import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import type { VerdictRecord } from '../record.ts';
import { sectionOf } from './sections.ts';

/** Headings of the pull request's description under which people and agents say these things. */
const PLAN = ['plan', 'agent plan', 'implementation plan'];
const ASSUMPTIONS = ['security assumptions', 'security considerations', 'threat model'];

/**
 * The ten items that an auditor asks for. What nobody recorded is null: it is never made up, and never left out. Plan and
 * assumptions are the author's own words, from the description; commands and calls are the sessions' transcripts.
 */
export function auditTrail({ facts, files, details, reports, file }: VerdictRecord) {
  const report = (gate: GateReport['gate']): GateReport | undefined => reports.find((one) => one.gate === gate);
  const pull = facts?.pull_request;
  const spec = (report('risk-classify')?.details['spec'] ?? null) as Readonly<Record<string, unknown>> | null;
  const group = file.group?.members.map((member) => requestOf(member.facts));
  return {
    originalRequest: facts === null ? (group ?? null) : requestOf(facts),
    agentPlan: sectionOf(pull?.body, PLAN),
    securityAssumptions: spec ?? sectionOf(pull?.body, ASSUMPTIONS),
    commandsRun: ofTraces(report('untrusted-context-check'), 'commands'),
    filesChanged: files.map(({ path, previousPath, status, after }) => ({
      path,
      previousPath,
      status,
      blob: after?.oid ?? null,
    })),
    toolCalls: ofTraces(report('untrusted-context-check'), 'calls'),
    scannerResults: pick(report('scan-aggregate'), ['reports', 'totals']),
    testsRun: pick(report('test-evidence-map'), ['reports', 'totals']),
    knownResidualRisks: residualRisks(details, reports, spec?.['residualRisks'] ?? null),
    humanApprovals: facts === null && group === undefined ? null : details.approvals,
  };
}

const requestOf = ({ pull_request: { title, body, user } }: PullRequestFacts) => ({
  title: title ?? null,
  body: body ?? null,
  author: user?.login ?? null,
});

/** One part of every session's transcript; null when no transcript was handed in. */
function ofTraces(report: GateReport | undefined, key: 'commands' | 'calls'): object[] | null {
  const traces = report?.details['traces'];
  if (!Array.isArray(traces) || traces.length === 0) return null;
  return traces.map((trace: Record<string, unknown> | null) => ({
    path: trace?.['path'],
    [key]: trace?.[key] ?? null,
  }));
}

function pick(report: GateReport | undefined, keys: readonly string[]): Record<string, unknown> | null {
  if (report === undefined) return null;
  return Object.fromEntries(keys.map((key) => [key, report.details[key] ?? null]));
}

/** What was let pass knowingly, what the security spec says will remain, and what the gates found and did not block. */
function residualRisks(details: VerdictRecord['details'], reports: readonly GateReport[], accepted: unknown) {
  return {
    accepted,
    waived: details.requirements.filter(({ status }) => status === 'waived').map(({ id, why }) => ({ id, why })),
    findings: reports.flatMap(({ gate, findings }) =>
      findings.map(({ ruleId, level, message, fingerprint, state, location }) => ({
        gate,
        ruleId,
        level,
        message,
        fingerprint,
        state,
        path: location?.path ?? null,
      })),
    ),
  };
}
