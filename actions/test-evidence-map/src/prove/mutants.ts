import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { ChangedMutants } from '../mutants/changed-mutants.ts';

export const MUTANTS = 'test.mutants';

/** Whether tests notice enough of the mutants on changed lines. Without a threshold, all of them. Integers are compared. */
export function proveMutants(policy: Policy, mutants: ChangedMutants | null): Evidence {
  const howTo =
    policy.evidence[MUTANTS]?.howTo ??
    'Run a mutation tool on the changed lines and hand its report in among the reports.';
  if (mutants === null) return unsatisfied(MUTANTS, 'missing', 'No usable mutation report was handed in.', howTo);
  const { killed, survived, notReached, alive } = mutants;
  const total = killed + survived + notReached;
  if (total === 0) return unsatisfied(MUTANTS, 'missing', 'No mutation report has a mutant on a changed line.', howTo);
  const least = policy.tests.mutants ?? 100;
  const summary = `Tests notice ${killed} of ${total} mutants on changed lines`;
  if (killed * 100 >= least * total) return satisfied(MUTANTS, `${summary}.`);
  const [first] = alive;
  const where = first === undefined ? '' : `; ${first.path}:${first.line} lives on (${first.what.slice(0, 120)})`;
  const places = alive.slice(0, 20).map(({ path, line }) => `${path}:${line}`);
  return unsatisfied(
    MUTANTS,
    'failed',
    `${summary}, ${least} % are asked for${where}.`,
    'Assert what these mutants break.',
    [],
    places,
  );
}
