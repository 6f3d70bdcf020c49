import type { Verdict } from '../judge.ts';
import type { Decision } from '../rules/rule.ts';
import { decides } from './decides.ts';
import { guardedFile } from './guarded-file.ts';
import { host } from './host.ts';
import type { ToolContext, ToolRule } from './rule.ts';
import { secretFile } from './secret-file.ts';
import type { ToolUse } from './use.ts';

/** Every rule on tools other than shells, in the order in which the documentation lists them. */
export const TOOL_RULES: readonly ToolRule[] = [secretFile, guardedFile, host, decides];

/** Judges one call of a tool that is no shell. */
export function judgeTool(use: ToolUse, context: ToolContext): Verdict {
  const found = TOOL_RULES.map((rule) => ({ id: rule.id, decision: rule.judge(use, context) })).filter(
    ({ decision }) => decision !== null,
  );
  const decision: Decision = found.some((one) => one.decision === 'deny')
    ? 'deny'
    : found.length > 0
      ? 'review'
      : 'allow';
  return { decision, ruleIds: found.map(({ id }) => id) };
}
