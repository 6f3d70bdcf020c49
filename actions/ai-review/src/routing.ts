import type { Policy } from '../../../shared/policy/schema.ts';
import type { RiskLevel } from '../../../shared/policy/levels.ts';
import { ROLES, type Effort, type Role } from './model/port.ts';

/** Most tokens of one answer by role, thinking included. The service wants streaming above 21,333. */
export const MAX_ANSWER_TOKENS: Readonly<Record<Role, number>> = {
  classify: 8_000,
  review: 16_000,
  refute: 12_000,
  checklist: 12_000,
  summarise: 4_000,
};

export interface Route {
  readonly model: string;
  readonly effort: Effort;
}

export type Routes = Readonly<Record<Role, Route>>;

/** Who plays each role at a risk level: what the policy assigns, else the reviewer of that level. */
export function routesFor({ review }: Policy, level: RiskLevel): Routes {
  const reviewer: Route = { model: review.models[level], effort: review.effort[level] };
  const routeOf = (role: Role): Route => (role === 'review' ? reviewer : (review.roles[role] ?? reviewer));
  return Object.fromEntries(ROLES.map((role) => [role, routeOf(role)])) as Routes;
}
