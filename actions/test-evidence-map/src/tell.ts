import type { ToldClaim } from './catalogue/claim-book.ts';
import type { Details } from './details.ts';
import { gradeOf, rankOf, type GradeFacts } from './grade/grade.ts';
import type { Ledger } from './mapping/ledger.ts';
import type { Judged } from './prove/prove.ts';
import type { Readings } from './read-inputs.ts';
import type { ResultReading } from './results/read-report.ts';
import type { ControlProof } from './spec/controls.ts';
import { addTotals, noTotals } from './results/tally.ts';
import type { CheckedFile } from './vacuity/check-file.ts';

/** What was read besides, and is told as it is. */
export interface Told {
  readonly reportsBase: readonly ResultReading[];
  readonly sources: readonly CheckedFile[];
  readonly claims: readonly ToldClaim[];
  readonly controls: readonly ControlProof[];
}

/** What was found, as the report's details tell it. */
export function tell(
  ledger: Ledger,
  judged: Judged,
  { reportsBase, sources, claims, controls }: Told,
  facts: GradeFacts,
): Details {
  const { read, lines, sensitive, integrity, reds, inventory, mutants, canary } = judged;
  return {
    reports: read.results,
    reportsBase,
    totals: totalsOf(read),
    mappings: ledger.ids().flatMap((evidence) => mappingsOf(ledger, evidence, facts)),
    coverage: { reports: read.coverage.map(coverageDetails), changedLines: lines, sensitiveLines: sensitive },
    claims,
    controls,
    testSources: sources.map(({ path, problems }) => ({ path, problems })),
    integrity,
    onBase: reds === null ? null : Object.fromEntries(reds.counts),
    inventory,
    mutants: mutants === null ? null : withoutKillers(mutants),
    canary: canary.state,
  };
}

function totalsOf({ results }: Readings): Details['totals'] {
  const totals = { ...noTotals(), suiteErrors: 0, flaky: 0 };
  for (const reading of results) addTotals(totals, reading);
  return totals;
}

/** What would raise a proof's grade is told of its strongest test only; the others would say it over and over. */
function mappingsOf(ledger: Ledger, evidence: string, facts: GradeFacts): Details['mappings'] {
  const { passing, others } = ledger.standing(evidence);
  const graded = [...passing.values(), ...others].map((mapped) => ({ mapped, ...gradeOf(mapped, facts) }));
  const best = Math.max(...graded.map(({ grade }) => rankOf(grade)));
  const first = graded.findIndex(({ grade }) => rankOf(grade) === best);
  return graded.map(({ mapped, grade, raise }, index) => ({
    evidence,
    ...mapped,
    grade,
    raise: index === first ? raise : null,
    onBase: facts.onBase(mapped),
  }));
}

const withoutKillers = ({
  killed,
  survived,
  notReached,
  invalid,
  alive,
}: NonNullable<Judged['mutants']>): Details['mutants'] => ({ killed, survived, notReached, invalid, alive });

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
