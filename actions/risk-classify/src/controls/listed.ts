import type { Controls, Hit } from '../classification.ts';
import { hitAt, type ControlLines } from '../rules/file-hits.ts';
import type { CodeLine } from '../source/view.ts';
import { normalLine } from '../text/normal-form.ts';
import { editOf } from './edits.ts';
import { weakening } from './weakening.ts';

interface Found {
  readonly removed: Hit[];
  readonly weakened: Hit[];
  readonly added: Hit[];
}

/**
 * Controls that rules name and the change took away, weakened or added. A line that only moved, within its file or to another one, is
 * neither removed nor added. What is left is counted per rule and file: more removed than added is a control removed.
 */
export function listedOf(all: readonly ControlLines[]): Controls {
  const found: Found = { removed: [], weakened: [], added: [] };
  for (const lines of withoutMoves(all)) {
    if (lines.rule.weakens) settingsOf(lines, found);
    else guardsOf(lines, found);
  }
  return found;
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
