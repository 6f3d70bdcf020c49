import type { Problem } from '../../../../shared/evidence/report.ts';

/** Characters looked at in one source, and in all of them. GitHub's own texts end at 65,536. */
export const MAX_SOURCE = 4 * 1024 * 1024;
export const MAX_TOTAL = 128 * 1024 * 1024;
/** Bytes of one context file, and its entries. */
export const MAX_CONTEXT_FILE = 64 * 1024 * 1024;
export const MAX_CONTEXT_ENTRIES = 50_000;

/** Something that was not looked at, so that nothing can be said about it. */
export const unread = (what: string, why: string, nextAction: string): Problem => ({
  code: 'EG401',
  message: `${what} was not examined: ${why}.`,
  nextAction,
});
