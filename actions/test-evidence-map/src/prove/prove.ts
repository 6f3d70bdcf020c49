import type { Evidence } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { Canary } from '../canary/canary.ts';
import type { ChangedLines } from '../coverage/changed-lines.ts';
import type { SensitiveLines } from '../coverage/sensitive-lines.ts';
import { gradeOf, type GradeFacts } from '../grade/grade.ts';
import type { Integrity } from '../integrity/integrity.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { Ledger, MappedTest } from '../mapping/ledger.ts';
import type { ChangedMutants } from '../mutants/changed-mutants.ts';
import { lacking } from '../content/shows.ts';
import type { SourceIndex } from '../vacuity/source-index.ts';
import type { Readings } from '../read-inputs.ts';
import type { RedBook } from '../red/red-book.ts';
import { brokenByCanary } from './canary.ts';
import { CHANGED_LINES, proveChangedLines } from './changed-lines.ts';
import { INTEGRITY, proveIntegrity } from './integrity.ts';
import { INVENTORY, proveInventory } from './inventory.ts';
import type { Lost } from './lost.ts';
import { MUTANTS, proveMutants } from './mutants.ts';
import { proveRed, RED } from './red.ts';
import { proveSensitiveLines, SENSITIVE_LINES } from './sensitive-lines.ts';
import { proveByTests } from './tests.ts';

/** Everything that was read and compared, as far as proofs depend on it. */
export interface Judged {
  readonly read: Readings;
  readonly sources: SourceIndex;
  readonly lost: readonly Lost[];
  readonly lines: ChangedLines | null;
  readonly sensitive: SensitiveLines | null;
  /** Whether any coverage report could be used. */
  readonly measured: boolean;
  readonly integrity: Integrity | null;
  readonly canary: Canary;
  /** Null without results on the base's code. */
  readonly reds: RedBook | null;
  readonly inventory: Inventory | null;
  /** Null without a mutation report. */
  readonly mutants: ChangedMutants | null;
}

/** Decides one evidence id: the ids with a meaning of their own, else by the tests that stand for it. */
export function prove(policy: Policy, ledger: Ledger, id: string, judged: Judged, facts: GradeFacts): Evidence {
  if (id === INTEGRITY) return proveIntegrity(policy, judged.integrity);
  if (id === CHANGED_LINES) return proveChangedLines(policy, judged.lines, judged.measured);
  if (id === SENSITIVE_LINES) return proveSensitiveLines(policy, judged.sensitive, judged.measured);
  if (id === INVENTORY) return proveInventory(policy, judged.inventory);
  if (id === MUTANTS) return proveMutants(policy, judged.mutants);
  const broken = brokenByCanary(id, judged.canary);
  if (broken !== null) return broken;
  if (id === RED) return proveRed(policy, judged.reds);
  const howTo = policy.evidence[id]?.howTo ?? `Tag a test with [${id}].`;
  const definition = policy.evidence[id] ?? { title: id, gate: 'test-evidence-map', howTo };
  const demands = {
    grade: Object.hasOwn(policy.tests.grades, id) ? (policy.tests.grades[id] ?? null) : null,
    gradeOf: (test: MappedTest) => gradeOf(test, facts),
    lacking: (test: MappedTest) => lackingOf(policy, id, judged.sources, test),
  };
  const reports = { readings: judged.read.results, lost: judged.lost };
  return proveByTests(id, definition, ledger.standing(id), reports, demands);
}

/** What the policy wants the test's source to show and it does not. A source that was not seen is not judged. */
function lackingOf(policy: Policy, id: string, sources: SourceIndex, { name, test, file }: MappedTest): string | null {
  const content = Object.hasOwn(policy.tests.content, id) ? policy.tests.content[id] : undefined;
  if (content === undefined) return null;
  const suite = test === name ? '' : test.slice(0, -name.length).trim();
  const seen = sources.find({ suite, name, file });
  return seen === null ? null : lacking(content, seen);
}
