import type { Policy } from '../policy/schema.ts';

/** What is read of a pull request only where a policy asks for it: each is a request more. */
export interface Asked {
  /** Whether any evidence asks which workflow or event a check comes from. */
  readonly workflowRuns: boolean;
  /** Whether any evidence asks for a check by its name alone: a commit status of that name must not contradict it. */
  readonly statuses: boolean;
  /** Whether another pull request with the same head matters. */
  readonly siblings: boolean;
}

export function askedOf({ evidence, approvals }: Pick<Policy, 'evidence' | 'approvals'>): Asked {
  const checks = Object.values(evidence).flatMap(({ check }) => (check === undefined ? [] : [check]));
  const bySource = checks.map(({ workflow, event }) => workflow !== undefined || event !== undefined);
  return {
    workflowRuns: bySource.includes(true),
    statuses: checks.some(({ appId }, index) => appId === undefined && bySource[index] === false),
    siblings: approvals.blockSiblings,
  };
}
