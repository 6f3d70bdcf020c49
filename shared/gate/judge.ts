import type { GateReport } from '../evidence/report.ts';
import { REPORT_SCHEMA, type GateName } from '../evidence/gates.ts';
import type { Files } from '../files/files.ts';
import { conclude } from './conclude.ts';
import type { Clock, Gate } from './gate.ts';
import { owedTo } from './owed.ts';
import type { Session } from './session.ts';
import { afterWaivers } from './waived.ts';

/** What a host lends to a gate besides the session. */
export interface Ports {
  readonly files: Files;
  readonly clock: Clock;
  /** The host's environment; a gate sees only what it declares. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly emit: (name: string, content: string) => Promise<void>;
  readonly progress: (message: string) => void;
}

/** Runs one gate and makes the gate report of what it found. */
export async function judge(
  gate: Gate,
  session: Session,
  inputs: Record<string, unknown>,
  earlier: ReadonlyMap<GateName, GateReport>,
  ports: Ports,
): Promise<GateReport> {
  const started = ports.clock.now();
  const environment = Object.fromEntries(
    gate.environment.flatMap((name) => {
      const value = ports.environment[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const { change, policy, subject } = session;
  const found = await gate.run({ ...ports, environment, change, policy, inputs, earlier });
  // A gate that concludes by itself has judged by the waivers as well.
  const outcome =
    found.conclusion === undefined
      ? { ...found, evidence: await afterWaivers(found.evidence, policy, change, started) }
      : found;
  return {
    schema: REPORT_SCHEMA,
    gate: gate.name,
    version: gate.version,
    subject,
    policy: { digest: policy.digest, sources: [...policy.sources] },
    conclusion: conclude(outcome, owedTo(gate.name, policy, earlier)),
    evidence: [...outcome.evidence],
    findings: [...outcome.findings],
    inputs: [...outcome.inputs],
    problems: [...outcome.problems],
    details: { ...outcome.details },
    durationMs: Math.max(0, Math.round(ports.clock.now() - started)),
  };
}
