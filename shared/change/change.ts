import type { MergeGroupFacts } from '../github/merge-group.ts';
import type { PullRequestFacts } from '../github/pull-request.ts';
import type { QueueCommit, QueueProof } from './queue-steps.ts';

/** Git's own words for what happened to a path (`git diff-tree --raw`, letters A M D R C T). */
export type FileStatus = 'added' | 'modified' | 'deleted' | 'renamed' | 'copied' | 'type-changed';

/** What a tree entry is, by its mode: 100644/100755, 120000, 160000. */
export type EntryKind = 'file' | 'symlink' | 'submodule';

/** One side of a changed path: the exact blob (or commit, for a submodule) in that tree. */
export interface FileSide {
  /** Path in that tree: exact characters, `/` separated, bytes that are not UTF-8 shown as U+FFFD. */
  readonly path: string;
  readonly oid: string;
  /** Six octal digits. */
  readonly mode: string;
  readonly kind: EntryKind;
}

export interface DiffLine {
  readonly kind: 'added' | 'removed' | 'context';
  /** 1-based line in the old file; null on an added line. */
  readonly oldLine: number | null;
  /** 1-based line in the new file; null on a removed line. */
  readonly newLine: number | null;
  /** Without the line terminator; a CR before it is kept. */
  readonly text: string;
}

export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  readonly lines: readonly DiffLine[];
}

export interface ChangedFile {
  /** Head path, or the base path of a deleted file. */
  readonly path: string;
  /** Base path when it differs (rename, copy), else null. */
  readonly previousPath: string | null;
  readonly status: FileStatus;
  readonly before: FileSide | null;
  readonly after: FileSide | null;
  /** Git's own judgement (a NUL in the first 8000 bytes); attributes of the change have no say. Binary files have no hunks. */
  readonly binary: boolean;
  readonly additions: number;
  readonly deletions: number;
  readonly hunks: readonly Hunk[];
  /** Set when the diff of this file was cut by a limit: what is not analysed must raise the risk, not lower it. */
  readonly truncated: boolean;
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Commit {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  /** Whole message, decoded as UTF-8. */
  readonly message: string;
}

/** Reads a file of one of the two trees. Null when there is no such file, or it exceeds the size limit. */
export type ReadText = (path: string) => Promise<string | null>;

/**
 * The diff between merge base and head, with both trees at hand, plus the pull request's facts. Read from git objects
 * only; nothing of it is ever checked out or run.
 */
export interface Change {
  /** `owner/name` when known, else `local`. */
  readonly repository: string;
  /** Full commit ids; null when the change is a bare patch. */
  readonly base: string | null;
  readonly head: string | null;
  readonly mergeBase: string | null;
  /** Tree of the merge of head into base; null on conflict or for a bare patch. */
  readonly mergeTree: string | null;
  readonly files: readonly ChangedFile[];
  /** Commits reachable from head and not from base, through all parents, newest first. */
  readonly commits: readonly Commit[];
  readonly pullRequest: PullRequestFacts | null;
  /** The pull requests of a merge queue's group, when the change is one. */
  readonly mergeGroup?: MergeGroupFacts | null;
  /** Text of a path in the merge base: the old side of the diff. */
  readonly readBase: ReadText;
  /** Text of a path in the base commit itself, which the change cannot reach: CODEOWNERS, policy and other judges come from here. */
  readonly readTarget: ReadText;
  /** Which of these paths the base commit has, whether or not they can be read. Absent without a repository. */
  readonly targetHas?: (paths: readonly string[]) => Promise<readonly string[]>;
  /** Text of a path in the head commit: hostile input. */
  readonly readHead: ReadText;
  /** Paths of the head tree (all of them), for inventories. Empty for a bare patch. */
  readonly listHead: () => Promise<readonly string[]>;
  /**
   * Paths in which merging another commit into the base gives something else than merging the head: empty for the very
   * same tree, null when that cannot be told. Absent without a repository.
   */
  readonly mergeDifference?: (commit: string) => Promise<readonly string[] | null>;
  /** Paths that merging another commit into the base would change; null when that cannot be told. Absent without a repository. */
  readonly mergeChanges?: (commit: string) => Promise<readonly string[] | null>;
  /** Whether a commit merges two parents and holds nothing but what git makes of them. Absent without a repository. */
  readonly isCleanMerge?: (commit: string) => Promise<boolean>;
  /** The change that another head makes on the same base. Absent without a repository. @throws ConfigurationError EG203, EG204 */
  readonly withHead?: (head: string) => Promise<Change>;
  /** The commits on the own line from base to head, oldest first; null when base is not on it. Absent without a repository. */
  readonly queueLine?: () => Promise<readonly QueueCommit[] | null>;
  /** Whether the change is what these heads, merged one after the other, make of the base. Absent without a repository. */
  readonly proveQueue?: (heads: readonly string[]) => Promise<QueueProof>;
}

/** Added lines of a file, in order. */
export function* addedLines(file: ChangedFile): Generator<DiffLine & { newLine: number }> {
  yield* linesOf(file, 'added') as Generator<DiffLine & { newLine: number }>;
}

/** Removed lines of a file, in order. */
export function* removedLines(file: ChangedFile): Generator<DiffLine & { oldLine: number }> {
  yield* linesOf(file, 'removed') as Generator<DiffLine & { oldLine: number }>;
}

function* linesOf(file: ChangedFile, kind: DiffLine['kind']): Generator<DiffLine> {
  for (const hunk of file.hunks) for (const line of hunk.lines) if (line.kind === kind) yield line;
}

/** Both names a file goes by: rules look at the two sides of a rename. */
export const pathsOf = (file: ChangedFile): readonly string[] =>
  file.previousPath === null ? [file.path] : [file.path, file.previousPath];
