import type { GateReport } from '../../../../shared/evidence/report.ts';
import type { VerdictRecord } from '../record.ts';

/**
 * The ten items that an auditor asks for. What nobody recorded is null: it is never made up, and never left out.
 */
export function auditTrail({ facts, files, details, reports }: VerdictRecord) {
  const report = (gate: GateReport['gate']): GateReport | undefined => reports.find((one) => one.gate === gate);
  const pull = facts?.pull_request;
  const spec = (report('risk-classify')?.details['spec'] ?? null) as Readonly<Record<string, unknown>> | null;
  return {
    originalRequest:
      pull === undefined
        ? null
        : { title: pull.title ?? null, body: pull.body ?? null, author: pull.user?.login ?? null },
    agentPlan: null,
    securityAssumptions: spec,
    commandsRun: report('untrusted-context-check')?.details['traces'] ?? null,
    filesChanged: files.map(({ path, previousPath, status, after }) => ({
      path,
      previousPath,
      status,
      blob: after?.oid ?? null,
    })),
    toolCalls: null,
    scannerResults: pick(report('scan-aggregate'), ['reports', 'totals']),
    testsRun: pick(report('test-evidence-map'), ['reports', 'totals']),
    knownResidualRisks: residualRisks(details, reports, spec?.['residualRisks'] ?? null),
    humanApprovals: facts === null ? null : details.approvals,
  };
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
