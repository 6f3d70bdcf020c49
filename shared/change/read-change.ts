import { ConfigurationError } from '../errors/errors.ts';
import type { Change, Commit, FileSide, ReadText } from './change.ts';
import { parseCommit } from './commits.ts';
import { findGitDir } from './find-repository.ts';
import { gitAt, type Git } from './git.ts';
import { isCleanMerge, mergeDifference, mergeTreeOf } from './merges.ts';
import { objectStore, type ObjectStore } from './object-store.ts';
import { readDiff } from './read-diff.ts';

/** Largest file that is read as text from a tree. */
export const MAX_TEXT_BYTES = 8 * 1024 * 1024;
/** More commits than this are not a reviewable change; reading stops and says so. */
const MAX_COMMITS = 10_000;
const MAX_COMMIT_BYTES = 1024 * 1024;

export interface ChangeRequest {
  /** Path of the repository. */
  readonly repo: string;
  readonly base: string;
  readonly head: string;
  /** `merge-base` compares head with where it left base; `trees` compares the two trees as they are. */
  readonly compare?: 'merge-base' | 'trees';
  readonly repository?: string;
}

/** An open repository; several changes can be read from it (a back-test reads thousands). */
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
  return {
    repository: request.repository ?? 'local',
    base,
    head,
    mergeBase,
    mergeTree,
    files,
    commits,
    pullRequest: null,
    readBase: textReader(
      objects,
      mergeBase,
      files.map((file) => file.before),
    ),
    readTarget: textReader(objects, base, []),
    readHead: textReader(
      objects,
      head,
      files.map((file) => file.after),
    ),
    listHead: once(() => listTree(git, head)),
    mergeDifference: (commit) => mergeDifference(git, objects, { base, mergeTree }, commit),
    isCleanMerge: (commit) => isCleanMerge(git, objects, commit),
  };
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

async function resolveCommit(objects: ObjectStore, name: string): Promise<string> {
  const info = await objects.info(`${name}^{commit}`);
  if (info?.type === 'commit') return info.oid;
  throw new ConfigurationError(
    'EG203',
    `There is no commit named ${JSON.stringify(name)} in this repository.`,
    'Fetch it, or name another commit, branch or tag (in CI check out with fetch-depth: 0).',
  );
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

async function readCommits(git: Git, objects: ObjectStore, base: string, head: string): Promise<readonly Commit[]> {
  const { stdout } = await git.run(['rev-list', `--max-count=${MAX_COMMITS + 1}`, head, `^${base}`]);
  const oids = stdout.toString('latin1').split('\n').filter(Boolean);
  if (oids.length > MAX_COMMITS) {
    throw new ConfigurationError(
      'EG205',
      `The change has more than ${MAX_COMMITS} commits.`,
      'Check that base is the branch the change goes into, or split the change.',
    );
  }
  return Promise.all(
    oids.map(async (oid) => {
      const object = await objects.read(oid, MAX_COMMIT_BYTES);
      return parseCommit(oid, object?.content ?? Buffer.alloc(0));
    }),
  );
}

/** Several gates ask for the same list; git is asked once. */
function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | null = null;
  return () => (known ??= read());
}

async function listTree(git: Git, commit: string): Promise<readonly string[]> {
  const { stdout } = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
  return stdout.toString('utf8').split('\0').filter(Boolean);
}

/** Changed paths are read by blob id, which works for every name; others by `<commit>:<path>`. */
function textReader(objects: ObjectStore, commit: string, sides: readonly (FileSide | null)[]): ReadText {
  const known = new Map(sides.filter((side) => side !== null).map((side) => [side.path, side.oid]));
  return async (path) => {
    const object = await objects.read(known.get(path) ?? `${commit}:${path}`, MAX_TEXT_BYTES);
    return object?.type === 'blob' ? object.content.toString('utf8') : null;
  };
}
