import { z } from 'zod';
import { RISK_LEVELS } from '../levels.ts';

/** What keys of several sections are made of. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, 'lower-case words joined by "." or "-"')
  .max(120);
export const risk = z.enum(RISK_LEVELS);
export const sentence = z.string().min(1).max(600);
/** Path patterns are CODEOWNERS-like globs (see `shared/text/glob.ts`); content patterns are JavaScript regular expressions with flags `iu`. */
export const pattern = z.string().min(1).max(400);
