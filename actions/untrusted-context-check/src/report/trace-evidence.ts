import { finding, satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence, Finding, Problem } from '../../../../shared/evidence/report.ts';
import { clip, visible } from '../../../../shared/text/markdown.ts';
import type { TraceCommand, TraceReport } from '../traces/examine.ts';
import { BY, count } from './evidence.ts';

const MAX_FINDINGS = 200;
const MAX_SHOWN = 160;

/** Proves `trace.policy`: the agent ran nothing that an agent must never run, as far as the transcripts tell. */
export function traceEvidence(traces: readonly TraceReport[], problems: readonly Problem[]): Evidence {
  const commands = traces.flatMap((trace) => trace.commands);
  const of = (decision: TraceCommand['decision']): number =>
    commands.filter((command) => command.decision === decision).length;
  const refs = traces.map(({ path }) => path).slice(0, 20);
  const unattested = 'The transcripts are unattested: they are their author’s claim.';
  if (of('deny') > 0) {
    return unsatisfied(
      'trace.policy',
      'failed',
      `${of('deny')} of ${count(commands.length, 'command')} must never be run by an agent.`,
      'Find out what the commands that the findings name did, undo it, rotate what they could read, and have a security reviewer waive this.',
      BY,
      refs,
    );
  }
  if (problems.length > 0) {
    const [first] = problems;
    return unsatisfied('trace.policy', 'unavailable', first?.message ?? '', first?.nextAction ?? '', BY, refs);
  }
  const review = of('review');
  const note = review === 0 ? 'nothing forbidden' : `nothing forbidden, ${review} for a person to look at`;
  return satisfied('trace.policy', `${count(commands.length, 'command')} examined, ${note}. ${unattested}`, BY, refs);
}

/** One finding for each command that is denied (error) or wants a person (warning). */
export const traceFindings = ({ path, commands }: TraceReport): Finding[] =>
  commands
    .filter((command) => command.decision !== 'allow')
    .slice(0, MAX_FINDINGS)
    .map((command) =>
      finding(
        command.ruleIds[0] ?? 'trace.review',
        command.decision === 'deny' ? 'error' : 'warning',
        `The agent ran: ${clip(visible(command.command).replace(/\s+/gu, ' '), MAX_SHOWN)}`,
        { path, startLine: command.line },
        { text: command.command },
      ),
    );
