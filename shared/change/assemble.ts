import type { Change, ChangedFile, FileSide, ReadText } from './change.ts';
import type { Git } from './git.ts';
import { isCleanMerge, mergeChanges, mergeDifference } from './merges.ts';
import type { ObjectStore } from './object-store.ts';

/** Largest file that is read as text from a tree. */
export const MAX_TEXT_BYTES = 8 * 1024 * 1024;

/** What was read of a change before its files can be asked for. */
type Parts = Pick<Change, 'repository' | 'mergeTree' | 'files' | 'commits'> & {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
};

/**
 * A change with its trees at hand: files are read from them when somebody asks.
 *
 * @param ahead how many of the next changed files of the head are read with one that is asked for: worth it for whoever
 *   reads all of them once, in their order
 */
export function assemble(git: Git, objects: ObjectStore, parts: Parts, ahead = 0): Change {
  const { base, head, mergeBase, mergeTree, files } = parts;
  return {
    ...parts,
    pullRequest: null,
    readBase: textReader(
      objects,
      mergeBase,
      files.map((file) => file.before),
    ),
    readTarget: textReader(objects, base, []),
    readHead: readingAhead(
      textReader(
        objects,
        head,
        files.map((file) => file.after),
      ),
      ahead > 0 ? files.filter(isReadWhole).map(({ path }) => path) : [],
      ahead,
    ),
    targetHas: (paths) => namesIn(git, base, paths),
    listHead: once(() => listTree(git, head)),
    mergeDifference: (commit) => mergeDifference(git, objects, { base, mergeTree }, commit),
    mergeChanges: (commit) => mergeChanges(git, objects, base, commit),
    isCleanMerge: (commit) => isCleanMerge(git, objects, commit),
    queueLine: async () => (await import('./queue-steps.ts')).queueLine(git, base, head),
    proveQueue: async (heads) => (await import('./queue-steps.ts')).proveQueue(git, objects, { base, head }, heads),
  };
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

/** By the tree alone, so that a blob that is too large or was not fetched still is there. */
async function namesIn(git: Git, commit: string, paths: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await git.run(['ls-tree', '-z', '--name-only', '--full-tree', commit, '--', ...paths]);
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

/** Files of which the hunks do not tell everything, and that can be read. */
const isReadWhole = ({ before, after, binary, truncated }: ChangedFile): boolean =>
  before !== null && after?.kind === 'file' && !binary && !truncated;

/** Reads the next few of the paths together with the one that is asked for; what was read ahead is handed out once. */
function readingAhead(read: ReadText, paths: readonly string[], ahead: number): ReadText {
  const places = new Map(paths.map((path, index) => [path, index]));
  const started = new Map<string, Promise<string | null>>();
  const start = (path: string): void => {
    const text = read(path);
    text.catch(() => {}); // told to whoever asks for it
    started.set(path, text);
  };
  return (path) => {
    const place = places.get(path);
    if (place === undefined) return read(path);
    if (!started.has(path)) for (const next of paths.slice(place, place + ahead)) if (!started.has(next)) start(next);
    const text = started.get(path) as Promise<string | null>;
    started.delete(path);
    return text;
  };
}
