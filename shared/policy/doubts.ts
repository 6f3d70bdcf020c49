import type { EvidenceDefinition, PolicyDocument, Role } from './schema.ts';

/** Something in a policy that is written correctly and cannot do what it seems to. */
export interface Doubt {
  /** Where, in the words of the policy: `requirements.minimum.evidence`. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** Evidence that scan-aggregate proves by itself, without a scanner's report. */
const OWN_REVIEW = 'review.lockfile';

/**
 * What can never be met, never be asked for or never be recognised, part by part.
 *
 * @param catalogue evidence that is there to choose from, owed or not: that of the built-in policies
 */
export function doubtsIn(policy: PolicyDocument, catalogue: ReadonlySet<string> = new Set()): Doubt[] {
  return [
    ...requirementDoubts(policy),
    ...evidenceDoubts(policy, catalogue),
    ...areaDoubts(policy),
    ...peopleDoubts(policy),
  ];
}

function requirementDoubts({ requirements, evidence, areas, changeTypes }: PolicyDocument): Doubt[] {
  const unknown = (path: string, kind: string, names: readonly string[], known: object, effect: string): Doubt[] =>
    names
      .filter((name) => !Object.hasOwn(known, name))
      .map((name) => ({
        path,
        message: `${name} is no ${kind} of this policy; ${effect}`,
        remedy: `Define ${name}, or correct the name.`,
      }));
  return requirements.flatMap(({ id, evidence: owed, when }) => [
    ...unknown(`requirements.${id}.evidence`, 'evidence', owed, evidence, 'what owes it can never be ready'),
    ...unknown(`requirements.${id}.when.areas`, 'area', when.areas ?? [], areas, 'it is never touched'),
    ...unknown(
      `requirements.${id}.when.changeTypes`,
      'change type',
      when.changeTypes ?? [],
      changeTypes,
      'it never holds',
    ),
  ]);
}

function evidenceDoubts({ requirements, evidence, roles }: PolicyDocument, catalogue: ReadonlySet<string>): Doubt[] {
  const owed = new Set(requirements.flatMap((requirement) => requirement.evidence));
  return Object.entries(evidence).flatMap(([id, definition]) => {
    const path = `evidence.${id}`;
    const doubts: Doubt[] = [];
    // A model's review is advice: there to be read, owed or not.
    if (!owed.has(id) && !catalogue.has(id) && definition.gate !== 'ai-review')
      doubts.push({
        path,
        message: 'nothing owes it',
        remedy: 'Name it in the evidence of a requirement, or take it out.',
      });
    const lacking = lackingProof(id, definition);
    if (lacking !== null) doubts.push({ path, message: 'nothing can prove it', remedy: lacking });
    const slots = definition.approval ? [definition.approval, ...definition.approval.alternatives] : [];
    for (const { role } of slots.filter((slot) => !Object.hasOwn(roles, slot.role)))
      doubts.push({
        path: `${path}.approval`,
        message: `${role} is no role of this policy; nobody can approve in it`,
        remedy: `Define roles.${role}, or correct the name.`,
      });
    return doubts;
  });
}

function lackingProof(id: string, { gate, scan, check, approval }: EvidenceDefinition): string | null {
  if (gate === 'scan-aggregate' && scan === undefined && id !== OWN_REVIEW)
    return 'Name the tools that prove it under scan.tools.';
  if (gate === 'approval-gate' && check === undefined && approval === undefined)
    return 'Give it a check or an approval.';
  return null;
}

function areaDoubts({ areas, changeTypes }: PolicyDocument): Doubt[] {
  return [
    ...Object.entries(areas)
      .filter(([, { rules }]) => rules.length === 0)
      .map(([id]) => ({
        path: `areas.${id}`,
        message: 'no rule recognises it',
        remedy: 'Give it a rule, or take it out.',
      })),
    ...Object.entries(changeTypes).flatMap(([id, type]) =>
      type.areas
        .filter((area) => !Object.hasOwn(areas, area))
        .map((area) => ({
          path: `changeTypes.${id}.areas`,
          message: `${area} is no area of this policy; it is never touched`,
          remedy: `Define areas.${area}, or correct the name.`,
        })),
    ),
  ];
}

function peopleDoubts({ roles, approvals }: PolicyDocument): Doubt[] {
  const excluded = new Set(approvals.excluded.map((login) => login.toLowerCase()));
  const empty = ({ teams, users }: Role): boolean =>
    (teams !== undefined || users !== undefined) &&
    (teams ?? []).length === 0 &&
    (users ?? []).every((login) => excluded.has(login.toLowerCase()));
  return Object.entries(roles)
    .filter(([, role]) => empty(role))
    .map(([id]) => ({
      path: `roles.${id}`,
      message: 'nobody can have it: it names no team and nobody who may approve',
      remedy: 'Name a team or a person, or leave teams and users out.',
    }));
}
