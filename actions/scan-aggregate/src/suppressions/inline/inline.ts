import type { SuppressionRule } from '../rule.ts';
import { LANGUAGES } from './languages.ts';
import { SCANNERS } from './scanners.ts';

/** Comments that silence a tool at the place where they stand. */
export const INLINE: readonly SuppressionRule[] = [...SCANNERS, ...LANGUAGES];
