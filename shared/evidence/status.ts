/** The five statuses of one piece of evidence. Only `satisfied` and `waived` let a requirement pass. */
export const EVIDENCE_STATUSES = ['satisfied', 'failed', 'missing', 'unavailable', 'waived'] as const;
export type EvidenceStatus = (typeof EVIDENCE_STATUSES)[number];

/** Severity order used when several statements about one evidence id must become one: the worst speaks. */
const WORST_FIRST: readonly EvidenceStatus[] = ['failed', 'unavailable', 'missing', 'satisfied', 'waived'];

/** Whether a requirement may pass on this status. */
export const passes = (status: EvidenceStatus): boolean => status === 'satisfied' || status === 'waived';

/**
 * Folds several statuses into one. No status at all is `missing`: what nobody spoke of was not proved.
 *
 * @returns the worst status given, in the order failed, unavailable, missing, satisfied, waived
 */
export function worst(statuses: Iterable<EvidenceStatus>): EvidenceStatus {
  const seen = new Set(statuses);
  return WORST_FIRST.find((status) => seen.has(status)) ?? 'missing';
}
