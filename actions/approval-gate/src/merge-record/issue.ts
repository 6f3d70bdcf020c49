import { code, escapeMarkdown } from '../../../../shared/text/markdown.ts';
import type { MergeVerdict } from './merge-record.ts';

const MAX_ROWS = 100;

/** Title and text of the issue that asks people to look; null when nothing is to be looked at. */
export function issueOf(branch: string, verdicts: readonly MergeVerdict[]): { title: string; body: string } | null {
  const unjudged = verdicts.filter(({ bundle }) => bundle === null);
  const broken = verdicts.filter(({ followUp }) => followUp.length > 0);
  if (unjudged.length === 0 && broken.length === 0) return null;
  const parts = [
    ...listed('Landed without a verdict that says ready', unjudged, ({ why }) => escapeMarkdown(why)),
    ...listed('Landed by breaking the glass', broken, ({ followUp }) => escapeMarkdown(followUp.join(' '))),
    'Look at each: revert it, or judge it after the fact and record why it was right. Close this issue when that is done.',
  ];
  const counts = [
    ...(unjudged.length > 0 ? [`${unjudged.length} without a verdict`] : []),
    ...(broken.length > 0 ? [`${broken.length} by breaking the glass`] : []),
  ];
  return { title: `Merged into ${branch.slice(0, 100)}: ${counts.join(', ')}`, body: `${parts.join('\n\n')}\n` };
}

function listed(heading: string, verdicts: readonly MergeVerdict[], tell: (verdict: MergeVerdict) => string): string[] {
  if (verdicts.length === 0) return [];
  const rows = verdicts
    .slice(0, MAX_ROWS)
    .map((verdict) => `- ${code(verdict.commit.slice(0, 12))} ${escapeMarkdown(verdict.title, 100)}: ${tell(verdict)}`);
  const more = verdicts.length - rows.length;
  return [`### ${heading}`, [...rows, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')];
}
