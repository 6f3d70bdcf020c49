import type { Act, Circumstance } from '../shell/act.ts';

export type Decision = 'allow' | 'review' | 'deny';

/** What surrounds a command. */
export interface Context {
  /** The folder in which the session works; empty when unknown. */
  readonly start: string;
}

/** A rule on what an agent runs. The examples are executed as tests and shown in the documentation. */
export interface CommandRule {
  readonly id: string;
  readonly rationale: string;
  readonly examples: {
    readonly deny: readonly string[];
    readonly review: readonly string[];
    readonly allow: readonly string[];
  };
  /** Judges one command; null when the rule has nothing to say. */
  readonly judge: (act: Act, context: Context) => Exclude<Decision, 'allow'> | null;
  /** Judges what is no single command. */
  readonly circumstance?: (kind: Circumstance['kind']) => Exclude<Decision, 'allow'> | null;
}
