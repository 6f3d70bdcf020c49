import { LEVELS } from '../../evidence/levels.ts';

/** How high a waived finding may be, the strictest bound first: `none` lets no finding be waived. */
export const WAIVABLE_LEVELS = ['none', ...LEVELS] as const;
export type WaivableLevel = (typeof WAIVABLE_LEVELS)[number];
