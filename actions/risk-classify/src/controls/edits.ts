import type { CodeLine } from '../source/view.ts';
import { similarity } from './weakening.ts';

/** Two lines of one hunk with this share of tokens in common are one line that was edited. */
const SAME_LINE = 0.5;
/** Edited lines are looked for among this many added lines of the hunk. */
const MAX_CANDIDATES = 60;

/** The added line that a removed one became; null when it has none. Lines in `usedUp` already stand for another. */
export function editOf(
  line: CodeLine,
  candidates: readonly CodeLine[],
  usedUp: ReadonlySet<CodeLine>,
): CodeLine | null {
  let best: CodeLine | null = null;
  let bestShare = SAME_LINE;
  let looked = 0;
  for (const candidate of candidates) {
    if (candidate.hunk !== line.hunk || usedUp.has(candidate)) continue;
    if (++looked > MAX_CANDIDATES) break;
    const share = similarity(line.text, candidate.text);
    if (share > bestShare) [best, bestShare] = [candidate, share];
  }
  return best;
}
