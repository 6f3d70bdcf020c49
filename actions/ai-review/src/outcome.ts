import { satisfied, unsatisfied } from '../../../shared/evidence/evidence.ts';
import type { Evidence, Finding, Problem } from '../../../shared/evidence/report.ts';
import { grouped } from './grouped.ts';
import type { Review } from './account.ts';
import { STATES, worstShortfall } from './states.ts';

export const EVIDENCE_ID = 'review.ai';

/** Whether a finding keeps the review from counting as evidence. */
export const blocks = (finding: Finding): boolean => finding['blocking'] === true && finding.state === 'new';

/** The one piece of evidence this gate can prove. Satisfied only by a complete review without open blocking findings. */
export function evidenceOf(review: Review, model: string): Evidence {
  const by = [{ tool: model, version: null }];
  const blocking = review.findings.filter(blocks);
  const shortfall = worstShortfall(review.shortfalls);
  if (blocking.length > 0) {
    const rest = shortfall === undefined ? '' : `; besides, ${shortfall.why}`;
    const refs = blocking.map(({ location }) => `${location?.path}:${location?.startLine}`);
    return unsatisfied(
      EVIDENCE_ID,
      'failed',
      `${counted(blocking.length, 'finding')} of the model must be resolved${rest}`,
      'Fix what the findings name, or have a person with authority waive review.ai with a reason.',
      by,
      refs,
    );
  }
  if (shortfall !== undefined) {
    const { status, nextAction } = STATES[shortfall.state];
    return unsatisfied(EVIDENCE_ID, status, shortfall.why, nextAction);
  }
  return satisfied(EVIDENCE_ID, `all ${review.coverage.length} hunks reviewed, nothing open`, by);
}

/** One problem for each state that kept the review from being complete. */
export function problemsOf(review: Review): Problem[] {
  return [...grouped(review.shortfalls, ({ state }) => state)].map(([state, shortfalls]) => ({
    code: STATES[state].code,
    message: `The review is not complete: ${[...new Set(shortfalls.map(({ why }) => why))].join('; ')}.`,
    nextAction: STATES[state].nextAction,
  }));
}

export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
