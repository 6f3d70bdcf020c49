/** Where a change keeps its security spec. */
export const SPEC_FILE = '.evidence-gate/spec.yml';
/** What a fenced block of the pull request's body must be marked with to be one. */
export const SPEC_FENCE = 'security-spec';
/** It is read by people in one sitting, and goes whole into the report. */
export const MAX_SPEC_BYTES = 32 * 1024;
/** The policy's evidence that a spec proves. */
export const SPEC_EVIDENCE = 'spec.security';
/** How a template marks what somebody has to write; nothing that begins so counts as written. */
export const PLACEHOLDER = 'FILL IN';
