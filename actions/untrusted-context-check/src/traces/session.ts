import { Chain, CHAIN } from './chain.ts';
import type { ToolCall } from './formats/call.ts';
import { judgeCommand, type Verdict } from './judge.ts';
import { redact } from './redact.ts';
import { judgeTool } from './tools/judge.ts';
import { toolUse } from './tools/use.ts';

/** The id under which a call without its arguments is sent to a person. */
export const ABSENT_ARGUMENTS = 'trace.absent-arguments';

const MAX_TARGET = 400;
const MAX_EDITED = 5000;

export interface TraceCommand extends Verdict {
  /** The line of the transcript, from 1. */
  readonly line: number;
  /** The command with secrets redacted; empty when the transcript leaves it out. */
  readonly command: string;
}

export interface TraceCall extends Verdict {
  readonly line: number;
  readonly tool: string;
  /** The file, address or action it is about, with secrets redacted; empty when it names none. */
  readonly target: string;
}

/** One session as its transcript unrolls: judges each call by itself and in the light of those before it. */
export class Session {
  readonly #chain = new Chain();
  readonly #edited = new Set<string>();
  readonly #allowedHosts: readonly string[];
  cwd = '';

  constructor(allowedHosts: readonly string[]) {
    this.#allowedHosts = allowedHosts;
  }

  /** Files that the session's tools wrote, as the transcript names them. */
  get edited(): readonly string[] {
    return [...this.#edited];
  }

  /** Judges a shell command; without its text it is for a person to ask about. */
  command(line: number, command: string | null): TraceCommand {
    if (command === null) return { line, command: '', decision: 'review', ruleIds: [ABSENT_ARGUMENTS] };
    const { acts, decision, ruleIds } = judgeCommand(command, this.cwd);
    const chained = this.#chain.step(acts);
    return {
      line,
      command: redact(command),
      decision: chained === 'deny' || decision === 'deny' ? 'deny' : (chained ?? decision),
      ruleIds: chained === null ? ruleIds : [...ruleIds, CHAIN],
    };
  }

  /** Judges a call of any other tool. */
  call(line: number, call: ToolCall): TraceCall {
    const use = toolUse(call);
    const target = redact(use.paths[0] ?? use.urls[0] ?? use.action ?? '').slice(0, MAX_TARGET);
    const entry = { line, tool: call.tool.slice(0, MAX_TARGET), target };
    if (call.input === null) return { ...entry, decision: 'review', ruleIds: [ABSENT_ARGUMENTS] };
    if (use.kind === 'write' && this.#edited.size < MAX_EDITED) for (const path of use.paths) this.#edited.add(path);
    const verdict = judgeTool(use, { cwd: this.cwd, allowedHosts: this.#allowedHosts });
    if (verdict.ruleIds.includes('trace.secret-read')) this.#chain.secretSeen();
    return { ...entry, ...verdict };
  }
}
