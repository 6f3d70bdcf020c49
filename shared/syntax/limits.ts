/** How much a single text may cost. Beyond any of these there is no tree, and the caller falls back to the text. */
export interface SyntaxLimits {
  /** Length of the text in bytes (UTF-8). */
  readonly bytes: number;
  /** Nodes of the tree. */
  readonly nodes: number;
  /**
   * Steps of the parser for each byte of text; ordinary code takes 0.7, heavily templated C++ 13. Counted, not timed, so that a second run says
   * the same on a slower machine.
   */
  readonly stepsPerByte: number;
  /** Memory that the parser may hold while it reads, in bytes: an ambiguous text can make it grow without end. */
  readonly memory: number;
  /** A last resort against a step that takes for ever, in milliseconds. */
  readonly milliseconds: number;
}

export const SYNTAX_LIMITS: SyntaxLimits = {
  bytes: 1_000_000,
  nodes: 500_000,
  stepsPerByte: 40,
  memory: 256 * 1024 * 1024,
  milliseconds: 5_000,
};
