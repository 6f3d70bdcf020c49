import type { CodeLine, FileView } from '../source/view.ts';
import { MAX_LINE_CHARACTERS } from './lines.ts';
import { fold, haystackOf, type Holds } from './needles/haystack.ts';
import { canMatch, within } from './needles/needles.ts';
import type { ReadyPattern } from './pattern.ts';

interface FoldedLine {
  readonly line: CodeLine;
  readonly folded: string;
}

/** A file's lines as rules are asked about them, made once for all rules. */
export interface FoldedLines {
  readonly added: readonly FoldedLine[];
  readonly removed: readonly FoldedLine[];
  readonly around: readonly FoldedLine[];
  /** Whether any of them holds a string. */
  readonly holds: Holds;
}

type Occurrences = Pick<FileView, 'added' | 'removed' | 'around'>;

const NOWHERE: Occurrences = { added: [], removed: [], around: [] };

export function foldedLines(view: FileView): FoldedLines {
  const foldAll = (lines: readonly CodeLine[]): FoldedLine[] =>
    lines.map((line) => ({ line, folded: fold(line.text.slice(0, MAX_LINE_CHARACTERS)) }));
  const [added, removed, around] = [foldAll(view.added), foldAll(view.removed), foldAll(view.around)];
  const all = [...added, ...removed, ...around].map(({ folded }) => folded);
  return { added, removed, around, holds: haystackOf(all.join('\n')) };
}

/** The lines in which one of a rule's patterns occurs. */
export function occurrences(patterns: readonly ReadyPattern[], lines: FoldedLines): Occurrences {
  const possible = patterns
    .filter(({ ways }) => canMatch(ways, lines.holds))
    .map(({ ways, occursIn }) => ({ ways: within(ways, lines.holds), occursIn }));
  if (possible.length === 0) return NOWHERE;
  const occurs = ({ line, folded }: FoldedLine): boolean =>
    possible.some(
      (pattern) => canMatch(pattern.ways, (needle) => folded.includes(needle)) && pattern.occursIn(line.text),
    );
  const matching = (all: readonly FoldedLine[]): CodeLine[] => all.filter(occurs).map(({ line }) => line);
  const [added, removed] = [matching(lines.added), matching(lines.removed)];
  // Lines around are only asked where no changed line speaks.
  return { added, removed, around: added.length + removed.length > 0 ? [] : matching(lines.around) };
}
