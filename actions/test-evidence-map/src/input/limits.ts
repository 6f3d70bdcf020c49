/** Limits on what a report may hold. Honest reports stay far below; beyond them a file is refused, never cut. */
export const LIMITS = {
  /** Elements or values inside one another. */
  depth: 256,
  /** Characters of one attribute. */
  attribute: 1024 * 1024,
  /** Characters between two markup events: the longest text or CDATA section that is waited for. */
  gap: 64 * 1024 * 1024,
  /** Characters of one line of a line-based format. */
  line: 16 * 1024 * 1024,
  /** Characters of a document that has to be read whole (JSON). */
  document: 256 * 1024 * 1024,
  /** Test cases of one report. */
  cases: 20_000_000,
  /** Characters of a name that are kept; names are shown and matched, nothing more. */
  name: 2000,
  /** Files of one coverage report. */
  coverageFiles: 200_000,
  /** Highest line number of a source file. */
  sourceLine: 2_000_000,
  /** Characters at a file's beginning in which its format must show. */
  recognised: 4096,
  /** Problems kept of one report. */
  problems: 20,
} as const;
