import { policySchema, type EvidenceDefinition, type Policy } from '../../../../shared/policy/schema.ts';

type Tests = Partial<NonNullable<EvidenceDefinition['tests']>>;

/** A small policy for tests: evidence ids of this gate with their rules, and whatever else is given. */
export function policyWith(evidence: Readonly<Record<string, Tests | null>>, more: object = {}): Policy {
  const definitions = Object.entries(evidence).map(([id, tests]) => [
    id,
    { title: id, gate: 'test-evidence-map', howTo: `Tag a test with [${id}].`, ...(tests === null ? {} : { tests }) },
  ]);
  const document = policySchema.parse({
    schema: 'evidence-gate/policy@1',
    name: 'test',
    version: 1,
    evidence: Object.fromEntries(definitions),
    ...more,
  });
  return { ...document, digest: 'sha256:test', sources: ['test'] };
}
