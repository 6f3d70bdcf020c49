import type { GateName } from '../../shared/evidence/gates.ts';
import type { Gate } from '../../shared/gate/gate.ts';

/** Every gate by name, loaded when it is used: a run of one gate does not pay for the others. */
export const GATES: Readonly<Record<GateName, () => Promise<Gate>>> = {
  'risk-classify': async () => (await import('../../actions/risk-classify/src/gate.ts')).gate,
  'untrusted-context-check': async () => (await import('../../actions/untrusted-context-check/src/gate.ts')).gate,
  'scan-aggregate': async () => (await import('../../actions/scan-aggregate/src/gate.ts')).gate,
  'test-evidence-map': async () => (await import('../../actions/test-evidence-map/src/gate.ts')).gate,
  'ai-review': async () => (await import('../../actions/ai-review/src/gate.ts')).gate,
  'approval-gate': async () => (await import('../../actions/approval-gate/src/gate.ts')).gate,
};
