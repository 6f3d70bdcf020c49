import { type Change, pathsOf } from '../change/change.ts';

/** What requirements can ask of a change besides what risk-classify finds in it. */
export interface ChangeShape {
  /** Every path it touches, both names of a renamed file. */
  readonly paths: readonly string[];
  /** Added and deleted lines, and files, of everything. */
  readonly lines: number;
  readonly files: number;
  /** It comes from a fork, or nobody knows where from. */
  readonly fork: boolean;
  /** It names the request it answers. */
  readonly traced: boolean;
}

/** Longest text in which a reference is looked for. */
const MAX_TEXT = 64 * 1024;
/** `#12`, `owner/repository#12`, a link to an issue or pull request, or a trailer that names a request. */
const REFERENCES: readonly (() => RegExp)[] = [
  () => /(?:^|[\s([,])(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10}\b/mu,
  () => /https:\/\/[\w.-]{1,200}\/[\w.-]{1,100}\/[\w.-]{1,100}\/(?:issues|pull)\/\d{1,10}\b/u,
  () => /^(?:refs?|closes|fixes|resolves|implements|issue|ticket|request):[ \t]{0,4}\S/imu,
];

/** The shape of a change. What is not known of it counts against it: it comes from outside, and answers no request. */
export function shapeOf(change: Pick<Change, 'files' | 'commits' | 'pullRequest'>): ChangeShape {
  const pull = change.pullRequest?.pull_request;
  const texts = [pull?.title ?? '', pull?.body ?? '', ...change.commits.map(({ message }) => message)];
  return {
    paths: change.files.flatMap(pathsOf),
    lines: change.files.reduce((sum, { additions, deletions }) => sum + additions + deletions, 0),
    files: change.files.length,
    fork: !sameRepository(pull?.head.repo, pull?.base.repo),
    traced: texts.some((text) => REFERENCES.some((pattern) => pattern().test(text.slice(0, MAX_TEXT)))),
  };
}

type Repository = { readonly id?: number | undefined; readonly full_name?: string | undefined } | null | undefined;

function sameRepository(head: Repository, base: Repository): boolean {
  if (head?.id !== undefined && base?.id !== undefined) return head.id === base.id;
  return head?.full_name !== undefined && head.full_name === base?.full_name;
}
