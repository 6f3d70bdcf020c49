import type { Evidence, Finding, GateReport } from '../../../../shared/evidence/report.ts';
import { escapeMarkdown, table } from '../../../../shared/text/markdown.ts';

const MAX_ROWS = 30;
const MARK: Readonly<Record<string, string>> = {
  satisfied: '✅',
  failed: '❌',
  missing: '❓',
  unavailable: '⚠️',
  waived: '🟡',
};
const LEVEL: Readonly<Record<Finding['level'], string>> = { error: '❌ error', warning: '⚠️ warning', note: 'note' };

/** The job summary: what is proved, what was found and where, what to do. All outside text is escaped. */
export function summarise(report: GateReport): string {
  return [evidenceTable(report.evidence), nextActions(report.evidence), findingTable(report.findings), problems(report)]
    .filter((part) => part !== '')
    .join('\n\n');
}

const evidenceTable = (evidence: readonly Evidence[]): string =>
  table(
    ['', 'Evidence', 'What was found'],
    evidence.map((one) => [MARK[one.status] ?? '', `\`${one.id}\` ${one.status}`, escapeMarkdown(one.summary)]),
  );

const nextActions = (evidence: readonly Evidence[]): string =>
  evidence
    .filter((one) => one.nextAction !== null)
    .map((one) => `- **Next for \`${one.id}\`:** ${escapeMarkdown(one.nextAction ?? '', 400)}`)
    .join('\n');

function findingTable(findings: readonly Finding[]): string {
  const fresh = findings.filter((finding) => finding.state === 'new').toSorted((a, b) => RANK[a.level] - RANK[b.level]);
  const rows = fresh
    .slice(0, MAX_ROWS)
    .map((finding) => [
      LEVEL[finding.level],
      place(finding),
      escapeMarkdown(finding.message, 400),
      `\`${finding.ruleId}\``,
    ]);
  const more = fresh.length - rows.length;
  const old = findings.length - fresh.length;
  return [
    table(['', 'Where', 'What', 'Rule'], rows),
    more > 0 ? `… and ${more} more in the report.` : '',
    old > 0 ? `${old} older ${old === 1 ? 'finding was' : 'findings were'} there before this change.` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const RANK: Readonly<Record<Finding['level'], number>> = { error: 0, warning: 1, note: 2 };

function place({ location, source }: Finding): string {
  if (location === undefined) return escapeMarkdown(typeof source === 'string' ? source : '–', 120);
  return escapeMarkdown(
    location.startLine === undefined ? location.path : `${location.path}:${location.startLine}`,
    160,
  );
}

const problems = (report: GateReport): string =>
  report.problems
    .slice(0, MAX_ROWS)
    .map((problem) => `- ⚠️ ${escapeMarkdown(problem.message, 400)} ${escapeMarkdown(problem.nextAction, 300)}`)
    .join('\n');
