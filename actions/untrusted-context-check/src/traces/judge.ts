import type { Act } from './shell/act.ts';
import { Unparsable } from './shell/ast.ts';
import { interpret } from './shell/interpret.ts';
import type { Reading } from './shell/interpret.ts';
import { COMMAND_RULES } from './rules/registry.ts';
import type { Decision } from './rules/rule.ts';

export interface Verdict {
  readonly decision: Decision;
  readonly ruleIds: readonly string[];
}

/** A verdict with what the command does, for what can be told only from several commands. */
export interface Judged extends Verdict {
  /** The single commands it comes to; none when it cannot be read. */
  readonly acts: readonly Act[];
}

/** The id under which a command that cannot be read is sent to a person. */
export const UNPARSABLE = 'trace.unparsable';

/**
 * Judges one command line. What is no shell we understand is `review`, never `allow`.
 * @param cwd the folder in which the session works; empty when unknown.
 */
export function judgeCommand(command: string, cwd = ''): Judged {
  let reading: Reading;
  try {
    reading = interpret(command, cwd);
  } catch (error) {
    if (error instanceof Unparsable) return { decision: 'review', ruleIds: [UNPARSABLE], acts: [] };
    throw error;
  }
  let decision: Decision = 'allow';
  const ruleIds = new Set<string>();
  const record = (found: Decision | null, id: string): void => {
    if (found === null || found === 'allow') return;
    ruleIds.add(id);
    if (decision !== 'deny') decision = found;
  };
  for (const rule of COMMAND_RULES) {
    for (const act of reading.acts) record(rule.judge(act, { start: cwd }), rule.id);
    for (const { kind } of reading.circumstances) record(rule.circumstance?.(kind) ?? null, rule.id);
  }
  return { decision, ruleIds: [...ruleIds], acts: reading.acts };
}
