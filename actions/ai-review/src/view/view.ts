import type { ChangedFile, DiffLine } from '../../../../shared/change/change.ts';
import type { HeadText, Heads } from '../grounding/heads.ts';
import { normalisedLines } from '../grounding/lines.ts';
import { shownLines } from '../grounding/shown.ts';
import type { ReviewItem } from '../plan/items.ts';
import { enclosing, type Stretch } from './enclosing.ts';

/** An item as the model is shown it. */
export interface ItemView {
  /** Facts about the file, one a line. */
  readonly header: string;
  /** What encloses the item: numbered, marked `~`. */
  readonly before: readonly string[];
  /** Numbered new side; removed lines stand unnumbered in their place. */
  readonly lines: readonly string[];
  readonly after: readonly string[];
}

/** Both sides of every changed file, as lines that may be shown. */
export interface Sides {
  readonly heads: Heads;
  /** Lines of the old side; a file that is not there is shown from its hunks. */
  readonly bases: ReadonlyMap<string, readonly string[]>;
}

const NUMBER_WIDTH = 6;
const GAP = '~ …';

/** Renders an item from safe text only: head lines as grounding sees them, removed lines redacted here. */
export function viewOf(item: ReviewItem, { heads, bases }: Sides): ItemView {
  const head = heads.get(item.file.path);
  const base = bases.get(item.file.path);
  const lines = item.hunk?.lines ?? [];
  const own = base === undefined ? shownLines(lines.map(({ text }) => normalisedLines(text)[0] ?? '')) : [];
  const shown = lines.map((line, index) => {
    const known = line.newLine === null ? base?.[(line.oldLine ?? 0) - 1] : head?.lines[line.newLine - 1];
    return render(line, known ?? own[index] ?? '');
  });
  return { header: headerOf(item.file), lines: shown, ...around(item, head ?? null) };
}

function around({ startLine, endLine }: ReviewItem, head: HeadText | null): Pick<ItemView, 'before' | 'after'> {
  if (head === null || startLine === null || endLine === null) return { before: [], after: [] };
  const { before, after } = enclosing(head.lines, startLine, endLine);
  const drawn = before.flatMap((stretch, index) => {
    const next = before[index + 1]?.from ?? startLine;
    return [...contextLines(head, stretch), ...(next > stretch.to + 1 ? [GAP] : [])];
  });
  return { before: drawn, after: after === null ? [] : contextLines(head, after) };
}

/** Lines of the head that are shown and not reviewed. */
export function contextLines({ lines }: HeadText, { from, to }: Stretch): string[] {
  return lines.slice(from - 1, to).map((text, index) => `${String(from + index).padStart(NUMBER_WIDTH)} ~ ${text}`);
}

function render({ kind, newLine }: DiffLine, text: string): string {
  const number = newLine === null ? '' : String(newLine);
  const mark = kind === 'added' ? '+' : kind === 'removed' ? '-' : ' ';
  return `${number.padStart(NUMBER_WIDTH)} ${mark} ${text}`;
}

function headerOf(file: ChangedFile): string {
  const modes = [file.before?.mode, file.after?.mode];
  return [
    `path: ${JSON.stringify(file.path)}`,
    ...(file.previousPath === null ? [] : [`previous path: ${JSON.stringify(file.previousPath)}`]),
    `status: ${file.status}`,
    ...(file.after?.kind === 'symlink' ? ['a symbolic link; its text is the target'] : []),
    ...(modes[0] !== undefined && modes[1] !== undefined && modes[0] !== modes[1]
      ? [`mode: ${modes.join(' -> ')}`]
      : []),
  ].join('\n');
}
