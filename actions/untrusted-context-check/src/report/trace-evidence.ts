import { finding, satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence, Finding, Problem } from '../../../../shared/evidence/report.ts';
import { clip, visible } from '../../../../shared/text/markdown.ts';
import type { TraceReport } from '../traces/examine.ts';
import type { Verdict } from '../traces/judge.ts';
import { BY, count } from './evidence.ts';

const MAX_FINDINGS = 200;
const MAX_SHOWN = 160;

/** Proves `trace.policy`: the agent ran nothing that an agent must never run, as far as the transcripts tell. */
export function traceEvidence(traces: readonly TraceReport[], problems: readonly Problem[]): Evidence {
  const steps = traces.flatMap(({ commands, calls }) => [...commands, ...calls]);
  const of = (wanted: Verdict['decision']): number => steps.filter(({ decision }) => decision === wanted).length;
  const refs = traces.map(({ path }) => path).slice(0, 20);
  const unattested = 'The transcripts are unattested: they are their author’s claim.';
  if (of('deny') > 0) {
    return unsatisfied(
      'trace.policy',
      'failed',
      `${of('deny')} of ${count(steps.length, 'step')} must never be taken by an agent.`,
      'Find out what the steps that the findings name did, undo it, rotate what they could read, and have a security reviewer waive this.',
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
  return satisfied('trace.policy', `${count(steps.length, 'step')} examined, ${note}. ${unattested}`, BY, refs);
}

/** One finding for each command or call that is denied (error) or wants a person (warning). */
export const traceFindings = ({ path, commands, calls }: TraceReport): Finding[] =>
  [
    ...commands.map((one) => ({ ...one, what: `The agent ran: ${shown(one.command)}`, text: one.command })),
    ...calls.map((one) => ({
      ...one,
      what: `The agent used ${shown(one.tool)}: ${shown(one.target)}`,
      text: `${one.tool} ${one.target}`,
    })),
  ]
    .filter(({ decision }) => decision !== 'allow')
    .slice(0, MAX_FINDINGS)
    .map(({ ruleIds, decision, what, line, text }) =>
      finding(
        ruleIds[0] ?? 'trace.review',
        decision === 'deny' ? 'error' : 'warning',
        what,
        { path, startLine: line },
        { text },
      ),
    );

const shown = (text: string): string => clip(visible(text).replace(/\s+/gu, ' '), MAX_SHOWN);
