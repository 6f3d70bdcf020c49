import { ownCopy } from '../input/own-copy.ts';
import { labelOf } from '../red/base-runs.ts';
import type { OpenPage } from '../results/page.ts';
import type { TestCase } from '../results/result.ts';
import { keysOf, type SourceStrength } from '../vacuity/source-index.ts';
import { loadCatalogue } from './catalogue.ts';
import { checkClaim, type CheckedClaim } from './check-claim.ts';
import { claimsIn, mayClaim, type Claim } from './claims.ts';

/** What the tests of all reports claim to verify. */
export interface ToldClaim extends CheckedClaim {
  /** Tests that claim it, and those of them that pass and are not known to be hollow. */
  readonly tests: number;
  readonly passing: number;
  /** The first test that claims it. */
  readonly test: string;
}

/** Distinct claims remembered. */
const MAX_CLAIMS = 2000;

interface Entry {
  readonly claim: Claim;
  readonly test: string;
  tests: number;
  passing: number;
}

export interface ClaimBook {
  readonly open: OpenPage;
  /** Every claim, checked, in the order met. */
  told(): Promise<readonly ToldClaim[]>;
}

/**
 * @param strengthOf what the source of a test says of it
 * @param inComments claims in comments above tests, by the plain title of the test
 */
export function claimBook(
  strengthOf: (testCase: TestCase) => SourceStrength,
  inComments: ReadonlyMap<string, readonly Claim[]>,
): ClaimBook {
  const all = new Map<string, Entry>();
  const open: OpenPage = () => {
    const here = new Map<string, Entry>();
    return {
      onTest: (testCase) => {
        const claims = claimsOf(testCase, inComments);
        if (claims.length === 0) return;
        const proves = testCase.outcome === 'passed' && strengthOf(testCase) !== 'hollow';
        for (const claim of claims) note(here, claim, labelOf(testCase), proves);
      },
      settle: (sound) => {
        for (const [key, { claim, test, tests, passing }] of here) {
          const entry = entryOf(all, key, claim, test);
          if (entry === null) return;
          entry.tests += tests;
          if (sound) entry.passing += passing;
        }
      },
    };
  };
  const told = async (): Promise<readonly ToldClaim[]> => {
    if (all.size === 0) return [];
    const catalogue = await loadCatalogue();
    return [...all.values()].map(({ claim, ...rest }) => ({ ...checkClaim(catalogue, claim), ...rest }));
  };
  return { open, told };
}

function claimsOf(testCase: TestCase, inComments: ReadonlyMap<string, readonly Claim[]>): readonly Claim[] {
  const label = labelOf(testCase);
  const own = mayClaim(label) ? claimsIn(label) : [];
  if (inComments.size === 0) return own;
  return [...own, ...keysOf(testCase).flatMap((key) => inComments.get(key) ?? [])];
}

function note(into: Map<string, Entry>, claim: Claim, test: string, proves: boolean): void {
  const entry = entryOf(into, `${claim.standard} ${claim.version ?? ''} ${claim.id}`, claim, test);
  if (entry === null) return;
  entry.tests++;
  if (proves) entry.passing++;
}

function entryOf(into: Map<string, Entry>, key: string, claim: Claim, test: string): Entry | null {
  let entry = into.get(key);
  if (entry === undefined) {
    if (into.size >= MAX_CLAIMS) return null;
    into.set(key, (entry = { claim, test: ownCopy(test), tests: 0, passing: 0 }));
  }
  return entry;
}
