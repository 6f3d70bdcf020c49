import type { OwedEvidence } from '../../../shared/gate/owed.ts';
import type { RiskLevel } from '../../../shared/policy/levels.ts';
import type { Reviewability } from './reviewability/reviewability.ts';
import type { Place } from './source/place.ts';

/** A place in the change that a rule recognised. */
export interface Hit {
  readonly ruleId: string;
  readonly path: string;
  /** Line on its own side of the change; null when the whole file is meant. */
  readonly line: number | null;
  /** The line as it stands there, cut; empty when the whole file is meant. */
  readonly text: string;
  /** The function and the route around the line, where they are known; only for the reasons that people read. */
  readonly within?: Place;
}

export interface AreaHit {
  readonly area: string;
  readonly risk: RiskLevel;
  /** The first few, in order of path and line; `total` counts all. */
  readonly reasons: readonly Hit[];
  readonly total: number;
}

export interface Controls {
  readonly removed: readonly Hit[];
  readonly weakened: readonly Hit[];
  readonly added: readonly Hit[];
}

export interface Dependency {
  readonly name: string;
  readonly version: string | null;
  /** purl type: npm, pypi, golang, cargo, gem, composer, maven. */
  readonly ecosystem: string;
  readonly path: string;
}

/** A name that was not there before, and where it now is. */
export interface Addition {
  readonly name: string;
  readonly path: string;
  readonly line: number | null;
}

export interface Additions {
  readonly dependencies: readonly Dependency[];
  readonly actions: readonly Addition[];
  readonly images: readonly Addition[];
  readonly mcpServers: readonly Addition[];
  readonly scripts: readonly Addition[];
  readonly remoteResources: readonly Addition[];
}

export type Direction = 'widened' | 'narrowed' | 'same';

export interface PermissionChange {
  /** `path#job`. */
  readonly where: string;
  readonly change: Direction;
  /** One line for people. */
  readonly why: string;
}

export interface Authorship {
  readonly detected: boolean;
  /** What was found and where: `claude: trailer …`. */
  readonly signals: readonly string[];
}

/** Something that raises the risk because it is hard or impossible to look into. */
export interface Notice {
  readonly ruleId: string;
  readonly path: string;
  readonly message: string;
  /** The change is at least as risky as this. */
  readonly atLeast: RiskLevel;
}

/** `details` of the report. */
export interface Classification {
  readonly riskLevel: RiskLevel;
  readonly derivation: readonly string[];
  readonly lowers: readonly string[];
  readonly areas: readonly AreaHit[];
  readonly changeTypes: readonly string[];
  readonly facts: readonly string[];
  readonly requirements: readonly OwedEvidence[];
  readonly size: { readonly files: number; readonly additions: number; readonly deletions: number };
  readonly reviewability: Reviewability;
  readonly aiAuthorship: Authorship;
  readonly controls: Controls;
  readonly additions: Additions;
  readonly permissions: readonly PermissionChange[];
  readonly notices: readonly Notice[];
}
