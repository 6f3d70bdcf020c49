import type { GateName } from '../evidence/gates.ts';
import type { GateReport } from '../evidence/report.ts';

/** A gate's report for tests: a success about no change at all, but for the given parts. */
export const reportOf = (gate: GateName, parts: Partial<GateReport> = {}): GateReport => ({
  schema: 'evidence-gate/report@1',
  gate,
  version: '0.1.0',
  subject: { repository: 'example/service', pullRequest: null, base: null, head: null, mergeTree: null },
  policy: { digest: 'sha256:0', sources: [] },
  conclusion: 'success',
  evidence: [],
  findings: [],
  inputs: [],
  problems: [],
  details: {},
  durationMs: 0,
  ...parts,
});
