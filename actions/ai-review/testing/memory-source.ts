import type { Change } from '../../../shared/change/change.ts';
import type { GateName } from '../../../shared/evidence/gates.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import { judgeBy } from '../src/judge-by.ts';
import { judgeMessage } from '../src/model/message.ts';
import type { Model } from '../src/model/port.ts';
import type { Obtained } from '../src/obtained.ts';
import { knownRisk } from '../src/plan/risk.ts';
import { nothing } from '../src/record/carry.ts';
import { freshSeed } from '../src/random.ts';
import type { Source } from '../src/source/source.ts';
import { receivedOf, type Received } from './messages-server.ts';
import { policyOf, riskReport } from './run-gate.ts';

/** A model in memory whose message is made from the question; judged as a real one is. */
export const memoryModel = (message: (received: Received) => unknown): Model => ({
  ask: async ({ system, shared, task, schema }) => {
    const content = [shared, task].map((text) => ({ type: 'text', text }));
    const received = receivedOf({ system, messages: [{ role: 'user', content }] } as never);
    const judged = judgeMessage(message(received), schema, (text) => text);
    return judged.ok ? { ok: true, answer: judged.answer } : { ok: false, state: judged.state, why: judged.why };
  },
});

/** A source that costs nothing and keeps no record. */
export const memorySource = (model: Model): Source => ({
  model,
  seed: freshSeed(),
  secrets: [],
  carry: () => nothing(''),
  spending: () => ({ inputTokens: 0, outputTokens: 0, requests: 0, usd: 0 }),
  spentBefore: 0,
  record: () => '',
});

interface Judging {
  readonly change: Change;
  readonly review?: Parameters<typeof policyOf>[0];
  readonly earlier?: readonly GateReport[];
}

/** Judges a change with a model in memory. */
export async function judgeInMemory(message: (received: Received) => unknown, judging: Judging): Promise<Obtained> {
  const policy = policyOf(judging.review);
  const earlier = new Map<GateName, GateReport>((judging.earlier ?? [riskReport()]).map((one) => [one.gate, one]));
  const context = { policy, earlier, emit: async () => {}, progress: () => {} };
  const risk = knownRisk(policy, earlier);
  return judgeBy(memorySource(memoryModel(message)), { context, change: judging.change, risk, spec: null, inputs: [] });
}
