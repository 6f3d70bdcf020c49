import type { Readable } from 'node:stream';
import type { Problem } from '../../../../shared/evidence/report.ts';
import type { TraceFormat } from './formats/call.ts';
import { TRACE_FORMATS } from './formats/registry.ts';
import { judgeCommand } from './judge.ts';
import { readRecords } from './records.ts';
import type { Fault } from './records.ts';
import { redact } from './redact.ts';
import type { Decision } from './rules/rule.ts';

export interface TraceCommand {
  /** The line of the transcript, from 1. */
  readonly line: number;
  /** The command with secrets redacted; empty when the transcript leaves it out. */
  readonly command: string;
  readonly decision: Decision;
  readonly ruleIds: readonly string[];
}

export interface TraceReport {
  readonly path: string;
  /** `claude-code`, `codex`, `copilot-cli`, `gemini`, or `unknown`. */
  readonly format: string;
  /** Only `ok` says that every record was read. None of the others may be taken for clean. */
  readonly status: 'ok' | 'empty' | 'malformed' | 'unknown';
  /** A transcript is its author's claim; nothing here attests it. */
  readonly verified: false;
  readonly commands: readonly TraceCommand[];
  readonly problems: readonly Problem[];
}

/** The id under which a shell call without its command is sent to a person. */
export const ABSENT_ARGUMENTS = 'trace.absent-arguments';

const MAX_COMMANDS = 20_000;
/** Characters of commands kept in one report. */
const MAX_KEPT = 8 * 1024 * 1024;
/** Records whose ids are remembered: a parent is always recent. */
const MAX_IDS = 20_000;

/** Reads a session transcript as a stream and judges every shell command in it. Memory stays flat. */
export async function examineTrace(path: string, stream: Readable): Promise<TraceReport> {
  const commands: TraceCommand[] = [];
  const faults = new Map<Fault | 'too-many' | 'absent' | 'gap', { count: number; line: number }>();
  const ids = new Set<string>();
  let format = null as TraceFormat | null;
  let cwd = '';
  let records = 0;
  let kept = 0;
  const note = (kind: Fault | 'too-many' | 'absent' | 'gap', line: number): void => {
    const known = faults.get(kind);
    faults.set(kind, { count: (known?.count ?? 0) + 1, line: known?.line ?? line });
  };
  for await (const item of readRecords(stream)) {
    if ('fault' in item) {
      note(item.fault, item.line);
      continue;
    }
    records++;
    const reader = format?.recognises(item.record) ? format : TRACE_FORMATS.find((one) => one.recognises(item.record));
    if (!reader) continue;
    format ??= reader;
    const read = reader.read(item.record);
    cwd = read.cwd ?? cwd;
    if (read.parent !== null && !ids.has(read.parent)) note('gap', item.line);
    if (read.id !== null) remember(ids, read.id);
    for (const call of read.calls) {
      if (call.command === null) note('absent', item.line);
      if (commands.length >= MAX_COMMANDS || kept > MAX_KEPT) {
        note('too-many', item.line);
        continue;
      }
      const entry = judged(item.line, call.command, cwd);
      kept += entry.command.length;
      commands.push(entry);
    }
  }
  const broken = ['line-too-long', 'not-json', 'truncated', 'document-too-long', 'too-many'] as const;
  const status = statusOf(
    records,
    format,
    broken.some((kind) => faults.has(kind)),
  );
  const problems = [...faults].map(([kind, { count, line }]) => problemOf(path, kind, count, line));
  if (status === 'empty' || status === 'unknown') problems.push(unusable(path, status));
  return { path, format: format?.name ?? 'unknown', status, verified: false, commands, problems };
}

function statusOf(records: number, format: TraceFormat | null, broken: boolean): TraceReport['status'] {
  if (broken) return 'malformed';
  if (records === 0) return 'empty';
  return format ? 'ok' : 'unknown';
}

function judged(line: number, command: string | null, cwd: string): TraceCommand {
  if (command === null) return { line, command: '', decision: 'review', ruleIds: [ABSENT_ARGUMENTS] };
  return { line, command: redact(command), ...judgeCommand(command, cwd) };
}

function remember(ids: Set<string>, id: string): void {
  ids.add(id);
  if (ids.size > MAX_IDS) for (const oldest of ids) return void ids.delete(oldest);
}

const SAYINGS: Readonly<Record<Fault | 'too-many' | 'absent' | 'gap', string>> = {
  'line-too-long': 'has lines over the limit, which were passed over',
  'not-json': 'has lines that are no JSON object',
  truncated: 'ends in the middle of a record',
  'document-too-long': 'is one JSON document over the limit',
  'too-many': 'has more commands than one report holds; the rest were not judged',
  absent: 'leaves out the arguments of shell calls',
  gap: 'has records whose parent is not in it: parts were cut out or reordered',
};

const problemOf = (
  path: string,
  kind: Fault | 'too-many' | 'absent' | 'gap',
  count: number,
  line: number,
): Problem => ({
  code: `EG-TRACE-${kind.toUpperCase()}`,
  message: `${path} ${SAYINGS[kind]} (${count} time${count === 1 ? '' : 's'}, first at line ${line})`,
  nextAction: 'Supply the whole session file as the agent wrote it, with the arguments of its tool calls.',
});

const unusable = (path: string, status: 'empty' | 'unknown'): Problem => ({
  code: `EG-TRACE-${status.toUpperCase()}`,
  message: status === 'empty' ? `${path} holds no record` : `${path} is no transcript of an agent this version knows`,
  nextAction: 'Supply a session file of Claude Code, Codex, Copilot CLI or Gemini CLI.',
});
