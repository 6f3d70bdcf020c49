import type { Policy } from '../../../shared/policy/schema.ts';
import type { RiskLevel } from '../../../shared/policy/levels.ts';
import type { Effort } from './model/port.ts';

const EFFORT: Readonly<Record<RiskLevel, Effort>> = { low: 'low', medium: 'medium', high: 'high', critical: 'high' };

/** Most tokens of one answer, thinking included. The service wants streaming above 21,333. */
export const MAX_ANSWER_TOKENS = 16_000;

export interface Route {
  readonly model: string;
  readonly effort: Effort;
}

/** The model that policy names for a risk level, and the effort it makes. */
export const routeFor = (policy: Policy, level: RiskLevel): Route => ({
  model: policy.review.models[level],
  effort: EFFORT[level],
});
