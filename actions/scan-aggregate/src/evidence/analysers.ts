import { compareRisk, RISK_LEVELS, type RiskLevel } from '../../../../shared/policy/levels.ts';
import type { GateReport } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { toolKeyOf } from '../identity/item.ts';
import type { ScanRun } from '../model.ts';

/** Names under which one engine goes; a second copy of it is no second opinion. */
const ENGINES = new Map<string, string>([
  ...['semgrep oss', 'semgrep pro', 'opengrep', 'njsscan', 'mobsfscan'].map((name): [string, string] => [
    name,
    'semgrep',
  ]),
  ...['golang security checks by gosec', 'golangci-lint'].map((name): [string, string] => [name, 'gosec']),
  ...['snyk', 'snyk code', 'snyk open source', 'snyk container', 'snyk iac'].map((name): [string, string] => [
    name,
    'snyk',
  ]),
  ...['yarn audit', 'pnpm audit', 'audit-ci', 'dependabot'].map((name): [string, string] => [name, 'npm audit']),
  ...['tfsec'].map((name): [string, string] => [name, 'trivy']),
  ...['sonarcloud', 'sonarlint', 'sonar'].map((name): [string, string] => [name, 'sonarqube']),
]);

/** How many independent analysers stand behind runs: tools that share an engine or a source of advisories count once. */
export const independent = (runs: readonly ScanRun[]): number =>
  new Set(runs.map(({ tool }) => ENGINES.get(toolKeyOf(tool)) ?? toolKeyOf(tool))).size;

/** How many analysers the policy asks for at this risk; 1 when it says nothing. A risk that nobody told is the highest. */
export function analysersOwed(id: string, analysers: Policy['scans']['analysers'], risk: RiskLevel | null): number {
  const owed = Object.hasOwn(analysers, id) ? analysers[id] : undefined;
  return owed === undefined || compareRisk(risk ?? 'critical', owed.minRisk) < 0 ? 1 : owed.count;
}

/** The risk of the change as risk-classify found it. */
export function riskOf(report: GateReport | undefined): RiskLevel | null {
  const level = report?.details['riskLevel'];
  return RISK_LEVELS.find((known) => known === level) ?? null;
}
