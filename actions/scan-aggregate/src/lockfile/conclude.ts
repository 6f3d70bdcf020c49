import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence, Finding } from '../../../../shared/evidence/report.ts';
import type { FileReview } from './file-review.ts';

/** Files that a summary names. */
const MAX_NAMED = 5;

/** Evidence id of this review in the catalogue of the policy. */
export const LOCKFILE_REVIEW = 'review.lockfile';

/** A dependency file that nothing here can speak for, and the step that would change that. */
export interface Unreviewed {
  readonly path: string;
  readonly why: string;
  readonly advice: string;
}

interface Facts {
  /** Dependency files and registry configurations that the change touches. */
  readonly touched: readonly string[];
  readonly findings: readonly Finding[];
  readonly reviews: readonly FileReview[];
  readonly unreviewed: readonly Unreviewed[];
}

/** What was found, as evidence: an error fails it, a file nobody could speak for leaves it missing. */
export function conclude({ touched, findings, reviews, unreviewed }: Facts): Evidence {
  const errors = findings.filter(({ level }) => level === 'error');
  const [first] = errors;
  const paths = reviews.map(({ path }) => path);
  if (first !== undefined) {
    const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
    return unsatisfied(LOCKFILE_REVIEW, 'failed', `${first.message}${more}`, adviceFor(first, reviews), [], paths);
  }
  const [open] = unreviewed;
  if (open !== undefined) {
    const refs = unreviewed.map(({ path }) => path);
    return unsatisfied(LOCKFILE_REVIEW, 'missing', `${open.path} ${open.why}.`, open.advice, [], refs);
  }
  const notes = findings.length === 0 ? '' : ` ${findings.length} to look at.`;
  return satisfied(LOCKFILE_REVIEW, `${summaryOf(touched, reviews)}${notes}`, [], paths);
}

/** The advice of the file that the finding is in. */
function adviceFor(finding: Finding, reviews: readonly FileReview[]): string {
  const own = reviews.find(({ path }) => path === finding.location?.path)?.advice;
  const advice =
    own ?? 'Take the named line back, or write the lockfile anew from the manifest of the same commit and commit both.';
  return finding.ruleId === 'lockfile.host'
    ? `${advice} If the host is meant, whoever owns the policy adds it to context.allowedHosts.`
    : advice;
}

function summaryOf(touched: readonly string[], reviews: readonly FileReview[]): string {
  if (touched.length === 0) return 'The change touches no lockfile and no dependency of a manifest.';
  const changed = reviews.filter((review) => review.touched > 0);
  if (changed.length === 0) return `No package changed in ${touched.slice(0, 5).join(', ')}.`;
  const counts = changed.map(({ path, touched: packages }) => `${path}: ${packages} packages changed`);
  const of = (limit: FileReview['limit']): string[] =>
    changed.filter((review) => review.limit === limit).map(({ path }) => path);
  const [bare, pins] = [of('lock without checksums'), of('pins')];
  return [
    ...some(counts),
    ...(bare.length === 0 ? [] : [`Without checksums: ${some(bare).join(', ')}`]),
    ...(pins.length === 0 ? [] : [`${PINS_LIMIT} (${some(pins).join(', ')})`]),
  ]
    .map((part) => `${part}.`)
    .join(' ');
}

/** What a review of files that only pin versions can and does say. */
const PINS_LIMIT =
  'Where there are no checksums, what was reviewed is that changed versions are exact, that no repository host is added, and that no git, path or URL source appears';

/** The first few, and how many more there are. */
const some = (items: readonly string[]): string[] =>
  items.length <= MAX_NAMED ? [...items] : [...items.slice(0, MAX_NAMED), `and ${items.length - MAX_NAMED} more`];
