/** Limits on what a report may make us do. Everything in a report was written by code of the change. */

/** Nesting of a report; SARIF of real tools stays below 40. */
export const MAX_DEPTH = 200;
/** Characters of a message that are kept. */
export const MAX_MESSAGE_CHARACTERS = 2_000;
/** Characters of an identifier (rule, package, version) that are kept; GitHub refuses longer rule ids. */
export const MAX_ID_CHARACTERS = 255;
/** Other ids of one advisory that are kept. */
export const MAX_ALIASES = 50;
/** Characters of a path that are kept. */
export const MAX_PATH_CHARACTERS = 1_024;
/** Characters of a source excerpt that are compared. */
export const MAX_SNIPPET_CHARACTERS = 2_000;
/** Documents in a JSON stream, and elements in an XML document. */
export const MAX_DOCUMENTS = 1_000_000;
/** Records one report may hold; more is refused rather than cut. */
export const MAX_RECORDS = 1_000_000;
/** Reports from this size on are read in a stream where their format allows it. */
export const STREAM_FROM_BYTES = 8 * 1024 * 1024;
/** One result of a streamed report. */
export const MAX_ELEMENT_BYTES = 16 * 1024 * 1024;
/** Everything in a streamed report besides its results: rules, files, invocations. */
export const MAX_SKELETON_BYTES = 64 * 1024 * 1024;
