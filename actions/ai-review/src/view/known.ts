import type { Finding } from '../../../../shared/evidence/report.ts';
import { clip, visible } from '../../../../shared/text/markdown.ts';
import type { ReviewItem } from '../plan/items.ts';
import type { RiskReason } from '../plan/risk.ts';
import { redactLines } from '../secrets/redact.ts';

/** Notes on one item; a scanner that reports everything tells a reviewer nothing. */
const MAX_NOTES = 12;
const MAX_MESSAGE = 200;

/** What deterministic gates say of an item, a line each. Messages of scanners may quote the change: they are its data. */
export function knownNotes(item: ReviewItem, findings: readonly Finding[], reasons: readonly RiskReason[]): string[] {
  const areas = new Set(
    reasons.filter((reason) => !reason.quiet && isAt(item, reason.path, reason.line)).map(({ area }) => area),
  );
  const notes = findings
    .filter(({ location, state }) => state !== 'waived' && isAt(item, location?.path, location?.startLine ?? null))
    .map(
      ({ ruleId, level, message, location }) =>
        `scanner: ${ruleId} (${level}) at line ${location?.startLine ?? '?'}: ${message}`,
    );
  const all = [...(areas.size > 0 ? [`areas: ${[...areas].join(', ')}`] : []), ...notes.slice(0, MAX_NOTES)];
  return redactLines(all.map((note) => clip(visible(note.replace(/\s+/gu, ' ')), MAX_MESSAGE)));
}

function isAt({ file, startLine, endLine }: ReviewItem, path: string | undefined, line: number | null): boolean {
  if (path !== file.path) return false;
  return line === null || startLine === null || endLine === null || (line >= startLine && line <= endLine);
}
