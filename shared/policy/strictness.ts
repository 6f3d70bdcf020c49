/** Ways to be counted as an approver that a layer may not open. */
export const OPENING = [
  'authorMayApprove',
  'contributorsMayApprove',
  'coAuthorsMayApprove',
  'commentApprovals',
  'ignoreUpdateMerges',
] as const;

/** How long an approval holds, strictest first. */
export const STALENESS = ['head', 'merge-tree', 'paths'] as const;
