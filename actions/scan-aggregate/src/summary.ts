import type { Evidence, Finding, GateReport } from '../../../shared/evidence/report.ts';
import { passes } from '../../../shared/evidence/status.ts';
import { code, escapeMarkdown, table } from '../../../shared/text/markdown.ts';
import type { ReportDetail, ScanDetails } from './details.ts';

/** Findings that are listed one by one; the counts always cover all. */
const MAX_LISTED = 25;

/** The gate's part of the job summary: what is new comes first, then the evidence, then how each tool fared. */
export function summarise(report: GateReport): string {
  const details = report.details as unknown as ScanDetails;
  return [
    headline(details),
    newFindings(report.findings),
    evidenceTable(report.evidence),
    countsTable(details),
    healthTable(details.reports),
    problems(report),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headline({ totals }: ScanDetails): string {
  const fresh = totals.new.error + totals.new.warning + totals.new.note;
  const waived = totals.waived.error + totals.waived.warning + totals.waived.note;
  const known = totals.existing.error + totals.existing.warning + totals.existing.note;
  return `**${fresh} new** findings, ${known} existing, ${waived === 0 ? '' : `${waived} waived, `}${totals.fixed} fixed. ${totals.read} records were read: ${totals.findings} findings, ${totals.repeats} repeats, ${totals.joined} joined with another tool's.`;
}

function newFindings(findings: readonly Finding[]): string {
  const fresh = findings.filter(({ state }) => state === 'new');
  const rows = fresh
    .slice(0, MAX_LISTED)
    .map((finding) => [
      finding.level,
      code(`${textOf(finding['tool']) ?? 'lockfile review'}: ${finding.ruleId}`, 120),
      finding.location === undefined ? '' : code(`${finding.location.path}:${finding.location.startLine ?? ''}`, 120),
      escapeMarkdown(finding.message, 200),
      escapeMarkdown(textOf(finding['because']) ?? '', 120),
    ]);
  const more = fresh.length > MAX_LISTED ? `\n\n${fresh.length - MAX_LISTED} more are in the report.` : '';
  return table(['New', 'Rule', 'Place', 'What', 'New because'], rows) + more;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const evidenceTable = (evidence: readonly Evidence[]): string =>
  table(
    ['Evidence', 'Status', 'Why', 'Next'],
    evidence.map(({ id, status, summary, nextAction }) => [
      code(id),
      passes(status) ? status : `**${status}**`,
      escapeMarkdown(summary),
      escapeMarkdown(nextAction ?? ''),
    ]),
  );

const countsTable = ({ totals }: ScanDetails): string =>
  table(
    ['Level', 'New', 'Existing', 'Waived'],
    (['error', 'warning', 'note'] as const).map((level) => [
      level,
      String(totals.new[level]),
      String(totals.existing[level]),
      String(totals.waived[level]),
    ]),
  );

const healthTable = (reports: readonly ReportDetail[]): string =>
  table(
    ['Report', 'Tool', 'Status', 'Findings', 'Problem'],
    reports
      .slice(0, 100)
      .map(({ path, tool, version, status, findings, problems: said }) => [
        code(path, 120),
        escapeMarkdown(`${tool ?? 'unknown'} ${version ?? ''}`, 80),
        status === 'ok' ? status : `**${status}**`,
        String(findings),
        escapeMarkdown(said[0] ?? '', 200),
      ]),
  );

const problems = (report: GateReport): string =>
  report.problems
    .slice(0, MAX_LISTED)
    .map(({ code: id, message, nextAction }) => `- ${id}: ${escapeMarkdown(message)} ${escapeMarkdown(nextAction)}`)
    .join('\n');
