import { MAX_LINE } from './limits.ts';
import { markerOf } from './redact.ts';

/** Larger texts are left to our own patterns, which look at every line. */
const MAX_CHARACTERS = 1024 * 1024;
/** The library's patterns look at whole files; no file with a longer line is given to them. */
const MAX_LIBRARY_LINE = 10 * MAX_LINE;

/** What of the library's report we rely on. */
interface Found {
  readonly range: readonly [start: number, end: number];
  readonly ruleId: string;
}

export type Redact = (path: string, text: string) => Promise<string>;

/**
 * Takes out what a maintained library of secret shapes recognises, besides what our own patterns do. Its rules know the
 * tokens of a few dozen services and are updated as those change. Comments that switch the library off do not count:
 * their author is the author of the change.
 *
 * @returns a function that keeps every line of its text
 */
export async function libraryRedactor(): Promise<Redact> {
  const { lintSource } = await import('@secretlint/core');
  const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
  const rules = [{ id: creator.meta.id, rule: creator, options: {} }];
  return async (path, text) => {
    if (text.length > MAX_CHARACTERS || hasLongLine(text)) return text;
    const source = { filePath: path, content: withoutSwitches(text), contentType: 'text' as const, ext: '' };
    const { messages } = await lintSource({ source, options: { noPhysicFilePath: true, config: { rules } } });
    return redactRanges(text, messages);
  };
}

/** A switch of the same length, so that places stay true. */
const withoutSwitches = (text: string): string =>
  text.replace(/secretlint-(?=disable|enable)/giu, (word) => 'x'.repeat(word.length));

function hasLongLine(text: string): boolean {
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > MAX_LIBRARY_LINE) return true;
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}

/** Replaces each range by a marker; a range over several lines by one on each of them. */
function redactRanges(text: string, found: readonly Found[]): string {
  let safe = '';
  let position = 0;
  for (const { range, ruleId } of found.toSorted((a, b) => a.range[0] - b.range[0])) {
    const [start, end] = range;
    if (end <= position || start >= end) continue;
    const from = Math.max(start, position);
    const marker = markerOf(ruleId.replace(/^.*secretlint-rule-/u, '').replace(/[^a-z-]/gu, '-').slice(0, 40));
    safe += text.slice(position, from) + text.slice(from, end).replace(/[^\r\n]+/gu, marker);
    position = end;
  }
  return safe + text.slice(position);
}
