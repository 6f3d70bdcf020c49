import { structuredPatch } from 'diff';
import type { Change, ChangedFile, Commit, FileSide, Hunk } from '../change/change.ts';
import { hunkOf } from '../change/patch-file.ts';
import type { PullRequestFacts } from '../github/pull-request.ts';

/** Before and after of one path; null for absent. */
export type Sides = readonly [before: string | null, after: string | null];

export interface ChangeRecipe {
  /** Path → its two sides. */
  readonly files: Readonly<Record<string, Sides>>;
  /** New path → old path, for renames; the sides are given under the new path. */
  readonly renames?: Readonly<Record<string, string>>;
  /** Further files of both trees that the change leaves alone. */
  readonly untouched?: Readonly<Record<string, string>>;
  readonly commits?: readonly Partial<Commit>[];
  readonly pullRequest?: PullRequestFacts | null;
}

const BASE = 'b'.repeat(40);
const HEAD = 'a'.repeat(40);
const nobody = { name: 'Dev', email: 'dev@example.org' };

/** A change in memory, for tests of gates. Its diff is a real diff; its object ids are made up. */
export function changeOf(recipe: ChangeRecipe): Change {
  const entries = Object.entries(recipe.files);
  const oldPath = (path: string): string => recipe.renames?.[path] ?? path;
  const baseTree = new Map<string, string>(Object.entries(recipe.untouched ?? {}));
  const headTree = new Map(baseTree);
  for (const [path, [before, after]] of entries) {
    if (before !== null) baseTree.set(oldPath(path), before);
    if (after !== null) headTree.set(path, after);
  }
  return {
    repository: 'example/service',
    base: BASE,
    head: HEAD,
    mergeBase: BASE,
    mergeTree: 'c'.repeat(40),
    files: entries.map(([path, sides]) => changedFile(path, oldPath(path), sides)),
    commits: (recipe.commits ?? []).map((commit) => ({
      oid: HEAD,
      parents: [BASE],
      author: nobody,
      committer: nobody,
      message: 'Change',
      ...commit,
    })),
    pullRequest: recipe.pullRequest ?? null,
    readBase: async (path) => baseTree.get(path) ?? null,
    readTarget: async (path) => baseTree.get(path) ?? null,
    readHead: async (path) => headTree.get(path) ?? null,
    listHead: async () => [...headTree.keys()],
  };
}

function changedFile(path: string, previous: string, [before, after]: Sides): ChangedFile {
  const binary = [before, after].some((text) => text?.slice(0, 8000).includes('\0') ?? false);
  const hunks = binary ? [] : hunksOf(before ?? '', after ?? '');
  const lines = hunks.flatMap((hunk) => hunk.lines);
  const renamed = previous !== path;
  return {
    path,
    previousPath: renamed ? previous : null,
    status: renamed ? 'renamed' : before === null ? 'added' : after === null ? 'deleted' : 'modified',
    before: before === null ? null : side(previous),
    after: after === null ? null : side(path),
    binary,
    additions: lines.filter((line) => line.kind === 'added').length,
    deletions: lines.filter((line) => line.kind === 'removed').length,
    hunks,
    truncated: false,
  };
}

const side = (path: string): FileSide => ({ path, oid: 'd'.repeat(40), mode: '100644', kind: 'file' });

const hunksOf = (before: string, after: string): Hunk[] =>
  structuredPatch('a', 'b', before, after, undefined, undefined, { context: 3 }).hunks.map(hunkOf);
