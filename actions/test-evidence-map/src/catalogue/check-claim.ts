import type { Catalogue } from './catalogue.ts';
import type { Claim } from './claims.ts';

/**
 * `valid`: the identifier exists, in the version that is stated; `unversioned`: it exists, but numbers changed between
 * versions and none is stated; the others stand for nothing.
 */
export type ClaimStatus = 'valid' | 'unversioned' | 'other-version' | 'too-broad' | 'deprecated' | 'unknown';

export interface CheckedClaim extends Claim {
  readonly status: ClaimStatus;
  /** What is meant, or what to write instead; for people. */
  readonly hint: string;
  /** ASVS: the lowest level that asks for it; null for other standards. */
  readonly level: number | null;
  /** Identifiers of other standards that the catalogue links to it. */
  readonly related: readonly string[];
}

const CURRENT = '5.0.0';
const nothing = { level: null, related: [] };

/** Looks a claim up. */
export function checkClaim(catalogue: Catalogue, claim: Claim): CheckedClaim {
  switch (claim.standard) {
    case 'ASVS':
      return { ...claim, ...checkAsvs(catalogue, claim) };
    case 'WSTG': {
      const name = catalogue.wstg.get(claim.id);
      const related = (catalogue.wstgToAsvs.get(claim.id) ?? []).map((id) => `v${CURRENT}-${id}`);
      return name === undefined
        ? { ...claim, ...nothing, status: 'unknown', hint: 'The guide has no such test.' }
        : { ...claim, ...nothing, related, status: 'valid', hint: name };
    }
    case 'CWE':
      return { ...claim, ...nothing, ...checkCwe(catalogue, Number(claim.id.slice('CWE-'.length))) };
    default:
      return { ...claim, ...nothing, ...checkSsdf(catalogue, claim.id) };
  }
}

type Verdict = Pick<CheckedClaim, 'status' | 'hint' | 'level' | 'related'>;

function checkAsvs(catalogue: Catalogue, { id, version }: Claim): Verdict {
  if (!/^\d+\.\d+\.\d+$/u.test(id))
    return { ...nothing, status: 'too-broad', hint: 'Name a requirement, not a chapter, a section or a level.' };
  const became = catalogue.asvs4.get(id);
  const once = became === undefined ? '' : ` In 4.0.3 the number was another requirement: ${became}.`;
  if (version !== null && version !== CURRENT) {
    const hint = version.startsWith('4.') && became !== undefined ? `${became}.` : `Cite version ${CURRENT}.`;
    return { ...nothing, status: 'other-version', hint };
  }
  const requirement = catalogue.asvs.get(id);
  if (requirement === undefined)
    return { ...nothing, status: 'unknown', hint: `ASVS ${CURRENT} has no such requirement.${once}` };
  const { level, section, cwe } = requirement;
  const related = cwe.map(([number]) => `CWE-${number}`);
  return version === null
    ? { level, related, status: 'unversioned', hint: `Write v${CURRENT}-${id} (${section}).${once}` }
    : { level, related, status: 'valid', hint: section };
}

function checkCwe({ cwe, cweDeprecated, newestCwe }: Catalogue, number: number): Pick<Verdict, 'status' | 'hint'> {
  if (cwe.has(number)) return { status: 'valid', hint: '' };
  if (cweDeprecated.has(number)) return { status: 'deprecated', hint: 'The weakness was deprecated.' };
  // The catalogue grows: what is newer than this copy is not called wrong.
  if (number > newestCwe && number < 10_000) return { status: 'valid', hint: 'Newer than the catalogue carried here.' };
  return { status: 'unknown', hint: 'No weakness has this number; a category or a view stands for none.' };
}

function checkSsdf({ ssdf }: Catalogue, id: string): Pick<Verdict, 'status' | 'hint'> {
  if (ssdf.has(id)) return { status: 'valid', hint: '' };
  const broad = [...ssdf].some((task) => task.startsWith(`${id}.`));
  return broad
    ? { status: 'too-broad', hint: 'Name a task, not a practice.' }
    : { status: 'unknown', hint: 'SSDF 1.1 has no such task.' };
}
