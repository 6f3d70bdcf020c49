import { addedLines, type Change, type ChangedFile } from '../../../../shared/change/change.ts';
import type { Problem } from '../../../../shared/evidence/report.ts';
import { isAgentFile } from '../../../../shared/agent-config/paths.ts';
import { unread } from './limits.ts';
import { isRenderedPath, type Source } from './source.ts';

export interface Collected {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/**
 * The text a change adds to files. Pages (Markdown, HTML) are read whole, since a comment may open above the added lines;
 * only what touches an added line counts then.
 */
export async function fileSources(change: Change): Promise<Collected> {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const file of change.files) {
    if (file.after === null || file.after.kind === 'submodule') continue;
    if (file.binary) {
      if (isRenderedPath(file.path) || isAgentFile(file.path)) problems.push(notText(file.path));
      continue;
    }
    if (file.truncated) problems.push(cutOff(file.path));
    const source = await sourceOf(change, file);
    if (source !== null) sources.push(source);
  }
  return { sources, problems };
}

async function sourceOf(change: Change, file: ChangedFile): Promise<Source | null> {
  const lines = [...addedLines(file)];
  if (lines.length === 0) return null;
  const numbers = lines.map((line) => line.newLine);
  const whole = isRenderedPath(file.path) || isAgentFile(file.path) ? await change.readHead(file.path) : null;
  const shared = { id: `file:${file.path}`, kind: 'file', path: file.path } as const;
  return whole === null
    ? { ...shared, text: lines.map((line) => line.text).join('\n'), lines: numbers, added: null }
    : { ...shared, text: whole, lines: null, added: new Set(numbers) };
}

const notText = (path: string): Problem =>
  unread(
    path,
    'it is named like a text but holds binary data',
    'Store the file as UTF-8 text, or under a name that says what it is.',
  );

const cutOff = (path: string): Problem =>
  unread(
    `A part of ${path}`,
    'its diff exceeds the limit, or its content is not in this clone',
    'Split the file or the change; in a partial or damaged clone, fetch what is missing (fetch-depth: 0, no filter).',
  );
