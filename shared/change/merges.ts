import type { Git } from './git.ts';
import type { ObjectStore } from './object-store.ts';

const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
const MAX_COMMIT_BYTES = 1024 * 1024;

/** The tree git would make by merging one commit into another; null on conflict. The id is never used without the status. */
export async function mergeTreeOf(git: Git, into: string, commit: string): Promise<string | null> {
  const { stdout, status } = await git.run(['merge-tree', '--write-tree', '--no-messages', into, commit], [0, 1]);
  return status === 0 ? stdout.toString('latin1').trim() : null;
}

/**
 * Paths that differ, in content, mode or presence, between the merge of another commit into the base and `mergeTree`.
 *
 * @param commit full id; an abbreviation could come to mean another commit
 * @returns an empty list when the merges are the same tree; null when they cannot be compared: the commit is not there,
 *   it shares no history with the base, or it conflicts with it
 */
export async function mergeDifference(
  git: Git,
  objects: ObjectStore,
  { base, mergeTree }: { readonly base: string; readonly mergeTree: string | null },
  commit: string,
): Promise<readonly string[] | null> {
  if (mergeTree === null || !FULL_ID.test(commit)) return null;
  if ((await objects.info(commit))?.type !== 'commit') return null;
  const related = await git.run(['merge-base', base, commit], [0, 1]);
  if (related.status !== 0) return null;
  const other = await mergeTreeOf(git, base, commit);
  if (other === null) return null;
  if (other === mergeTree) return [];
  const { stdout } = await git.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', other, mergeTree]);
  return stdout.toString('utf8').split('\0').filter(Boolean);
}

/**
 * Paths that merging a commit into the base would change in the base.
 *
 * @param commit full id
 * @returns null when it cannot be told: the commit is not there, shares no history with the base, or conflicts with it
 */
export async function mergeChanges(
  git: Git,
  objects: ObjectStore,
  base: string,
  commit: string,
): Promise<readonly string[] | null> {
  if (!FULL_ID.test(commit) || (await objects.info(commit))?.type !== 'commit') return null;
  if ((await git.run(['merge-base', base, commit], [0, 1])).status !== 0) return null;
  const merged = await mergeTreeOf(git, base, commit);
  if (merged === null) return null;
  const { stdout } = await git.run(['diff-tree', '-r', '-z', '--name-only', '--no-renames', base, merged]);
  return stdout.toString('utf8').split('\0').filter(Boolean);
}

/** Whether a commit is a merge of two parents and holds exactly what git makes of them, nothing added by hand. */
export async function isCleanMerge(git: Git, objects: ObjectStore, commit: string): Promise<boolean> {
  const object = await objects.read(commit, MAX_COMMIT_BYTES);
  if (object?.type !== 'commit') return false;
  const text = object.content.toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n')).split('\n');
  const values = (name: string): string[] =>
    header.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const [first, second, ...more] = values('parent');
  if (first === undefined || second === undefined || more.length > 0) return false;
  const merged = await mergeTreeOf(git, first, second);
  return merged !== null && merged === values('tree')[0];
}
