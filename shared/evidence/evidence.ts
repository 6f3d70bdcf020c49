import type { Evidence, Finding, GateReport, Location } from './report.ts';
import type { EvidenceStatus } from './status.ts';
import { fingerprint } from './fingerprint.ts';

type By = Evidence['by'];

/** Evidence that passes. */
export const satisfied = (id: string, summary: string, by: By = [], refs: readonly string[] = []): Evidence => ({
  id,
  status: 'satisfied',
  summary,
  by,
  refs: [...refs],
  nextAction: null,
});

/** Evidence that does not pass, with the step that would change that. */
export const unsatisfied = (
  id: string,
  status: Exclude<EvidenceStatus, 'satisfied' | 'waived'>,
  summary: string,
  nextAction: string,
  by: By = [],
  refs: readonly string[] = [],
): Evidence => ({ id, status, summary, by, refs: [...refs], nextAction });

/** A finding whose fingerprint is made of rule, path and the text it speaks of, so that it survives moved lines. */
export function finding(
  ruleId: string,
  level: Finding['level'],
  message: string,
  location: Location | undefined,
  options: { readonly cwe?: readonly string[]; readonly text?: string; readonly state?: Finding['state'] } = {},
): Finding {
  return {
    ruleId,
    level,
    message,
    ...(location === undefined ? {} : { location }),
    fingerprint: fingerprint(ruleId, location?.path, options.text ?? message),
    cwe: [...(options.cwe ?? [])],
    state: options.state ?? 'new',
  };
}

/** The evidence of that id in a report, if it speaks of it. */
export const evidenceIn = (report: GateReport | undefined, id: string): Evidence | undefined =>
  report?.evidence.find((evidence) => evidence.id === id);
