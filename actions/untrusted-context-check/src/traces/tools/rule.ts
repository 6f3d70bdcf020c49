import type { Decision } from '../rules/rule.ts';
import type { ToolUse } from './use.ts';

/** What a call of a tool is judged by besides itself. */
export interface ToolContext {
  /** The folder in which the session works; empty when unknown. */
  readonly cwd: string;
  /** Hosts that policy lets agents talk to; empty: policy says nothing. */
  readonly allowedHosts: readonly string[];
}

/** A rule on tools other than shells. The examples are executed as tests. */
export interface ToolRule {
  readonly id: string;
  readonly rationale: string;
  /** Tool names with their arguments. */
  readonly examples: Readonly<Record<Decision, readonly (readonly [tool: string, input: object])[]>>;
  /** Judges one call; null when the rule has nothing to say. */
  readonly judge: (use: ToolUse, context: ToolContext) => Exclude<Decision, 'allow'> | null;
}
