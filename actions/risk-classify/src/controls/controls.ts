import type { Controls, Hit } from '../classification.ts';
import { byPlace } from '../order.ts';
import { hitAt, type ControlLines } from '../rules/file-hits.ts';
import type { CodeLine } from '../source/view.ts';
import { normalLine } from '../text/normal-form.ts';
import { similarity, weakening } from './weakening.ts';

/** Two lines of one hunk with this share of tokens in common are one line that was edited. */
const SAME_LINE = 0.5;
/** Edited lines are looked for among this many added lines of the hunk. */
const MAX_CANDIDATES = 60;
const MAX_LISTED = 100;

interface Found {
  readonly removed: Hit[];
  readonly weakened: Hit[];
  readonly added: Hit[];
}

/**
 * Controls that the change took away, weakened or added. A line that only moved, within its file or to another one, is
 * neither removed nor added. What is left is counted per rule and file: more removed than added is a control removed.
 */
export function controlsOf(all: readonly ControlLines[]): Controls {
  const found: Found = { removed: [], weakened: [], added: [] };
  for (const lines of withoutMoves(all)) {
    if (lines.rule.weakens) settingsOf(lines, found);
    else guardsOf(lines, found);
  }
  return { removed: listed(found.removed), weakened: listed(found.weakened), added: listed(found.added) };
}

function guardsOf({ rule, view, added, removed }: ControlLines, found: Found): void {
  const usedUp = new Set<CodeLine>();
  const gone: CodeLine[] = [];
  for (const line of removed) {
    const edited = editOf(line, view.added, usedUp);
    if (edited === null) {
      gone.push(line);
      continue;
    }
    usedUp.add(edited);
    const how = weakening(line.text, edited.text);
    if (how !== null) found.weakened.push({ ...hitAt(rule, edited), text: `${how}: ${hitAt(rule, edited).text}` });
    else if (!added.includes(edited)) gone.push(line);
  }
  const fresh = added.filter((line) => !usedUp.has(line));
  if (gone.length > fresh.length) found.removed.push(...gone.slice(fresh.length).map((line) => hitAt(rule, line)));
  else found.added.push(...fresh.slice(gone.length).map((line) => hitAt(rule, line)));
}

/** Settings that switch a protection off: a new one weakens, one that is gone gives the protection back. */
function settingsOf({ rule, added, removed }: ControlLines, found: Found): void {
  if (added.length > removed.length)
    found.weakened.push(...added.slice(removed.length).map((line) => hitAt(rule, line)));
  else found.added.push(...removed.slice(added.length).map((line) => hitAt(rule, line)));
}

function editOf(line: CodeLine, candidates: readonly CodeLine[], usedUp: ReadonlySet<CodeLine>): CodeLine | null {
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

/** Takes out lines that stand, apart from white space, both among the removed and among the added lines of a rule. */
function withoutMoves(all: readonly ControlLines[]): ControlLines[] {
  const counts = new Map<string, { added: number; removed: number }>();
  const keyOf = (ruleId: string, line: CodeLine): string => `${ruleId}\n${normalLine(line.text)}`;
  const count = (ruleId: string, lines: readonly CodeLine[], side: 'added' | 'removed'): void => {
    for (const line of lines) {
      const key = keyOf(ruleId, line);
      const known = counts.get(key) ?? { added: 0, removed: 0 };
      known[side]++;
      counts.set(key, known);
    }
  };
  for (const { rule, added, removed } of all) {
    count(rule.id, added, 'added');
    count(rule.id, removed, 'removed');
  }
  const movesTakenOut = () => {
    const left = new Map([...counts].map(([key, both]) => [key, Math.min(both.added, both.removed)]));
    return (ruleId: string, lines: readonly CodeLine[]): CodeLine[] =>
      lines.filter((line) => {
        const key = keyOf(ruleId, line);
        const pairs = left.get(key) ?? 0;
        if (pairs > 0) left.set(key, pairs - 1);
        return pairs === 0;
      });
  };
  const [stayAdded, stayRemoved] = [movesTakenOut(), movesTakenOut()];
  return all.map((lines) => ({
    ...lines,
    added: stayAdded(lines.rule.id, lines.added),
    removed: stayRemoved(lines.rule.id, lines.removed),
  }));
}

/** In order, each place once however many rules see it, cut at a length people still read. */
function listed(hits: readonly Hit[]): Hit[] {
  const places = new Map([...hits].toSorted(byPlace).map((hit) => [`${hit.path}\n${hit.line}`, hit]));
  return [...places.values()].slice(0, MAX_LISTED);
}
