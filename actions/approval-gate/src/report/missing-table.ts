import { code, escapeMarkdown, table } from '../../../../shared/text/markdown.ts';
import type { RequirementVerdict } from '../details.ts';
import { cell } from './cells.ts';
import { STATUS_WORDS } from './groups.ts';

const MAX_ROWS = 200;
/** Ids named of a group, and close calls of a requirement. */
const MAX_IDS = 4;
const MAX_CLOSE = 2;

/** What is missing and how to supply it. Requirements that miss the very same thing are one row. */
export function missingTable(lacking: readonly RequirementVerdict[]): string {
  const groups = bySameReason(lacking);
  const words = new Map(STATUS_WORDS);
  const rows = groups.slice(0, MAX_ROWS).map((group) => {
    const [first] = group as [RequirementVerdict];
    return [
      nameOf(group),
      words.get(first.status) ?? '',
      `${cell(first.why)}${closeCalls(first.rejected)}`,
      nextOf(group),
    ];
  });
  const rest = groups.slice(MAX_ROWS).flat().length;
  const more = rest > 0 ? `\n\n${rest} more are in the report.` : '';
  return `### What is missing\n\n${table(['Requirement', 'Status', 'Found', 'Next'], rows)}${more}`;
}

/** In the order of their first member. What nearly satisfied a requirement is its own, so that such stay apart. */
function bySameReason(lacking: readonly RequirementVerdict[]): RequirementVerdict[][] {
  const groups = new Map<string, RequirementVerdict[]>();
  for (const one of lacking) {
    const key = one.rejected.length > 0 ? JSON.stringify([one.id]) : JSON.stringify([one.status, one.why]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function nameOf(group: readonly RequirementVerdict[]): string {
  const [first] = group as [RequirementVerdict];
  if (group.length === 1) return `${code(first.id, 80)}<br>${escapeMarkdown(first.title, 100)}`;
  const more = group.length - MAX_IDS;
  const shown = group.slice(0, MAX_IDS).map(({ id }) => code(id, 40));
  return `${shown.join('<br>')}${more > 0 ? `<br>and ${more} more` : ''}`;
}

/** The first step of the group; where each has a step of its own, the page lists them all. */
function nextOf(group: readonly RequirementVerdict[]): string {
  const steps = new Set(group.map(({ nextAction }) => nextAction ?? ''));
  const [first = ''] = steps;
  return `${cell(first)}${steps.size > 1 ? '<br>The steps of the others are in report.html.' : ''}`;
}

const closeCalls = (rejected: RequirementVerdict['rejected']): string => {
  const more = rejected.length - MAX_CLOSE;
  const shown = rejected
    .slice(0, MAX_CLOSE)
    .map(({ what, why }) => `<br>${code(what, 60)} does not count: ${escapeMarkdown(why, 80)}`);
  return `${shown.join('')}${more > 0 ? `<br>and ${more} more` : ''}`;
};
