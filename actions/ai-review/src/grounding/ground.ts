import type { ChangedFile } from '../../../../shared/change/change.ts';
import { visible } from '../../../../shared/text/markdown.ts';
import type { ModelFinding } from '../model/answer.ts';
import type { HeadText, Heads } from './heads.ts';
import { normalisedLines } from './lines.ts';
import { touchedLines } from './touched.ts';

/** Why a finding was turned down; a sentence for people. */
export type Rejection = string;

/** What the change holds, as findings are held against it. */
export interface Ground {
  readonly files: ReadonlyMap<string, ChangedFile>;
  readonly heads: Heads;
}

/** A finding quotes the lines that matter, not a file. */
const MAX_QUOTED_LINES = 60;

/**
 * Whether a finding stands where it says: its file is the changed file of the hunk it was asked about, its quote is what
 * the head holds at those lines, and it touches the change or names the changed line that enables it. A finding is never
 * moved to where it might have been meant.
 *
 * @param hunkPath path of the hunk that the finding names; undefined when that hunk was not asked about
 * @returns null when it stands, else the first reason against it
 */
export function rejectionOf(finding: ModelFinding, hunkPath: string | undefined, ground: Ground): Rejection | null {
  if (isUnsafe(finding.path)) return 'the path leaves the repository';
  const file = ground.files.get(finding.path);
  if (file === undefined) return 'the path is not a changed file of this change';
  if (hunkPath === undefined) return 'it speaks of a hunk that was not asked about';
  if (hunkPath !== finding.path) return 'its hunk belongs to another file';
  const head = ground.heads.get(finding.path);
  if (!head) return 'the head holds no readable text at this path';
  const { startLine, endLine } = finding;
  if (startLine < 1 || endLine < startLine || endLine > head.lines.length) return 'there are no such lines in the head';
  if (endLine - startLine >= MAX_QUOTED_LINES) return `it quotes more than ${MAX_QUOTED_LINES} lines`;
  if (!standsAt(head, startLine, endLine, finding.quote)) return 'the quote is not what stands at these lines';
  const touched = touchedLines(file);
  for (let line = startLine; line <= endLine; line++) if (touched.has(line)) return null;
  return enablingRejection(finding, head, touched);
}

/** Whether these lines of a changed file say exactly this in the head; for quotes that are not findings. */
export function quoteStands(
  { path, startLine, endLine, quote }: Pick<ModelFinding, 'path' | 'startLine' | 'endLine' | 'quote'>,
  { heads }: Pick<Ground, 'heads'>,
): boolean {
  const head = heads.get(path);
  if (!head || startLine < 1 || endLine < startLine || endLine > head.lines.length) return false;
  return endLine - startLine < MAX_QUOTED_LINES && standsAt(head, startLine, endLine, quote);
}

function enablingRejection(finding: ModelFinding, head: HeadText, touched: ReadonlySet<number>): Rejection | null {
  const { enabledByLine: line, enabledByQuote: quote } = finding;
  if (line === null || quote === null) return 'it touches no changed line and names none that enables it';
  if (!touched.has(line)) return 'the line it names as enabling is not a changed one';
  return standsAt(head, line, line, quote) ? null : 'the quote of the enabling line is not what stands there';
}

/** Blank quotes prove nothing, wherever they stand. */
function standsAt(head: HeadText, startLine: number, endLine: number, quote: string): boolean {
  const count = endLine - startLine + 1;
  const quoted = normalisedLines(quote).map(visible);
  // The final line feed of a quote belongs to no line, unless the range says that a blank line follows it.
  if (quoted.length === count - 1 && quote.endsWith('\n')) quoted.push('');
  return (
    quote.trim() !== '' &&
    quoted.length === count &&
    quoted.every((line, index) => !head.cut.has(startLine + index) && line === head.lines[startLine + index - 1])
  );
}

const isUnsafe = (path: string): boolean =>
  path === '' || path.startsWith('/') || /[\0\\]/u.test(path) || path.split('/').includes('..');
