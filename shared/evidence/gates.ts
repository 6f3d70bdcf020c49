/** The six gates, in the order in which the chain runs them. */
export const GATES = [
  'risk-classify',
  'untrusted-context-check',
  'scan-aggregate',
  'test-evidence-map',
  'ai-review',
  'approval-gate',
] as const;
export type GateName = (typeof GATES)[number];

export const REPORT_SCHEMA = 'evidence-gate/report@1';
