import type { Change } from '../../../../shared/change/change.ts';
import { headText } from '../grounding/heads.ts';
import type { ReviewItem } from '../plan/items.ts';
import { contextLines } from './view.ts';

/** Limits of the search: files read, their size in characters, names looked for, and calls shown of one item. */
const MAX_FILES = 400;
const MAX_FILE_CHARACTERS = 256 * 1024;
const MAX_NAMES = 400;
const MAX_CALLS = 3;
/** Lines shown before and after a call. */
const AROUND = 2;
const MAX_LINE = 500;

/** Names that are defined in a line, in the ways of the common languages. */
const DEFINITIONS = [
  /\b(?:function|def|func|fn|sub|fun)\s{1,8}(?:\([^()]{0,80}\)\s{0,4})?(?<name>[A-Za-z_$][\w$]{2,60})/gu,
  /\b(?:const|let|var|val)\s{1,8}(?<name>[A-Za-z_$][\w$]{2,60})\s{0,4}=\s{0,4}(?:async\s{0,4})?(?:\(|function)/gu,
  /^\s{0,40}(?:(?:public|private|protected|static|async|final|override|export)\s{1,4}){0,4}(?:[\w<>[\], ]{1,60}\s)?(?<name>[A-Za-z_$][\w$]{2,60})\s{0,2}\([^;]{0,200}\{\s{0,4}$/gu,
];
const CALL = /(?<![\w$])(?<name>[A-Za-z_$][\w$]{2,60})\s{0,2}\(/gu;
const KEYWORDS = new Set(
  'catch constructor def elseif fn for foreach func function if return sub switch while with'.split(' '),
);

/** Names that the changed lines and what encloses them define. */
export function definedNames(lines: readonly string[]): Set<string> {
  const names = new Set<string>();
  for (const line of lines) {
    for (const pattern of DEFINITIONS) {
      for (const { groups } of line.slice(0, MAX_LINE).matchAll(pattern)) {
        const name = groups?.['name'] ?? '';
        if (!KEYWORDS.has(name)) names.add(name);
      }
    }
  }
  return names;
}

/**
 * Where the head calls what a change defines, as lines to show, by item id. A textual search of bounded size, nearest
 * files first: it finds examples, it does not find all.
 *
 * @param defined names by item
 */
export async function callersOf(
  change: Change,
  defined: ReadonlyMap<ReviewItem, ReadonlySet<string>>,
): Promise<Map<string, string[]>> {
  const wanted = new Map<string, ReviewItem[]>();
  for (const [item, names] of defined) {
    for (const name of names) {
      if (wanted.size >= MAX_NAMES && !wanted.has(name)) continue;
      wanted.set(name, [...(wanted.get(name) ?? []), item]);
    }
  }
  const found = new Map<string, string[]>();
  if (wanted.size === 0) return found;
  for (const path of await candidates(change, [...defined.keys()])) {
    const text = await change.readHead(path);
    if (text === null || text.length > MAX_FILE_CHARACTERS) continue;
    collect(path, text, wanted, found);
  }
  return found;
}

/** Files in the languages of the change, those in its folders first. */
async function candidates(change: Change, items: readonly ReviewItem[]): Promise<string[]> {
  const extensions = new Set(items.map(({ file }) => extensionOf(file.path)));
  const folders = new Set(items.map(({ file }) => folderOf(file.path)));
  const same = (await change.listHead()).filter((path) => extensions.has(extensionOf(path)));
  return same
    .toSorted((a, b) => Number(folders.has(folderOf(b))) - Number(folders.has(folderOf(a))))
    .slice(0, MAX_FILES);
}

function collect(
  path: string,
  text: string,
  wanted: ReadonlyMap<string, ReviewItem[]>,
  found: Map<string, string[]>,
): void {
  let head: ReturnType<typeof headText> | null = null;
  for (const [index, line] of text.split('\n').entries()) {
    for (const { groups } of line.slice(0, MAX_LINE).matchAll(CALL)) {
      for (const item of wanted.get(groups?.['name'] ?? '') ?? []) {
        const known = found.get(item.id) ?? [];
        const calls = known.filter((shown) => shown.startsWith('called from ')).length;
        if (calls >= MAX_CALLS || isOwn(item, path, index + 1) || definedNames([line]).size > 0) continue;
        head ??= headText(text);
        const stretch = { from: Math.max(1, index + 1 - AROUND), to: Math.min(head.lines.length, index + 1 + AROUND) };
        found.set(item.id, [...known, `called from ${JSON.stringify(path)}:`, ...contextLines(head, stretch)]);
      }
    }
  }
}

const isOwn = ({ file, startLine, endLine }: ReviewItem, path: string, line: number): boolean =>
  file.path === path && startLine !== null && endLine !== null && line >= startLine && line <= endLine;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const extensionOf = (path: string): string => /\.[^./]{1,12}$/u.exec(path)?.[0] ?? path;
