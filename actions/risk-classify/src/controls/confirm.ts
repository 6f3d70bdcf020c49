import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import type { Hit } from '../classification.ts';
import { textsOf } from '../source/sides.ts';
import type { FileView } from '../source/view.ts';
import { syntaxOf } from '../syntax/scopes.ts';

/** Only in such a text can a whole line be part of a string, or of what a page shows. */
const LONG_TEXT = /`|"""|'''|<<|<\/|\/>|R"|r#"|\$@"|@"/u;

/**
 * Controls that were really lost, of those that lines tell: not the ones that are words in a string, a comment or a page.
 * Where there is no syntax tree, what lines tell stands.
 */
export async function confirmed(lost: readonly Hit[], views: readonly FileView[], change: Change): Promise<Hit[]> {
  const files = new Map(views.map(({ file }) => [file.previousPath ?? file.path, file]));
  const out: Hit[] = [];
  for (const [path, hits] of byPath(lost)) {
    const file = files.get(path);
    const text = file === undefined ? null : await textLines(file, path, hits, change);
    out.push(...hits.filter(({ line }) => line === null || !text?.has(line)));
  }
  return out;
}

/** The lines among these that are no code; null when it cannot be told. */
async function textLines(
  file: ChangedFile,
  path: string,
  hits: readonly Hit[],
  change: Change,
): Promise<Set<number> | null> {
  const { before } = await textsOf(change, file);
  if (before === null || !LONG_TEXT.test(before)) return null;
  const syntax = await syntaxOf(
    path,
    before,
    hits.flatMap(({ line }) => line ?? []),
  );
  return syntax && new Set([...syntax].filter(([, { text }]) => text).map(([line]) => line));
}

function byPath(hits: readonly Hit[]): Map<string, Hit[]> {
  const paths = new Map<string, Hit[]>();
  for (const hit of hits) {
    const known = paths.get(hit.path);
    if (known) known.push(hit);
    else paths.set(hit.path, [hit]);
  }
  return paths;
}
