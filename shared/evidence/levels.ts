/** Levels of a finding in SARIF's words, the mildest first. Kept apart from the schema: most code only compares them. */
export const LEVELS = ['note', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a level is at or above a bound. */
export const reaches = (level: Level, bound: Level): boolean => LEVELS.indexOf(level) >= LEVELS.indexOf(bound);

/** The higher of two levels. */
export const higher = (a: Level, b: Level): Level => (reaches(a, b) ? a : b);

/** Puts the severest level first. */
export const bySeverity = (a: Level, b: Level): number => LEVELS.indexOf(b) - LEVELS.indexOf(a);
