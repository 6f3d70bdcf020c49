import { compareAreas, compareChangeTypes } from './compare/areas.ts';
import { demands, type Difference, difference, opens, scaled } from './compare/difference.ts';
import { compareEvidence } from './compare/evidence.ts';
import { compareApprovals, compareRoles } from './compare/people.ts';
import { compareRequirements } from './compare/requirements.ts';
import type { PolicyDocument } from './schema.ts';
import { RISK_LEVELS } from './levels.ts';

export type { Difference, Effect } from './compare/difference.ts';

/**
 * What `below` does to `above`, part by part. Pure: two documents in, the differences out. What cannot be shown to be at
 * least as strict is `loosened`, so that an empty list of those is a promise.
 */
export function compare(above: PolicyDocument, below: PolicyDocument): Difference[] {
  return [
    ...compareRequirements(above.requirements, below.requirements),
    ...compareAreas(above.areas, below.areas),
    ...compareChangeTypes(above.changeTypes, below.changeTypes),
    ...compareEvidence(above, below),
    ...compareRoles(above, below),
    ...compareApprovals(above.approvals, below.approvals),
    ...demands('gates.required', above.gates.required, below.gates.required),
    ...demands('reports.expected', above.reports.expected, below.reports.expected),
    ...compareLimits(above, below),
    ...opens('context.allowedHosts', above.context.allowedHosts, below.context.allowedHosts),
    ...compareModels(above.review.models, below.review.models),
  ];
}

/** Numbers: a lower limit is stricter, a higher share of covered lines is. */
function compareLimits(above: PolicyDocument, below: PolicyDocument): Difference[] {
  const limit = (path: string, was: number, is: number): Difference[] => scaled(path, was, is, was - is);
  const [was, is] = [above.coverage.changedLines, below.coverage.changedLines];
  return [
    ...limit('size.largeLines', above.size.largeLines, below.size.largeLines),
    ...limit('size.largeFiles', above.size.largeFiles, below.size.largeFiles),
    ...scaled('coverage.changedLines', was, is, (is ?? -1) - (was ?? -1)),
    ...limit('review.maxUsd', above.review.maxUsd, below.review.maxUsd),
    ...limit('review.timeoutSeconds', above.review.timeoutSeconds, below.review.timeoutSeconds),
  ];
}

type Models = PolicyDocument['review']['models'];

/** Models only advise: another one asks neither more nor less. */
const compareModels = (above: Models, below: Models): Difference[] =>
  RISK_LEVELS.filter((level) => above[level] !== below[level]).map((level) =>
    difference('changed', `review.models.${level}`, `from ${above[level] ?? 'none'} to ${below[level] ?? 'none'}`),
  );
