import type { GateReport } from '../../../../shared/evidence/report.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import { Canonical } from '../../../../shared/text/canonical-json.ts';
import type { CaseFile } from '../case.ts';

/** The part of a policy that a verdict is made of. Rules that find areas did their work before; they are most of it. */
export function judgingPart(policy: Policy): object {
  const { areas: _areas, changeTypes: _types, ...rest } = policy;
  return rest;
}

/** How long a gate took differs from run to run and proves nothing. */
export const lasting = (report: GateReport): object => ({ ...report, durationMs: undefined });

/** Everything the verdict was made of, each part rendered once. */
export interface RenderedCase {
  readonly policy: Canonical;
  readonly facts: Canonical;
  readonly reports: readonly Canonical[];
  /** The whole, for the statement. */
  readonly json: object;
}

export function renderCase(file: CaseFile): RenderedCase {
  const policy = new Canonical(judgingPart(file.policy));
  const facts = new Canonical(file.facts);
  const reports = [...file.reports.values()].map((report) => new Canonical(lasting(report)));
  const { head, mergeTree, commits, paths, judgedAt, owned, ownersProblem, group } = file;
  const json = {
    head,
    mergeTree,
    commits,
    paths,
    judgedAt,
    owned,
    ownersProblem,
    ...sets(file),
    policy,
    facts,
    reports,
    ...(group && { group: { ...group, members: group.members.map((member) => ({ ...member, ...sets(member) })) } }),
  };
  return { policy, facts, reports, json };
}

/** Sets and maps as lists. */
const sets = ({ carry, neutral }: Pick<CaseFile, 'carry' | 'neutral'>) => ({
  neutral: [...neutral],
  carry: [...carry].map(([commit, carried]) => ({ commit, ...carried, samePaths: [...carried.samePaths] })),
});
