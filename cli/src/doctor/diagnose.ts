import type { Finding } from './check.ts';
import { DOCTOR_CHECKS } from './registry.ts';
import type { Settings } from './settings.ts';
import { sightOf } from './sight.ts';

export interface Diagnosis extends Finding {
  readonly check: string;
  readonly title: string;
  readonly rationale: string;
  readonly source: string;
}

/** Most findings that are told; a repository with more has the same ones many times. */
const MAX_FINDINGS = 500;

/** Every way around the gate that stands open, in the order of the registry. Reads nothing but its argument. */
export async function diagnose(settings: Settings): Promise<Diagnosis[]> {
  const sight = await sightOf(settings);
  return DOCTOR_CHECKS.flatMap(({ id, title, rationale, source, find }) =>
    [...find(sight)].map((finding) => ({ check: id, title, rationale, source, ...finding })),
  ).slice(0, MAX_FINDINGS);
}
