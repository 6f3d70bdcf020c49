import type { EvidenceStatus } from '../../../shared/evidence/status.ts';

interface StateDefinition {
  /** Problem code. */
  readonly code: string;
  readonly status: Extract<EvidenceStatus, 'unavailable' | 'missing'>;
  readonly nextAction: string;
  /** Whether further requests of the same run are pointless. */
  readonly ends: boolean;
}

/**
 * Everything that can stand in the place of a review. `unavailable`: it could not be obtained. `missing`: something came,
 * and it is not a complete review. None of them ever reads as clean.
 */
export const STATES = {
  'no-key': {
    code: 'EG150',
    status: 'unavailable',
    nextAction: 'Give the ai-review step ANTHROPIC_API_KEY, or have a person review the change in its place.',
    ends: true,
  },
  redirected: {
    code: 'EG151',
    status: 'unavailable',
    nextAction: 'Remove the named variable from the job, or name the gateway with the base-url input over https.',
    ends: true,
  },
  refused: {
    code: 'EG152',
    status: 'unavailable',
    nextAction: 'Have a person review the hunks that are named as not reviewed; running again may help.',
    ends: false,
  },
  truncated: {
    code: 'EG153',
    status: 'missing',
    nextAction: 'Split the change into smaller ones and run again.',
    ends: false,
  },
  timeout: {
    code: 'EG154',
    status: 'unavailable',
    nextAction: 'Run the step again, split the change, or raise review.timeoutSeconds in the policy.',
    ends: true,
  },
  declined: {
    code: 'EG155',
    status: 'unavailable',
    nextAction: 'Check the key, its rate and spend limits and the model names in the policy, then run the step again.',
    ends: true,
  },
  outage: {
    code: 'EG156',
    status: 'unavailable',
    nextAction: 'Run the step again when the model service answers.',
    ends: true,
  },
  malformed: {
    code: 'EG157',
    status: 'missing',
    nextAction: 'Run the step again; if it stays so, check that base-url names a Messages API and not a proxy’s page.',
    ends: false,
  },
  'over-budget': {
    code: 'EG158',
    status: 'unavailable',
    nextAction: 'Split the change, or raise review.maxUsd in the policy.',
    ends: true,
  },
  incomplete: {
    code: 'EG159',
    status: 'missing',
    nextAction: 'Have a person review the hunks that are named as not reviewed; running again may help.',
    ends: false,
  },
  'open-question': {
    code: 'EG160',
    status: 'missing',
    nextAction:
      'Supply the evidence that answers the named questions, or have a person answer them and waive review.ai.',
    ends: false,
  },
  'unusable-record': {
    code: 'EG161',
    status: 'missing',
    nextAction:
      'Replay the record of a run on this very base, head and policy, or leave --replay out to ask the model.',
    ends: true,
  },
} as const satisfies Record<string, StateDefinition>;

/** A state in which there is no complete review. */
export type FailureState = keyof typeof STATES;

/** Names for details: `complete`, or why not. */
export const STATE_NAMES = ['complete', ...(Object.keys(STATES) as FailureState[])] as const;

/** One thing that kept the review from being complete. */
export interface Shortfall {
  readonly state: FailureState;
  /** A sentence without a full stop. */
  readonly why: string;
}

/** The shortfall that names the run: one that could not be obtained before one that is merely not complete. */
export const worstShortfall = (shortfalls: readonly Shortfall[]): Shortfall | undefined =>
  shortfalls.find(({ state }) => STATES[state].status === 'unavailable') ?? shortfalls[0];
