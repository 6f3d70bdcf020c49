import type { Problem } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';

const OURS = /\.(?:xml|info|lcov|trx|tap|cover|coverprofile|cobertura|nunit|junit|ctrf)$/iu;
/** JSON belongs to this gate when its name says so; other JSON is a scanner's. */
const OUR_JSON =
  /(?:jest|vitest|mocha|playwright|cypress|pytest|cucumber|karma|jasmine|go-?test|junit|ctrf|coverage|mutations?|mutants|outcomes|tests?|e2e|unit|results)[^/]*\.jsonl?$/iu;
const SCANNERS = /\.sarif(?:\.json)?$/iu;

/** Whether a promised file, by its name, is one this gate answers for. */
export const isOurs = (name: string): boolean => OURS.test(name) || OUR_JSON.test(name);

/** A report that was promised and is not there. */
export interface Lost {
  readonly name: string;
  readonly why: 'expected by the policy' | 'matches no file';
}

/**
 * Reports that vanished: names the policy expects and nobody handed in, and given paths or globs without a file.
 * A vanished report is never green, because nobody knows what it would have said.
 */
export function lostReports(
  policy: Policy,
  inChain: boolean,
  given: readonly string[],
  unmatched: readonly string[],
): Lost[] {
  const paths = given.map((path) => path.replaceAll('\\', '/'));
  const expected = policy.reports.expected.filter(
    (name) => isOurs(name) && !paths.some((path) => path === name || path.endsWith(`/${name}`)),
  );
  return [
    ...expected.map((name): Lost => ({ name, why: 'expected by the policy' })),
    ...unmatched
      .filter((name) => !inChain || !SCANNERS.test(name))
      .map((name): Lost => ({ name, why: 'matches no file' })),
  ];
}

/** A vanished report as a problem of the run. */
export const problemOf = ({ name, why }: Lost): Problem => ({
  code: 'EG412',
  message: `The report ${name} is not there (${why}).`,
  nextAction: `Let the step that writes ${name} run, and hand the file in.`,
});
