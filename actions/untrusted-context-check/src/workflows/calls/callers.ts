import type { Change } from '../../../../../shared/change/change.ts';
import { readTree, UnreadableYaml } from '../model/read-tree.ts';
import { readWorkflow } from '../model/read-workflow.ts';
import { WORKFLOW_PATH } from '../paths.ts';
import { pathsOfUses, usesIn } from './callees.ts';

export interface Caller {
  readonly path: string;
  readonly text: string;
}

/** Files looked at for calls; repositories with more workflows exist, with more local actions than this hardly. */
const MAX_FILES = 400;

/**
 * Files of the head that call one of the given actions or workflows, directly or through others, and are not among them.
 * Empty, without reading anything, when none of the given files can be called by its path.
 */
export async function loadCallers(change: Change, touched: ReadonlySet<string>): Promise<Caller[]> {
  if (touched.size === 0) return [];
  const paths = (await change.listHead()).filter((path) => WORKFLOW_PATH.test(path) && !touched.has(path));
  const files = new Map<string, { readonly text: string; readonly calls: readonly string[] }>();
  for (const path of paths.slice(0, MAX_FILES)) {
    const text = await change.readHead(path);
    if (text !== null && /uses:[^\n]{0,20}[.$]\//u.test(text))
      files.set(path, { text, calls: await callsOf(path, text) });
  }
  const reaching = new Set(touched);
  for (let before = -1; before !== reaching.size;) {
    before = reaching.size;
    for (const [path, { calls }] of files) if (calls.some((one) => reaching.has(one))) reaching.add(path);
  }
  return [...files].flatMap(([path, { text }]) => (reaching.has(path) ? [{ path, text }] : []));
}

async function callsOf(path: string, text: string): Promise<string[]> {
  try {
    return usesIn(readWorkflow(path, await readTree(text))).flatMap(pathsOfUses);
  } catch (error) {
    if (error instanceof UnreadableYaml) return [];
    throw error;
  }
}
