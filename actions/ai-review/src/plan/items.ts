import type { Change, ChangedFile, Hunk } from '../../../../shared/change/change.ts';
import type { Heads } from '../grounding/heads.ts';
import { MAX_LINE } from '../secrets/limits.ts';

/** One thing that must be reviewed: a hunk, or what happened to a file that has none. */
export interface ReviewItem {
  /** Ours, `h1` …, in the order of the change; the model answers by it. */
  readonly id: string;
  readonly file: ChangedFile;
  readonly hunk: Hunk | null;
  /** Head lines, 1-based; null where the head has none. */
  readonly startLine: number | null;
  readonly endLine: number | null;
  /** Why no answer can make it count as reviewed; null when one can. */
  readonly unreviewable: string | null;
  /** False when there is nothing that could be sent. */
  readonly sendable: boolean;
}

type Draft = Omit<ReviewItem, 'id'>;

/** Everything of a change that a complete review must answer for. Nothing is left out by name, marker or size. */
export function itemsOf(change: Change, heads: Heads): ReviewItem[] {
  return change.files
    .flatMap((file) => draftsOf(file, heads))
    .map((draft, index) => ({ id: `h${index + 1}`, ...draft }));
}

function draftsOf(file: ChangedFile, heads: Heads): Draft[] {
  const hunks = file.hunks.map((hunk) => hunkDraft(file, hunk, heads));
  if (file.truncated) return [...hunks, unsendable(file, 'the diff of this file was cut by a limit')];
  if (hunks.length > 0) return hunks;
  if (file.binary) return [unsendable(file, 'a binary file cannot be read by the model')];
  if (file.before?.kind === 'submodule' || file.after?.kind === 'submodule') {
    return [unsendable(file, 'the content of a submodule is not part of this repository')];
  }
  return [{ ...nowhere(file), unreviewable: null, sendable: true }];
}

function hunkDraft(file: ChangedFile, hunk: Hunk, heads: Heads): Draft {
  const head = heads.get(file.path);
  const long = hunk.lines.find(
    ({ newLine, text }) => (newLine !== null && head?.cut.has(newLine)) || text.length > MAX_LINE,
  );
  const hasLines = hunk.newLines > 0;
  return {
    file,
    hunk,
    startLine: hasLines ? hunk.newStart : null,
    endLine: hasLines ? hunk.newStart + hunk.newLines - 1 : null,
    unreviewable: long === undefined ? null : `a line of it is longer than ${MAX_LINE} characters and was cut`,
    sendable: true,
  };
}

const nowhere = (file: ChangedFile) => ({ file, hunk: null, startLine: null, endLine: null });
const unsendable = (file: ChangedFile, why: string): Draft => ({
  ...nowhere(file),
  unreviewable: why,
  sendable: false,
});
