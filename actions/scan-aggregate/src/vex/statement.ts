import type { Problem } from '../../../../shared/evidence/report.ts';
import type { Observation } from '../model.ts';
import { parsePurl } from '../readers/purl.ts';

/** What somebody says about a vulnerability in packages. */
export interface VexStatement {
  /** All ids of the vulnerability, in upper case. */
  readonly ids: readonly string[];
  readonly packages: readonly VexPackage[];
  /** Whether it says that no harm comes of it (not affected, fixed, false positive), and why; else it says the contrary. */
  readonly clears: boolean;
  /** Why it does no harm, in the author's words or the format's. */
  readonly justification: string;
}

export interface VexPackage {
  readonly ecosystem: string;
  readonly name: string;
  /** Null for every version. */
  readonly version: string | null;
}

/** A file of statements, and who made it; null for an author who is not named. */
export interface VexDocument {
  readonly author: string | null;
  readonly statements: readonly VexStatement[];
}

/** Package URLs as packages; what is none is left out. */
export const packagesOf = (purls: readonly string[]): VexPackage[] =>
  purls.flatMap((purl) => {
    const found = parsePurl(purl);
    return found === null ? [] : [{ ...found, ecosystem: found.ecosystem ?? '' }];
  });

/** A statement that clears a finding, with its source. */
export interface Cleared {
  readonly path: string;
  readonly author: string;
  readonly justification: string;
}

export interface Vex {
  /** The statement that clears a finding; null when none does, or another one contradicts it. */
  clears(observation: Observation): Cleared | null;
  readonly problems: readonly Problem[];
}
