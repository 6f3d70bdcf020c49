import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import type { GateReport } from '../../../shared/evidence/report.ts';
import { nodeFiles } from '../../../shared/files/node-files.ts';
import type { Gate } from '../../../shared/gate/gate.ts';
import { judge } from '../../../shared/gate/judge.ts';
import { reportStore } from '../../../shared/gate/report-store.ts';
import { openSession, type SessionRequest } from '../../../shared/gate/session.ts';
import { type Command, defineCommand, type ExitStatus } from '../command.ts';
import { FORMAT, wants } from '../format.ts';
import { type Io, progressLine } from '../io.ts';
import { plain } from '../plain.ts';

/** The command that runs one gate, made from the gate itself. */
export function gateCommand(gate: Gate): Command {
  const lists = Object.keys(gate.inputs.shape).includes('reports')
    ? [`evidence-gate ${gate.name} --reports 'reports/*'`]
    : [];
  return defineCommand({
    name: gate.name,
    title: gate.title,
    about: `Runs the gate ${gate.name} alone, on the change between base and head, or on files when no base is given.\nReports of earlier gates in --out are used when they are about the same change and policy.`,
    examples: [`evidence-gate ${gate.name} --base main --head topic`, ...lists],
    flags: z.strictObject({ ...gate.inputs.shape, format: FORMAT }),
    run: async ({ format, ...inputs }, io) => runGate(gate, inputs as unknown as Inputs, format, io),
  });
}

type Inputs = SessionRequest & { readonly out: string; readonly mode: 'enforce' | 'observe' };

async function runGate(gate: Gate, inputs: Inputs, format: string, io: Io): Promise<ExitStatus> {
  const progress = progressLine(io);
  const session = await openSession(inputs);
  try {
    const store = reportStore(resolve(io.cwd, inputs.out));
    const { reports, problems } = await store.readEarlier(gate.name, session.subject, session.policy);
    const judged = await judge(gate, session, { ...inputs }, reports, {
      files: nodeFiles(io.cwd),
      clock: { now: () => Date.now() },
      environment: io.environment,
      emit: async (name, content) => void (await store.write(name, content)),
      progress: progress.show,
    });
    if (session.change === null && sawNothing(judged)) throw nothingToJudge(gate);
    const report: GateReport = { ...judged, problems: [...problems, ...judged.problems] };
    const path = await store.writeReport(report);
    progress.clear();
    if (wants(format, 'text'))
      io.out(`${plain(gate.summarise(report))}\n\n${gate.name}: ${report.conclusion}\nreport   ${path}\n`);
    if (wants(format, 'json')) io.out(`${JSON.stringify(report, null, 2)}\n`);
    return report.conclusion === 'failure' && inputs.mode === 'enforce' ? 1 : 0;
  } finally {
    progress.clear();
    session.close();
  }
}

/** No file was read and nothing is said of any: a success would be one over nothing. */
const sawNothing = ({ conclusion, inputs, evidence }: GateReport): boolean =>
  conclusion !== 'failure' && inputs.length === 0 && evidence.length === 0;

const nothingToJudge = ({ name }: Gate): ConfigurationError =>
  new ConfigurationError(
    'EG212',
    `Nothing was handed to ${name} to judge.`,
    `Name a change with --base and --head, or files; see: evidence-gate ${name} --help`,
  );
