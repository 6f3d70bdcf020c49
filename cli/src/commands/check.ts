import { resolve } from 'node:path';
import type { z } from 'zod';
import type { GateReport } from '../../../shared/evidence/report.ts';
import type { GateName } from '../../../shared/evidence/gates.ts';
import { nodeFiles } from '../../../shared/files/node-files.ts';
import type { Gate } from '../../../shared/gate/gate.ts';
import { judge, type Ports } from '../../../shared/gate/judge.ts';
import { type ReportStore, reportStore } from '../../../shared/gate/report-store.ts';
import { openSession, type Session } from '../../../shared/gate/session.ts';
import { INPUTS, inputsOf } from '../../../shared/options/inputs.ts';
import { defineCommand } from '../command.ts';
import { GATES } from '../gates.ts';
import { type Io, progressLine } from '../io.ts';
import { FORMAT, wants } from '../format.ts';
import { describeVerdict } from '../verdict-text.ts';

const flags = inputsOf('reports', 'reportsBase', 'coverage', 'baseline', 'context', 'trace', 'spec', 'baseUrl').extend({
  base: INPUTS.base
    .unwrap()
    .default('origin/main')
    .describe(INPUTS.base.description ?? ''),
  format: FORMAT,
});
type Flags = z.infer<typeof flags>;

/** Gates that need nothing of each other run together; each later group sees the reports of the earlier ones. */
const STAGES: readonly (readonly GateName[])[] = [
  ['risk-classify'],
  ['untrusted-context-check', 'scan-aggregate', 'test-evidence-map'],
  ['ai-review'],
  ['approval-gate'],
];

export const check = defineCommand({
  name: 'check',
  title: 'Judge a change: the whole chain on a local repository',
  about:
    'Reads the change between base and head from git objects, runs all six gates on it and says, requirement by\nrequirement, whether it may merge and what is missing. The change is never checked out and never run.',
  examples: [
    'evidence-gate check --base origin/main --head HEAD',
    "evidence-gate check --base main --head topic --reports 'reports/*' --coverage coverage/lcov.info",
    'evidence-gate check --base main --head topic --pull-request pr.json --format json',
  ],
  flags,
  run: async (options, io) => {
    const progress = progressLine(io);
    // The gates are loaded while git reads the change.
    const opening = openSession(options);
    const gates = loadGates();
    gates.catch(() => {}); // told where it is awaited
    const session = await opening;
    try {
      const store = reportStore(resolve(io.cwd, options.out));
      const reports = await runChain(await gates, session, options, store, io, progress.show);
      progress.clear();
      const verdict = reports.get('approval-gate') as GateReport;
      if (wants(options.format, 'text'))
        io.out(describeVerdict(verdict, reports.get('risk-classify'), store.directory, options.mode, io.color));
      if (wants(options.format, 'json')) io.out(`${JSON.stringify(verdict, null, 2)}\n`);
      return verdict.conclusion === 'success' || options.mode === 'observe' ? 0 : 1;
    } finally {
      progress.clear();
      session.close();
    }
  },
});

type Gates = ReadonlyMap<GateName, Gate>;

async function loadGates(): Promise<Gates> {
  const names = STAGES.flat();
  const gates = await Promise.all(names.map((name) => GATES[name]()));
  return new Map(gates.map((gate) => [gate.name, gate]));
}

async function runChain(
  gates: Gates,
  session: Session,
  options: Flags,
  store: ReportStore,
  io: Io,
  progress: (message: string) => void,
): Promise<ReadonlyMap<GateName, GateReport>> {
  const ports: Ports = {
    files: nodeFiles(io.cwd),
    clock: { now: () => Date.now() },
    environment: io.environment,
    emit: async (name, content) => void (await store.write(name, content)),
    progress,
  };
  const done = new Map<GateName, GateReport>();
  // The next gates are handed the reports themselves and need not wait for the disk.
  const writing: Promise<string>[] = [];
  try {
    for (const stage of STAGES) {
      progress(stage.join(', '));
      const reports = await Promise.all(
        stage.map(async (name) => {
          const gate = gates.get(name) as Gate;
          // A gate gets exactly the inputs its schema names.
          const inputs = Object.fromEntries(Object.entries(options).filter(([key]) => key in gate.inputs.shape));
          return judge(gate, session, gate.inputs.parse(inputs), done, ports);
        }),
      );
      for (const report of reports) {
        done.set(report.gate, report);
        const written = store.writeReport(report);
        written.catch(() => {}); // told where it is awaited
        writing.push(written);
      }
    }
  } finally {
    // What was judged before a gate failed is kept; that a report could not be written is told below.
    await Promise.allSettled(writing);
  }
  await Promise.all(writing);
  return done;
}
