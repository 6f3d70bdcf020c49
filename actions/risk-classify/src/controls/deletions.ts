import type { Hit } from '../classification.ts';
import { FACTS_OF_RULES } from '../facts.ts';
import { hitAt, type ControlLines } from '../rules/file-hits.ts';
import type { CodeLine, FileView } from '../source/view.ts';
import { normalLine } from '../text/normal-form.ts';

/** A longer deletion takes out a piece of the program, not a safeguard of a piece that stays. */
const MAX_DELETED_LINES = 12;
const IMPORT = /^(?:import|from|use|using|require\w*|#include|package|export \*|const \w+ = require)\b/u;

/**
 * Lines about something sensitive that were deleted with nothing in their place, from a program that stays. Lines that moved
 * within the change are not deleted, and taking out a sink or a parser protects more, not less.
 */
export function deletionsOf(mentions: readonly ControlLines[], added: ReadonlySet<string>): Hit[] {
  return mentions
    .filter(({ rule }) => !rule.quiet && !FACTS_OF_RULES.has(rule.id))
    .flatMap(({ rule, view, removed }) => {
      const short = shortDeletions(view);
      return removed
        .filter((line) => short.has(line.hunk) && !IMPORT.test(line.text) && !added.has(normalLine(line.text)))
        .map((line) => hitAt(rule, line));
    });
}

/** Hunks of a file that only delete, and little. */
function shortDeletions({ added, removed }: FileView): Set<number> {
  const counts = new Map<number, number>();
  for (const { hunk } of removed) counts.set(hunk, (counts.get(hunk) ?? 0) + 1);
  for (const { hunk } of added) counts.delete(hunk);
  return new Set([...counts].filter(([, lines]) => lines <= MAX_DELETED_LINES).map(([hunk]) => hunk));
}

/** Every added line of a change, for telling what moved from what went. */
export const addedLines = (views: readonly { readonly added: readonly CodeLine[] }[]): Set<string> =>
  new Set(views.flatMap(({ added }) => added.map(({ text }) => normalLine(text))));
