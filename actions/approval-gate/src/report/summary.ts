import type { Subject } from '../../../../shared/evidence/report.ts';
import { clip, code, table } from '../../../../shared/text/markdown.ts';
import { type ApprovalDetails, inWords, type RequirementVerdict } from '../details.ts';
import { cell, toolsOf, withoutNames } from './cells.ts';
import { open, plural } from './groups.ts';
import { missingTable } from './missing-table.ts';
import { riskLine } from './risk-line.ts';

/** GitHub drops a step summary above 1 MiB whole. In UTF-16 units, of which each is at most three bytes. */
const MAX_SUMMARY = 300 * 1024;
const MAX_ROWS = 200;

/**
 * The verdict as Markdown: first one line, then why so much is owed, what is missing and how to supply it, then the rest
 * for whoever asks.
 */
export function renderSummary(details: ApprovalDetails, subject: Subject): string {
  const lacking = open(details);
  const parts = [
    headline(details, lacking),
    riskLine(details.risk),
    lacking.length > 0 ? missingTable(lacking) : '',
    passed(details.requirements),
    approvals(details),
    boundTo(subject),
  ];
  return `${clip(parts.filter(Boolean).join('\n\n'), MAX_SUMMARY)}\n`;
}

function headline({ verdict, requirements }: ApprovalDetails, lacking: readonly RequirementVerdict[]): string {
  return verdict === 'ready'
    ? `**✅ Ready to merge** — all ${plural(requirements.length, 'requirement')} pass.`
    : `**⛔ Not ready** — ${lacking.length} of ${plural(requirements.length, 'requirement')} ${lacking.length === 1 ? 'does' : 'do'} not pass.`;
}

function boundTo({ base, head, mergeTree }: Subject): string {
  const short = (oid: string | null): string => (oid === null ? 'none' : code(oid.slice(0, 12)));
  return `Head ${short(head)} into base ${short(base)}, merge tree ${short(mergeTree)}.`;
}

function passed(requirements: readonly RequirementVerdict[]): string {
  const passing = requirements.filter(({ status }) => status === 'satisfied' || status === 'waived');
  if (passing.length === 0) return '';
  const rows = passing
    .slice(0, MAX_ROWS)
    .map(({ id, status, why, satisfiedBy }) => [
      code(id, 80),
      `${status === 'waived' ? 'Waived: ' : ''}${cell(withoutNames(why))}`,
      toolsOf(satisfiedBy),
    ]);
  return details(`What passes (${passing.length})`, table(['Requirement', 'Found', 'By'], rows));
}

function approvals({ approvals: given }: ApprovalDetails): string {
  if (given.length === 0) return '';
  const rows = given
    .slice(0, MAX_ROWS)
    .map(({ login, counted, carried, commit, reasons, via }) => [
      code(login, 80),
      counted ? (carried ? 'counts, carried by an equal merge tree' : 'counts') : `does not count: ${inWords(reasons)}`,
      `${via}${commit === null ? '' : ` of ${code(commit.slice(0, 12))}`}`,
    ]);
  return details(`People (${given.length})`, table(['Who', 'Counts', 'Given by'], rows));
}

const details = (title: string, body: string): string =>
  `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
