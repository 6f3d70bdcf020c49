import type { Consumer } from '../input/consumer.ts';
import type { Start } from '../input/start.ts';

/** What became of a mutant. `survived` and `no-coverage` say that the tests do not care; `invalid` says nothing. */
export type MutantStatus = 'killed' | 'survived' | 'no-coverage' | 'timeout' | 'invalid';

/** A small change that a mutation tool made to the code, and whether a test noticed. */
export interface Mutant {
  /** As the report gives it. */
  readonly path: string;
  /** 1-based, inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  readonly status: MutantStatus;
  /** What was changed, for people. */
  readonly what: string;
  /** Names of the tests that noticed, as far as the tool tells. */
  readonly killedBy: readonly string[];
}

/** Most mutants of one report; beyond, it is refused. */
export const MAX_MUTANTS = 1_000_000;

/** One format of mutation reports. */
export interface MutationFormat {
  readonly name: string;
  recognises(start: Start): boolean;
  /** @throws MalformedReport from the consumer */
  open(into: Mutant[]): Promise<Consumer>;
}
