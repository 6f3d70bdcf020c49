import type { Finding } from '../../../../shared/evidence/report.ts';

/** A scanner's finding about the same thing. */
export interface Correlated {
  readonly tool: string;
  readonly ruleId: string;
}

/** What scanners report of the same weakness on the same lines. It stays theirs: the model’s word changes nothing of it. */
export function correlatedWith(own: Finding, scanned: readonly Finding[]): Correlated[] {
  const found = scanned.filter(
    ({ location, cwe }) => overlaps(own.location, location) && cwe.some((id) => own.cwe.includes(id)),
  );
  const named = found.map((finding) => ({
    tool: typeof finding['tool'] === 'string' ? finding['tool'] : 'scan-aggregate',
    ruleId: finding.ruleId,
  }));
  return [...new Map(named.map((one) => [`${one.tool}\n${one.ruleId}`, one])).values()];
}

function overlaps(a: Finding['location'], b: Finding['location']): boolean {
  if (a?.startLine === undefined || b?.startLine === undefined || a.path !== b.path) return false;
  return a.startLine <= (b.endLine ?? b.startLine) && b.startLine <= (a.endLine ?? a.startLine);
}
