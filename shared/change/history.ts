import { ConfigurationError } from '../errors/errors.ts';
import { assemble } from './assemble.ts';
import type { Change, ChangedFile, Commit } from './change.ts';
import { parseCommit, treeOf } from './commits.ts';
import { DiffStream } from './diff-stream.ts';
import { findGitDir } from './find-repository.ts';
import { gitAt, type Git } from './git.ts';
import { objectStore, type ObjectStore } from './object-store.ts';
import { commitsNamed, MAX_COMMIT_BYTES, noCommit, readCommits, resolveCommit } from './read-commits.ts';
import { readDiff } from './read-diff.ts';
import { type Step, type StepKind, stepsOf } from './steps.ts';

/** Files read together; each is bounded, so their sum is as well. */
const READ_AHEAD = 8;

/** A repository opened to read thousands of changes from it: no process is started for an ordinary one. */
export interface History {
  /** The steps between two commits, newest first. @throws ConfigurationError EG203 */
  steps(from: string, to: string, kind: StepKind): Promise<Step[]>;
  /** The change of one step: its two trees as they are, not their merge base. @throws ConfigurationError EG203, EG205, EG209 */
  readChange(step: Step): Promise<Change>;
  close(): void;
}

/** @throws ConfigurationError EG201 when there is no repository at `path` */
export async function openHistory(path: string): Promise<History> {
  const git = gitAt(await findGitDir(path));
  const objects = objectStore(git);
  const diffs = new DiffStream(git);
  return {
    steps: async (from, to, kind) => {
      const [start, end] = await Promise.all([resolveCommit(objects, from), resolveCommit(objects, to)]);
      return stepsOf(git, start, end, kind);
    },
    readChange: (step) => readStep(git, objects, diffs, step),
    close: () => {
      objects.close();
      diffs.close();
    },
  };
}

async function readStep(git: Git, objects: ObjectStore, diffs: DiffStream, step: Step): Promise<Change> {
  const [base, head] = await Promise.all([readCommit(objects, step.base), readCommit(objects, step.head)]);
  const [files, commits] = await Promise.all([
    diffOf(git, objects, diffs, base.tree, head.tree),
    commitsOf(git, objects, step, base.commit, head.commit),
  ]);
  const parts = {
    repository: 'local',
    base: base.commit.oid,
    head: head.commit.oid,
    mergeBase: base.commit.oid,
    mergeTree: null,
    files,
    commits,
  };
  return assemble(git, objects, parts, READ_AHEAD);
}

interface Read {
  readonly commit: Commit;
  readonly tree: string;
}

async function readCommit(objects: ObjectStore, name: string): Promise<Read> {
  const object = await objects.read(`${name}^{commit}`, MAX_COMMIT_BYTES);
  if (object?.type !== 'commit') throw noCommit(name);
  return { commit: parseCommit(object.oid, object.content), tree: treeOf(object.content) };
}

/** Where the stream fails, a blob may be missing: the slower way tells which, and reads the rest. */
async function diffOf(
  git: Git,
  objects: ObjectStore,
  diffs: DiffStream,
  from: string,
  to: string,
): Promise<readonly ChangedFile[]> {
  try {
    return await diffs.diff(from, to);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return readDiff(git, objects, from, to);
  }
}

async function commitsOf(
  git: Git,
  objects: ObjectStore,
  { commits }: Step,
  base: Commit,
  head: Commit,
): Promise<readonly Commit[]> {
  if (head.parents.length === 1 && head.parents[0] === base.oid) return [head];
  return commits === undefined ? readCommits(git, objects, base.oid, head.oid) : commitsNamed(objects, commits);
}
