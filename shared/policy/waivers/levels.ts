/** Levels of a finding, the mildest first; `none` lets no finding be waived. */
export const LEVELS = ['none', 'note', 'warning', 'error'] as const;
export type WaivableLevel = (typeof LEVELS)[number];
