/** Lines longer than this are cut before they are matched or shown. */
export const MAX_LINE = 2000;
