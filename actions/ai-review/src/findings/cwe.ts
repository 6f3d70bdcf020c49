import { readWeaknesses } from '../../../../shared/catalogues/weaknesses.ts';
import type { ModelFinding } from '../model/answer.ts';

let known: ReadonlySet<string | null> | undefined;

/** What stands in the place of a number that the catalogue does not have: the weakness of the category. May be newer than it. */
const BY_CATEGORY: Readonly<Record<ModelFinding['category'], string | null>> = {
  'access-control': 'CWE-284',
  'tenant-isolation': 'CWE-639',
  authentication: 'CWE-287',
  injection: 'CWE-74',
  'input-validation': 'CWE-20',
  cryptography: 'CWE-327',
  'secret-exposure': 'CWE-522',
  'fail-open': 'CWE-636',
  'audit-logging': 'CWE-778',
  'supply-chain': 'CWE-829',
  'agent-instruction': 'CWE-1427',
  'weakened-test': null,
  other: null,
};

/** The weakness of a finding, from the catalogue; none where neither its number nor its category names one. */
export function weaknessOf({ cwe, category }: Pick<ModelFinding, 'cwe' | 'category'>): string[] {
  known ??= new Set([...[...readWeaknesses().known].map((number) => `CWE-${number}`), ...Object.values(BY_CATEGORY)]);
  const named = known.has(cwe) ? cwe : BY_CATEGORY[category];
  return named === null ? [] : [named];
}
