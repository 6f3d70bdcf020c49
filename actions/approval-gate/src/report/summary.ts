import type { Subject } from '../../../../shared/evidence/report.ts';
import { clip, code, escapeMarkdown, table } from '../../../../shared/text/markdown.ts';
import { type ApprovalDetails, inWords, type RequirementVerdict } from '../details.ts';
import { open, plural, STATUS_WORDS } from './groups.ts';

/** GitHub drops a step summary above 1 MiB whole. In UTF-16 units, of which each is at most three bytes. */
const MAX_SUMMARY = 300 * 1024;
const MAX_ROWS = 200;

/** The verdict as Markdown: first one line, then what is missing and how to supply it, then the rest for whoever asks. */
export function renderSummary(details: ApprovalDetails, subject: Subject): string {
  const lacking = open(details);
  const parts = [
    headline(details, lacking),
    boundTo(subject),
    lacking.length > 0 ? missing(lacking) : '',
    passed(details.requirements),
    approvals(details),
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

function missing(lacking: readonly RequirementVerdict[]): string {
  const words = new Map(STATUS_WORDS);
  const rows = lacking
    .slice(0, MAX_ROWS)
    .map(({ id, title, status, why, nextAction, rejected }) => [
      `${code(id)}<br>${escapeMarkdown(title)}`,
      words.get(status) ?? '',
      `${escapeMarkdown(why)}${closeCalls(rejected)}`,
      escapeMarkdown(nextAction ?? ''),
    ]);
  const rest = lacking.length > MAX_ROWS ? `\n\n${lacking.length - MAX_ROWS} more are in the report.` : '';
  return `### What is missing\n\n${table(['Requirement', 'Status', 'Found', 'Next'], rows)}${rest}`;
}

const closeCalls = (rejected: RequirementVerdict['rejected']): string =>
  rejected
    .slice(0, 10)
    .map(({ what, why }) => `<br>${code(what, 80)} does not count: ${escapeMarkdown(why)}`)
    .join('');

function passed(requirements: readonly RequirementVerdict[]): string {
  const rows = requirements
    .filter(({ status }) => status === 'satisfied' || status === 'waived')
    .slice(0, MAX_ROWS)
    .map(({ id, status, why, satisfiedBy }) => [
      code(id),
      `${status === 'waived' ? 'Waived: ' : ''}${escapeMarkdown(why)}`,
      satisfiedBy
        .slice(0, 5)
        .map((by) => code(by, 80))
        .join(', '),
    ]);
  if (rows.length === 0) return '';
  return details(`What passes (${rows.length})`, table(['Requirement', 'Found', 'By'], rows));
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
