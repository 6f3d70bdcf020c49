import type { Readable } from 'node:stream';
import type { Problem } from '../../../../shared/evidence/report.ts';
import type { TraceFormat } from './formats/call.ts';
import { TRACE_FORMATS } from './formats/registry.ts';
import { Faults, unusable } from './problems.ts';
import { readRecords } from './records.ts';
import { Session, type TraceCall, type TraceCommand } from './session.ts';

export interface TraceReport {
  readonly path: string;
  /** `claude-code`, `codex`, `copilot-cli`, `gemini`, `opentelemetry`, or `unknown`. */
  readonly format: string;
  /** Only `ok` says that every record was read. None of the others may be taken for clean. */
  readonly status: 'ok' | 'empty' | 'malformed' | 'unknown';
  /** A transcript is its author's claim; nothing here attests it. */
  readonly verified: false;
  readonly commands: readonly TraceCommand[];
  /** Calls of tools other than shells. */
  readonly calls: readonly TraceCall[];
  /** Files that its tools wrote, as the transcript names them. */
  readonly edited: readonly string[];
  readonly problems: readonly Problem[];
}

const MAX_CALLS = 20_000;
/** Characters of commands and targets kept in one report. */
const MAX_KEPT = 8 * 1024 * 1024;
/** Records whose ids are remembered: a parent is always recent. */
const MAX_IDS = 20_000;

/**
 * Reads a session transcript as a stream and judges every call in it. Memory stays flat.
 * @param allowedHosts hosts that policy lets agents talk to; none: policy says nothing of hosts
 */
export async function examineTrace(
  path: string,
  stream: Readable,
  allowedHosts: readonly string[] = [],
): Promise<TraceReport> {
  const commands: TraceCommand[] = [];
  const calls: TraceCall[] = [];
  const faults = new Faults();
  const ids = new Set<string>();
  const session = new Session(allowedHosts);
  let format = null as TraceFormat | null;
  let records = 0;
  let kept = 0;
  for await (const item of readRecords(stream)) {
    if ('fault' in item) {
      faults.note(item.fault, item.line);
      continue;
    }
    records++;
    const reader = format?.recognises(item.record) ? format : TRACE_FORMATS.find((one) => one.recognises(item.record));
    if (!reader) continue;
    format ??= reader;
    const read = reader.read(item.record);
    session.cwd = read.cwd ?? session.cwd;
    if (read.parent !== null && !ids.has(read.parent)) faults.note('gap', item.line);
    if (read.id !== null) remember(ids, read.id);
    for (const call of read.calls) {
      if (call.shell ? call.command === null : call.input === null) faults.note('absent', item.line);
      if (commands.length + calls.length >= MAX_CALLS || kept > MAX_KEPT) {
        faults.note('too-many', item.line);
        continue;
      }
      if (call.shell) {
        const entry = session.command(item.line, call.command);
        kept += entry.command.length;
        commands.push(entry);
      } else {
        const entry = session.call(item.line, call);
        kept += entry.target.length;
        calls.push(entry);
      }
    }
  }
  const status = statusOf(records, format, faults.broken);
  const problems = faults.problems(path);
  if (status === 'empty' || status === 'unknown') problems.push(unusable(path, status));
  return {
    path,
    format: format?.name ?? 'unknown',
    status,
    verified: false,
    commands,
    calls,
    edited: session.edited,
    problems,
  };
}

function statusOf(records: number, format: TraceFormat | null, broken: boolean): TraceReport['status'] {
  if (broken) return 'malformed';
  if (records === 0) return 'empty';
  return format ? 'ok' : 'unknown';
}

function remember(ids: Set<string>, id: string): void {
  ids.add(id);
  if (ids.size > MAX_IDS) for (const oldest of ids) return void ids.delete(oldest);
}
