import type { Change } from '../../../shared/change/change.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import type { GateOutcome } from '../../../shared/gate/gate.ts';
import { policySchema, type Policy, type PolicyDocument } from '../../../shared/policy/schema.ts';
import { memoryFiles } from '../../../shared/testing/memory-files.ts';
import { reportOf } from '../../../shared/testing/report-builder.ts';
import type { ScanDetails } from '../src/details.ts';
import { gate } from '../src/gate.ts';

const scan = (tools: string[], more: object = {}): object => ({
  title: 'Scan',
  gate: 'scan-aggregate',
  howTo: 'Hand in the report.',
  scan: { tools, ...more },
});

/** A small policy with every kind of evidence of this gate. */
export function policyOf(more: Partial<PolicyDocument> = {}): Policy {
  const document = policySchema.parse({
    schema: 'evidence-gate/policy@1',
    name: 'test',
    version: 1,
    evidence: {
      'scan.lint': scan(['eslint']),
      'scan.sast': scan(['semgrep', 'eslint-plugin-security'], { blockAt: 'warning' }),
      'scan.dependencies': scan(['npm audit', 'trivy']),
      'scan.licences': scan(['trivy']),
      'scan.secrets': scan(['gitleaks'], { blockAt: 'warning' }),
      'scan.types': scan(['tsc']),
      'review.lockfile': { title: 'Lockfile review', gate: 'scan-aggregate', howTo: 'Regenerate the lockfile.' },
    },
    ...more,
  });
  return { ...document, digest: 'sha256:0', sources: ['test'] };
}

export interface Given {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly reports?: readonly string[];
  readonly baseline?: readonly string[];
  readonly change?: Change | null;
  readonly owed?: readonly string[];
  readonly riskLevel?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now?: number;
  readonly policy?: Policy;
}

export interface Ran {
  readonly outcome: GateOutcome<ScanDetails>;
  readonly emitted: ReadonlyMap<string, string>;
  /** Status, summary and next step by evidence id. */
  readonly evidence: (id: string) => { status: string; summary: string; nextAction: string | null } | undefined;
}

/** Runs the gate on files in memory; by default all of them are reports. */
export async function runGate(given: Given): Promise<Ran> {
  const files = given.files ?? {};
  const baseline = given.baseline ?? [];
  const emitted = new Map<string, string>();
  const outcome = await gate.run({
    change: given.change ?? null,
    policy: given.policy ?? policyOf(),
    inputs: gate.inputs.parse({
      reports: given.reports ?? Object.keys(files).filter((path) => !baseline.includes(path)),
      baseline,
    }),
    files: memoryFiles(files),
    earlier:
      given.owed === undefined ? new Map() : new Map([['risk-classify', riskReport(given.owed, given.riskLevel)]]),
    clock: { now: () => given.now ?? 0 },
    environment: {},
    emit: async (name, content) => void emitted.set(name, content),
    progress: () => {},
  });
  return { outcome, emitted, evidence: (id) => outcome.evidence.find((evidence) => evidence.id === id) };
}

function riskReport(owed: readonly string[], riskLevel: string | undefined): GateReport {
  return reportOf('risk-classify', {
    details: { riskLevel, requirements: owed.map((id) => ({ id, requiredBy: ['r'], why: 'w' })) },
  });
}
