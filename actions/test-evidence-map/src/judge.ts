import type { GateContext, GateOutcome } from '../../../shared/gate/gate.ts';
import { owedTo } from '../../../shared/gate/owed.ts';
import type { Evidence, Problem } from '../../../shared/evidence/report.ts';
import { changedLines } from './coverage/changed-lines.ts';
import type { Details } from './details.ts';
import { checkIntegrity } from './integrity/integrity.ts';
import { ledgerOf, type Ledger } from './mapping/ledger.ts';
import { mapperOf } from './mapping/rules.ts';
import { CHANGED_LINES, proveChangedLines } from './prove/changed-lines.ts';
import { findingsOf, INTEGRITY, proveIntegrity } from './prove/integrity.ts';
import { lostReports, type Lost } from './prove/lost.ts';
import { proveByTests } from './prove/tests.ts';
import { readInputs, type Readings } from './read-inputs.ts';
import { addTotals, noTotals } from './results/tally.ts';
import { rememberingParse } from './source/parse.ts';
import { sourceFindings } from './vacuity/findings.ts';
import { vacuousTests } from './vacuity/index-vacuous.ts';
import { readTestSources } from './vacuity/read-sources.ts';

const NAME = 'test-evidence-map';

export interface Inputs {
  readonly reports: readonly string[];
  readonly reportsBase: readonly string[];
  readonly coverage: readonly string[];
  readonly testSource: readonly string[];
}

/** Reads everything that was handed in and says, evidence id by evidence id, what it proves. */
export async function judge(context: GateContext<Inputs>): Promise<GateOutcome<Details>> {
  const { change, policy, files, inputs } = context;
  const reports = await files.expand(inputs.reports);
  const coverage = await files.expand(inputs.coverage);
  const lost = lostReports(
    policy,
    change !== null,
    [...reports.paths, ...coverage.paths],
    [...reports.unmatched, ...coverage.unmatched],
  );
  const parse = rememberingParse();
  const sources = await readTestSources(files, inputs.testSource, change, parse);

  const ledger = ledgerOf(mapperOf(policy), vacuousTests(sources.files));
  const given = { reports: reports.paths, coverage: coverage.paths, inChain: change !== null };
  const read = await readInputs(files, given, ledger, context.progress);
  const base = await readBase(context);

  const measured = read.coverage.filter(({ status }) => status === 'ok');
  const lines =
    change === null
      ? null
      : changedLines(
          change,
          measured.map((reading) => reading.files),
        );
  const integrity = change === null ? null : await checkIntegrity(change, parse);

  const judged = { read, lost, lines, integrity, measured: measured.length > 0 };
  return {
    evidence: evidenceIds(context, ledger).map((id) => prove(context, ledger, id, judged)),
    findings: [...findingsOf(integrity), ...sourceFindings(sources.files)],
    problems: [...lost.map(problemOf), ...sources.problems, ...read.problems, ...base.problems],
    inputs: [...read.digests, ...base.digests, ...sources.digests],
    details: {
      reports: read.results,
      reportsBase: base.results,
      totals: totalsOf(read),
      mappings: ledger.ids().flatMap((evidence) => mappingsOf(ledger, evidence)),
      coverage: { reports: read.coverage.map(coverageDetails), changedLines: lines },
      testSources: sources.files.map(({ path, problems }) => ({ path, problems })),
      integrity,
    },
  };
}

interface Judged {
  readonly read: Readings;
  readonly lost: readonly Lost[];
  readonly lines: Details['coverage']['changedLines'];
  readonly integrity: Details['integrity'];
  readonly measured: boolean;
}

function prove({ policy }: GateContext<Inputs>, ledger: Ledger, id: string, judged: Judged): Evidence {
  if (id === INTEGRITY) return proveIntegrity(policy, judged.integrity);
  if (id === CHANGED_LINES) return proveChangedLines(policy, judged.lines, judged.measured);
  const definition = policy.evidence[id] ?? { title: id, gate: NAME, howTo: `Tag a test with [${id}].` };
  return proveByTests(id, definition, ledger.standing(id), { readings: judged.read.results, lost: judged.lost });
}

/** Owed ids first, then what the reports speak of besides, in the policy's order. */
function evidenceIds({ policy, earlier, change, inputs }: GateContext<Inputs>, ledger: Ledger): string[] {
  const owed = owedTo(NAME, policy, earlier)?.map(({ id }) => id) ?? [];
  const mapped = new Set(ledger.ids());
  const mine = Object.entries(policy.evidence).filter(([, { gate }]) => gate === NAME);
  const spoken = mine
    .map(([id]) => id)
    .filter((id) => {
      if (id === INTEGRITY) return change !== null;
      if (id === CHANGED_LINES) return change !== null && policy.coverage.changedLines !== null;
      const takesAny = policy.evidence[id]?.tests?.any === true;
      return mapped.has(id) || (takesAny && inputs.reports.length > 0);
    });
  return [...new Set([...owed, ...spoken])];
}

/** Results of the head's tests on the base's code are read for the record; they prove nothing by themselves. */
async function readBase({ files, inputs, progress }: GateContext<Inputs>): Promise<Readings> {
  const { paths, unmatched } = await files.expand(inputs.reportsBase);
  const nothing = ledgerOf(
    () => new Map(),
    () => false,
  );
  const read = await readInputs(files, { reports: paths, coverage: [], inChain: false }, nothing, progress);
  const lost = unmatched.map((name) => problemOf({ name, why: 'matches no file' }));
  return { ...read, problems: [...read.problems, ...lost] };
}

const problemOf = ({ name, why }: Lost): Problem => ({
  code: 'EG412',
  message: `The report ${name} is not there (${why}).`,
  nextAction: `Let the step that writes ${name} run, and hand the file in.`,
});

function totalsOf({ results }: Readings): Details['totals'] {
  const totals = { ...noTotals(), suiteErrors: 0, flaky: 0 };
  for (const reading of results) addTotals(totals, reading);
  return totals;
}

const mappingsOf = (ledger: Ledger, evidence: string): Details['mappings'] => {
  const { passing, others } = ledger.standing(evidence);
  return [...passing.values(), ...others].map((mapped) => ({ evidence, ...mapped }));
};

const coverageDetails = ({
  path,
  format,
  status,
  problems,
  files,
}: Readings['coverage'][number]): Details['coverage']['reports'][number] => ({
  path,
  format,
  status,
  problems,
  files: [...files.entries()].map(([name, { covered, total }]) => ({ path: name, covered, total })),
});
