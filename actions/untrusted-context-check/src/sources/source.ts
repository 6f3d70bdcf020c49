/** Where a text comes from, in the words of `--context` files; `branch` and `review` come from pull requests only. */
export const SOURCE_KINDS = [
  'pr-title',
  'pr-body',
  'branch',
  'issue',
  'comment',
  'review',
  'commit-message',
  'file',
  'tool-result',
  'web',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One outside text, as it will be examined. */
export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly text: string;
  /** Path in the head tree, for files of the change. */
  readonly path: string | null;
  /** Line in that file of each line of `text`; null when the text is the file itself. */
  readonly lines: readonly number[] | null;
  /** Lines (of the file) that the change adds; null when all of it is new. */
  readonly added: ReadonlySet<number> | null;
}

const CONVERSATION: ReadonlySet<SourceKind> = new Set([
  'pr-title',
  'pr-body',
  'branch',
  'issue',
  'comment',
  'review',
  'commit-message',
]);

/** Whether somebody addresses somebody in it; files and results of tools are read, not addressed. */
export const isConversation = (kind: SourceKind): boolean => CONVERSATION.has(kind);

const MARKUP = new Set('md mdx mdc markdown htm html svg xml rst txt adoc'.split(' '));

/** Whether a person reads files of that name rendered, so that comments and attributes in them are out of sight. */
export const isRenderedPath = (path: string): boolean => {
  const dot = path.lastIndexOf('.');
  return dot !== -1 && MARKUP.has(path.slice(dot + 1).toLowerCase());
};

/** The same for any source; texts without a path are shown as Markdown. */
export const isRendered = ({ path }: Source): boolean => path === null || isRenderedPath(path);

const QUIET_PATH =
  /(?:^|\/)(?:tests?|__tests__|spec|specs|fixtures|__fixtures__|testdata|corpus|corpora|examples?|security|threat-model)(?:\/|\.|$)|\.(?:test|spec)\.[a-z]{1,4}$|(?:^|\/)(?:security|threat-model)[^/]{0,40}\.md$/iu;

/** Paths whose business may be to hold or discuss attacks: samples of tests and security documents. */
export const isAboutAttacks = (path: string | null): boolean => path !== null && QUIET_PATH.test(path);
