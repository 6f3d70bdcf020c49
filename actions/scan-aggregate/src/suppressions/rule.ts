import type { Level } from '../model.ts';

/** A way to keep a tool from reporting, written into code or into a tool's configuration. */
export interface SuppressionRule {
  /** Its finding's rule id is `suppression.<id>`. */
  readonly id: string;
  /** Tools it silences, as policies name them: it counts against the evidence that these prove. */
  readonly tools: readonly string[];
  /** `error` where it hides security findings, `warning` where it hides those of linters and type checkers. */
  readonly level: Level;
  /** Lower-case words of which every match holds one: cheap to look for before a pattern is compiled. */
  readonly words: readonly string[];
  /** Matched against a line of at most 1,000 characters, flags `iu`. */
  readonly pattern: string;
  /** Only in files of these path patterns; absent: in every file that is no prose. */
  readonly in?: readonly string[];
  readonly what: string;
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}
