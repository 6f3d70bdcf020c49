import type { ChangedFile, DiffLine } from '../../../../shared/change/change.ts';
import type { Heads } from '../grounding/heads.ts';
import { normalisedLines } from '../grounding/lines.ts';
import { shownLines } from '../grounding/shown.ts';
import type { ReviewItem } from './items.ts';

/** An item as the model is shown it. */
export interface ItemView {
  /** Facts about the file, one a line. */
  readonly header: string;
  /** Numbered new side; removed lines stand unnumbered in their place. */
  readonly lines: readonly string[];
}

const NUMBER_WIDTH = 6;

/** Renders an item from safe text only: head lines as grounding sees them, removed lines redacted here. */
export function viewOf(item: ReviewItem, heads: Heads): ItemView {
  const lines = item.hunk?.lines ?? [];
  const head = heads.get(item.file.path);
  const own = shownLines(lines.map(({ text }) => normalisedLines(text)[0] ?? ''));
  const shown = lines.map((line, index) => {
    const inHead = line.newLine === null ? undefined : head?.lines[line.newLine - 1];
    return render(line, inHead ?? own[index] ?? '');
  });
  return { header: headerOf(item.file), lines: shown };
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
