import { ConfigurationError } from '../errors/errors.ts';
import { assemble } from './assemble.ts';
import type { Change } from './change.ts';
import { findGitDir } from './find-repository.ts';
import { gitAt, type Git } from './git.ts';
import { mergeTreeOf } from './merges.ts';
import { objectStore, type ObjectStore } from './object-store.ts';
import { readCommits, resolveCommit } from './read-commits.ts';
import { readDiff } from './read-diff.ts';

export interface ChangeRequest {
  /** Path of the repository. */
  readonly repo: string;
  readonly base: string;
  readonly head: string;
  /** `merge-base` compares head with where it left base; `trees` compares the two trees as they are. */
  readonly compare?: 'merge-base' | 'trees';
  readonly repository?: string;
}

/** An open repository; several changes can be read from it. Thousands are read faster through `history.ts`. */
export interface Repository {
  readChange(request: Omit<ChangeRequest, 'repo'>): Promise<Change>;
  /** Full id of the commit that a name stands for. @throws ConfigurationError EG203 */
  resolve(name: string): Promise<string>;
  close(): void;
}

/** @throws ConfigurationError EG201 when there is no repository at `path` */
export async function openRepository(path: string): Promise<Repository> {
  const git = gitAt(await findGitDir(path));
  const objects = objectStore(git);
  return {
    readChange: (request) => readChange(git, objects, request),
    resolve: (name) => resolveCommit(objects, name),
    close: () => objects.close(),
  };
}

async function readChange(git: Git, objects: ObjectStore, request: Omit<ChangeRequest, 'repo'>): Promise<Change> {
  const [base, head] = await Promise.all([resolveCommit(objects, request.base), resolveCommit(objects, request.head)]);
  const mergeBase = request.compare === 'trees' ? base : await findMergeBase(git, base, head);
  const [files, commits, mergeTree] = await Promise.all([
    readDiff(git, objects, mergeBase, head),
    readCommits(git, objects, base, head),
    request.compare === 'trees' ? null : bindingTree(git, objects, base, head, mergeBase),
  ]);
  const repository = request.repository ?? 'local';
  const change = assemble(git, objects, { repository, base, head, mergeBase, mergeTree, files, commits });
  return { ...change, withHead: (other) => readChange(git, objects, { ...request, base, head: other }) };
}

/** The tree of the merge of head into base. Where base has not moved on that is head's own tree, without asking git to merge. */
async function bindingTree(
  git: Git,
  objects: ObjectStore,
  base: string,
  head: string,
  mergeBase: string,
): Promise<string | null> {
  if (mergeBase !== base) return mergeTreeOf(git, base, head);
  return (await objects.info(`${head}^{tree}`))?.oid ?? null;
}

async function findMergeBase(git: Git, base: string, head: string): Promise<string> {
  const { stdout, status } = await git.run(['merge-base', base, head], [0, 1]);
  const oid = stdout.toString('latin1').trim();
  if (status === 0 && oid !== '') return oid;
  throw new ConfigurationError(
    'EG204',
    'Base and head have no commit in common.',
    'Fetch the whole history (fetch-depth: 0, with filter: blob:none if it is large), or check the names.',
  );
}
