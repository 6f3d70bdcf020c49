import type { ChangedLines } from '../coverage/changed-lines.ts';
import type { MappedTest } from '../mapping/ledger.ts';
import type { ChangedMutants } from '../mutants/changed-mutants.ts';
import type { BaseRuns } from '../red/base-runs.ts';
import { plain } from '../vacuity/source-index.ts';
import type { GradeFacts } from './grade.ts';

/** What the whole run says that grades depend on. */
export function factsOf(lines: ChangedLines | null, base: BaseRuns | null, mutants: ChangedMutants | null): GradeFacts {
  const killers = new Set([...(mutants?.killers ?? [])].map(plain));
  return {
    reached: (lines?.covered ?? 0) > 0,
    onBase: ({ test, file }) => base?.stateOf(test, file) ?? null,
    kills: (test) => killers.size > 0 && namesOf(test).some((name) => killers.has(name)),
  };
}

/** Mutation tools name a test with or without what is around it; a suite's name alone is never a test. */
const namesOf = ({ test, name }: MappedTest): string[] => [plain(test), plain(name)];
