import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { pathMatcher } from '../../../../shared/text/glob.ts';
import type { ScanRun } from '../model.ts';
import { normalisePath, type Locate } from '../paths/locate.ts';

/** What is needed to say whether a scan looked at the change. */
export interface Scope {
  readonly change: Change;
  readonly locate: Locate;
  /** Files that nobody need look at: prose and tests, and what `scans.unscanned` of the policy names. */
  readonly isExempt: (path: string) => boolean;
}

/** Areas whose files a scan may pass over, as far as their rules know files by their paths. */
const PASSED_OVER = ['tests', 'documentation'];

/** Which files of the change a scan must have looked at, and which it may pass over. */
export function scopeOf(change: Change, locate: Locate, policy: Policy): Scope {
  const rules = PASSED_OVER.flatMap((area) => (policy.areas[area]?.quiet === true ? policy.areas[area].rules : []))
    .filter(({ kind }) => kind === 'path')
    .map(({ any, notIn }) => ({ isIn: pathMatcher(any), isOut: pathMatcher(notIn ?? []) }));
  const isUnscanned = pathMatcher(policy.scans.unscanned);
  return {
    change,
    locate,
    isExempt: (path) => isUnscanned(path) || rules.some(({ isIn, isOut }) => isIn(path) && !isOut(path)),
  };
}

/**
 * Changed files that the runs of one evidence did not look at. Files of the policy's patterns must be named as scanned.
 * Without patterns, a run that lists its files answers for those with the endings it looks at elsewhere: a `.ts` file left
 * out by a scan of other `.ts` files was passed over.
 *
 * @param patterns of `scans.files` in the policy
 */
export function unscannedFiles(
  runs: readonly ScanRun[],
  patterns: readonly string[] | undefined,
  { change, locate, isExempt }: Scope,
): string[] {
  const listing = runs.filter((run) => run.scanned !== undefined);
  // A run that lists nothing may have looked at everything; then only the policy's own demand can be missed.
  if (patterns === undefined && listing.length < runs.length) return [];
  const scanned = new Set(
    listing.flatMap((run) => (run.scanned ?? []).map((path) => locate(path) ?? normalisePath(path) ?? path)),
  );
  const endings = new Set([...scanned].map(endingOf));
  endings.delete('');
  const isOwed =
    patterns === undefined
      ? (path: string): boolean => endings.has(endingOf(path)) && !isExempt(path)
      : pathMatcher(patterns);
  return change.files
    .filter((file) => hasNewText(file) && isOwed(file.path) && !scanned.has(file.path))
    .map(({ path }) => path);
}

const hasNewText = ({ after, additions, binary }: ChangedFile): boolean =>
  after?.kind === 'file' && additions > 0 && !binary;

const endingOf = (path: string): string => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') ? name.slice(name.lastIndexOf('.')).toLowerCase() : '';
};
