import type { GateContext, GateOutcome } from '../../../shared/gate/gate.ts';
import { attest } from './attest/attest.ts';
import { readCanary, withoutCanary } from './canary/canary.ts';
import { claimBook } from './catalogue/claim-book.ts';
import { claimFindings } from './catalogue/findings.ts';
import { changedLines } from './coverage/changed-lines.ts';
import { sensitiveLines } from './coverage/sensitive-lines.ts';
import type { Details } from './details.ts';
import { evidenceIds } from './evidence-ids.ts';
import type { Inputs } from './inputs.ts';
import { checkIntegrity } from './integrity/integrity.ts';
import { nameBook } from './inventory/inventory.ts';
import { ledgerOf } from './mapping/ledger.ts';
import { mapperOf } from './mapping/rules.ts';
import { changedMutants } from './mutants/changed-mutants.ts';
import { findingsOf } from './prove/integrity.ts';
import { inventoryFindings } from './prove/inventory.ts';
import { lostReports, problemOf } from './prove/lost.ts';
import { prove } from './prove/prove.ts';
import { readInputs } from './read-inputs.ts';
import { readBase } from './red/read-base.ts';
import { redBook } from './red/red-book.ts';
import { together } from './results/page.ts';
import { rememberingParse } from './source/parse.ts';
import { factsOf } from './grade/facts.ts';
import { controlProofs } from './spec/controls.ts';
import { tell } from './tell.ts';
import { sourceFindings } from './vacuity/findings.ts';
import { indexSources } from './vacuity/source-index.ts';
import { readTestSources } from './vacuity/read-sources.ts';

/** Reads everything that was handed in and says, evidence id by evidence id, what it proves. */
export async function judge(context: GateContext<Inputs>): Promise<GateOutcome<Details>> {
  const { change, policy, files, inputs, earlier } = context;
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
  const index = indexSources(sources.files);

  const { others, canary: planted } = withoutCanary(reports.paths, policy.tests.canary);
  const canary = await readCanary(files, planted, policy.tests.canary);
  const base = await readBase(files, inputs.reportsBase, context.progress);
  const ledger = ledgerOf(mapperOf(policy), index.strengthOf);
  const reds = base.runs === null ? null : redBook(base.runs);
  const names = base.runs === null ? null : nameBook();
  const claims = claimBook(index.strengthOf, sources.claims);
  const books = [
    ledger.open,
    claims.open,
    ...(reds === null ? [] : [reds.open]),
    ...(names === null ? [] : [names.open]),
  ];
  const given = { reports: others, coverage: coverage.paths, inChain: change !== null };
  const read = await readInputs(files, given, together(books), context.progress);

  const measured = read.coverage.filter(({ status }) => status === 'ok').map((reading) => reading.files);
  const lines = change === null ? null : changedLines(change, measured);
  const judged = {
    read,
    sources: index,
    lost,
    lines,
    canary,
    integrity: change === null ? null : await checkIntegrity(change, parse),
    measured: measured.length > 0,
    sensitive: sensitiveLines(policy, earlier, lines),
    reds,
    inventory: base.runs === null || names === null ? null : names.compare(base.runs),
    mutants: change === null || !read.mutated ? null : changedMutants(change, read.mutants),
  };
  const told = await claims.told();
  const facts = factsOf(lines, base.runs, judged.mutants);
  const evidence = evidenceIds(context, ledger).map((id) => prove(policy, ledger, id, judged, facts));
  const details = tell(
    ledger,
    judged,
    { reportsBase: base.results, sources: sources.files, claims: told, controls: controlProofs(earlier, evidence) },
    facts,
  );
  const digests = [...read.digests, ...(canary.digest === null ? [] : [canary.digest])];
  if (change !== null) await attest(context.emit, change, details, digests);
  return {
    evidence,
    findings: [
      ...findingsOf(judged.integrity),
      ...sourceFindings(sources.files),
      ...inventoryFindings(judged.inventory),
      ...claimFindings(told),
    ],
    problems: [...lost.map(problemOf), ...sources.problems, ...read.problems, ...base.problems],
    inputs: [...read.digests, ...(canary.digest === null ? [] : [canary.digest]), ...base.digests, ...sources.digests],
    details: tell(
      ledger,
      judged,
      { reportsBase: base.results, sources: sources.files, claims: told, controls: controlProofs(earlier, evidence) },
      facts,
    ),
  };
}
