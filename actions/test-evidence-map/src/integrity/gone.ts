import { removedLines, type Change } from '../../../../shared/change/change.ts';
import { isCode, isTestPath } from '../source/languages.ts';

const WORD = /[A-Za-z_$][\w$]{3,80}/gu;
const MAX_LINE = 2000;

/**
 * Words that the change took out of the code: they stood in removed lines of a code file and stand nowhere in the new
 * text of any changed code file. A test that speaks of such a word lost its subject, not its strength.
 */
export async function wordsGone(change: Change): Promise<ReadonlySet<string>> {
  const code = change.files.filter((file) => isCode(file.path) && !isTestPath(file.path) && !file.binary);
  const gone = new Set<string>();
  for (const file of code) {
    for (const line of removedLines(file))
      for (const [word] of line.text.slice(0, MAX_LINE).matchAll(WORD)) gone.add(word);
  }
  for (const file of code) {
    if (gone.size === 0 || file.after === null) continue;
    for (const [word] of ((await change.readHead(file.path)) ?? '').matchAll(WORD)) gone.delete(word);
  }
  return gone;
}

export function mentionsAny(text: string, words: ReadonlySet<string>): boolean {
  if (words.size === 0) return false;
  for (const [word] of text.matchAll(WORD)) if (words.has(word)) return true;
  return false;
}
