import type { ModelFinding } from '../model/answer.ts';

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Severity by rule from the reviewer's answers, never by its mood: what nobody outside can reach, what a control stops or
 * what harms nobody is low; serious harm that is reachable and uncontrolled is high; all else, doubt included, is medium.
 */
export function severityOf({
  reachable,
  controlled,
  impact,
}: Pick<ModelFinding, 'reachable' | 'controlled' | 'impact'>): Severity {
  if (reachable === 'no' || controlled === 'yes' || impact === 'none') return 'low';
  return impact === 'serious' && reachable === 'yes' && controlled === 'no' ? 'high' : 'medium';
}

/** Findings from this severity on must be resolved before the review counts as evidence. */
export const isBlocking = (severity: Severity): boolean => severity !== 'low';
