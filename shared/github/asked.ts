import type { Policy } from '../policy/schema.ts';

/** Whether any evidence asks which workflow or event a check comes from: only then are workflow runs read. */
export const asksForWorkflows = ({ evidence }: Pick<Policy, 'evidence'>): boolean =>
  Object.values(evidence).some(({ check }) => check?.workflow !== undefined || check?.event !== undefined);
