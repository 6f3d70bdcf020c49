/**
 * What GitHub accepts of a SARIF upload ("SARIF support for code scanning", section on limits): 20 runs a file, 25,000
 * results a run, 10 MB compressed, rule ids of 255 characters.
 */
export const MAX_RUNS = 20;
export const MAX_RESULTS_PER_RUN = 25_000;
export const MAX_GZIP_BYTES = 10 * 1000 * 1000;
export const MAX_ID_CHARACTERS = 255;
/** Ours: longer messages are cut, they only make the file large. */
export const MAX_MESSAGE_CHARACTERS = 1_000;
