/** Risk levels, lowest first. Kept apart from the schema: most runs compare levels and check no document. */
export const RISK_LEVELS = ['low', 'medium', 'high', 'critical'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

export const MODES = ['enforce', 'observe'] as const;

/** Compares two levels: negative when a is lower. */
export const compareRisk = (a: RiskLevel, b: RiskLevel): number => RISK_LEVELS.indexOf(a) - RISK_LEVELS.indexOf(b);

/** The highest of the given levels; `low` when there is none. */
export const highestRisk = (levels: Iterable<RiskLevel>): RiskLevel =>
  [...levels].reduce<RiskLevel>((high, level) => (compareRisk(level, high) > 0 ? level : high), 'low');
