import type { Problem } from '../../../../shared/evidence/report.ts';
import type { Fault } from './records.ts';

/** Why a transcript does not tell the whole story. */
export type TraceFault = Fault | 'too-many' | 'absent' | 'gap';

const SAYINGS: Readonly<Record<TraceFault, readonly [code: string, saying: string]>> = {
  'line-too-long': ['EG402', 'has lines over the limit, which were passed over'],
  'not-json': ['EG402', 'has lines that are no JSON object'],
  truncated: ['EG402', 'ends in the middle of a record'],
  'document-too-long': ['EG402', 'is one JSON document over the limit'],
  'too-many': ['EG403', 'has more calls than one report holds; the rest were not judged'],
  absent: ['EG404', 'leaves out the arguments of calls'],
  gap: ['EG405', 'has records whose parent is not in it: parts were cut out or reordered'],
};

/** Counts faults by kind, with the line of the first. */
export class Faults {
  readonly #found = new Map<TraceFault, { count: number; readonly line: number }>();

  note(kind: TraceFault, line: number): void {
    const known = this.#found.get(kind);
    if (known) known.count++;
    else this.#found.set(kind, { count: 1, line });
  }

  /** Whether parts of the transcript were not read. */
  get broken(): boolean {
    return (['line-too-long', 'not-json', 'truncated', 'document-too-long', 'too-many'] as const).some((kind) =>
      this.#found.has(kind),
    );
  }

  problems(path: string): Problem[] {
    return [...this.#found].map(([kind, { count, line }]) => ({
      code: SAYINGS[kind][0],
      message: `${path} ${SAYINGS[kind][1]} (${count} time${count === 1 ? '' : 's'}, first at line ${line})`,
      nextAction: 'Supply the whole session file as the agent wrote it, with the arguments of its tool calls.',
    }));
  }
}

/** A transcript in which nothing can be judged. */
export const unusable = (path: string, status: 'empty' | 'unknown'): Problem => ({
  code: 'EG406',
  message: status === 'empty' ? `${path} holds no record` : `${path} is no transcript of an agent this version knows`,
  nextAction:
    'Supply a session file of Claude Code, Codex, Copilot CLI, Gemini CLI, or OpenTelemetry spans of an agent.',
});

/** A transcript that edits files, none of which the change touches. */
export const foreign = (path: string): Problem => ({
  code: 'EG407',
  message: `${path} edits files, and none of them is in this change: it is the record of other work`,
  nextAction: 'Supply the transcript of the session that made this change.',
});
