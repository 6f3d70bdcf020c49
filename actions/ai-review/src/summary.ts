import type { Finding, GateReport } from '../../../shared/evidence/report.ts';
import { code, escapeMarkdown, table } from '../../../shared/text/markdown.ts';
import { readDetails, type ReviewDetails } from './details.ts';
import { grouped } from './grouped.ts';
import { blocks, counted, EVIDENCE_ID } from './outcome.ts';

/** Rows shown of each list; the report holds all of them. */
const MAX_ROWS = 50;
/** Places shown of one reason. */
const MAX_PLACES = 12;

/** What was found, what was not looked at and why, and what it cost. */
export function summarise(report: GateReport): string {
  const details = readDetails(report.details);
  const evidence = report.evidence.find(({ id }) => id === EVIDENCE_ID);
  if (details === null || evidence === undefined) return 'The report of this gate cannot be read.';
  const { coverage, rejected, checklist } = details;
  return [
    `**${EVIDENCE_ID}: ${evidence.status}** — ${escapeMarkdown(evidence.summary)}.`,
    ...(evidence.nextAction === null ? [] : [`Next: ${escapeMarkdown(evidence.nextAction)}`]),
    ...(details.summary === null ? [] : [`The model says: “${escapeMarkdown(details.summary, 600)}”`]),
    section(counted(report.findings.length, 'finding'), findingsTable(report.findings), report.findings.length),
    notReviewed(coverage),
    section(
      `${counted(rejected.length, 'finding')} of the model turned down`,
      rejectedTable(rejected.slice(0, MAX_ROWS)),
      rejected.length,
    ),
    checklistSection(checklist),
    costLine(details),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Values of the gate's outputs. */
export function outputsOf(report: GateReport): Record<string, string> {
  const details = readDetails(report.details);
  if (details === null) return { state: '', findings: '', 'not-reviewed': '', usd: '' };
  const { state, coverage, usage } = details;
  return {
    state,
    findings: String(report.findings.length),
    'not-reviewed': String(coverage.filter((entry) => entry.state === 'not-reviewed').length),
    usd: usage.usd === null ? '' : usage.usd.toFixed(4),
  };
}

/** A heading with its table; nothing when there is nothing. Says how many rows are left out. */
function section(title: string, body: string, rows: number): string {
  if (body === '') return '';
  const more = rows > MAX_ROWS ? `\n\n… and ${rows - MAX_ROWS} more in the report.` : '';
  return `### ${title}\n\n${body}${more}`;
}

const place = (path: string, startLine: number | null | undefined): string =>
  code(startLine === null || startLine === undefined ? path : `${path}:${startLine}`);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const findingsTable = (findings: readonly Finding[]): string =>
  table(
    ['Where', 'Severity', 'Problem', 'Fix'],
    findings
      .toSorted((a, b) => Number(blocks(b)) - Number(blocks(a)))
      .slice(0, MAX_ROWS)
      .map((finding) => [
        place(finding.location?.path ?? '', finding.location?.startLine),
        severityCell(finding),
        escapeMarkdown([finding.message, ...finding.cwe].join(' '), 600),
        escapeMarkdown(textOf(finding['fix']), 600),
      ]),
  );

/** Severity by rule, what it means here, and which scanners say the same. */
function severityCell(finding: Finding): string {
  const same = Array.isArray(finding['correlated']) ? finding['correlated'].length : 0;
  return [
    escapeMarkdown(textOf(finding['severity'])),
    ...(blocks(finding) ? ['blocks'] : []),
    ...(finding['refuted'] === true ? ['taken back by the panel'] : []),
    ...(same > 0 ? [`${counted(same, 'scanner')} too`] : []),
  ].join(', ');
}

/** Places of one reason, in the order of the change. */
const placesOf = (entries: ReviewDetails['coverage']): string => {
  const shown = entries.slice(0, MAX_PLACES).map(({ path, startLine }) => place(path, startLine));
  return [...shown, ...(entries.length > MAX_PLACES ? [`… and ${entries.length - MAX_PLACES} more`] : [])].join(', ');
};

function notReviewed(coverage: ReviewDetails['coverage']): string {
  const open = coverage.filter(({ state }) => state === 'not-reviewed');
  const byReason = grouped(open, ({ why }) => why);
  const rows = [...byReason].map(([why, entries]) => [escapeMarkdown(why), String(entries.length), placesOf(entries)]);
  const title = `Not reviewed: ${open.length} of ${counted(coverage.length, 'hunk')}`;
  return section(title, table(['Why', 'Hunks', 'Where'], rows.slice(0, MAX_ROWS)), rows.length);
}

const rejectedTable = (rejected: ReviewDetails['rejected']): string =>
  table(
    ['Where it said', 'Why it does not stand'],
    rejected.map(({ finding, why }) => [place(finding.path, finding.startLine), escapeMarkdown(why)]),
  );

/** What gates answered, as a table; what nobody answered, by name, for the person who reviews. */
function checklistSection(checklist: ReviewDetails['checklist']): string {
  const open = checklist
    .filter(({ answer }) => answer === 'unclear')
    .map(({ question }) => `- ${escapeMarkdown(question)}`);
  const rows = checklist
    .filter(({ answer }) => answer !== 'unclear')
    .map(({ question, answer, why }) => [escapeMarkdown(question), answer, escapeMarkdown(why)]);
  const answered = section(
    `Checklist: ${rows.length} of ${checklist.length} answered`,
    table(['Question', 'Answer', 'Because'], rows),
    rows.length,
  );
  return [answered, ...(open.length === 0 ? [] : [`Nobody answered these; a person must:\n\n${open.join('\n')}`])]
    .filter((part) => part !== '')
    .join('\n\n');
}

function costLine({ usage, redactions, carried, basis }: ReviewDetails): string {
  const before = usage.usdBefore > 0 ? ` Earlier runs on this change: ${usage.usdBefore.toFixed(4)} USD.` : '';
  const cost = usage.usd === null ? 'price not known' : `at most ${usage.usd.toFixed(4)} USD`;
  const hidden = Object.values(redactions).reduce((sum, count) => sum + count, 0);
  const tokens = `${usage.inputTokens} tokens in, ${usage.outputTokens} out`;
  return [
    `Cost: ${cost} (${escapeMarkdown(usage.model)}, ${counted(usage.requests, 'request')}, ${tokens}).${before}`,
    ...(basis.passes.length > 1
      ? [`${counted(basis.passes.length, 'pass', 'passes')} at ${basis.riskLevel} risk.`]
      : []),
    ...(carried.why === ''
      ? []
      : [`Carried over: ${counted(carried.pieces, 'piece')} (${escapeMarkdown(carried.why)}).`]),
    ...(hidden > 0 ? [`${counted(hidden, 'secret')} taken out before sending.`] : []),
  ].join(' ');
}
