/** One assertion, as it is compared between base and head. */
export interface ModelAssertion {
  /** Whole text with white space made even: the same text is the same assertion. */
  readonly text: string;
  /** What is asserted about; in a language read by lines, the line without its literals. */
  readonly subject: string;
  readonly negated: boolean;
  /** How much it pins down, 0 (nothing) to 100 (everything). */
  readonly strength: number;
  /** What is expected, as text; '' when nothing is given. */
  readonly expected: string;
  readonly line: number;
}

export interface ModelTest {
  /** With the titles of the blocks around it. */
  readonly title: string;
  readonly line: number;
  readonly skipped: boolean;
  readonly focused: boolean;
  readonly assertions: readonly ModelAssertion[];
  /** Run over a table of cases. */
  readonly table: boolean;
  /** Body with white space made even, to know a renamed test again. */
  readonly body: string;
}

/** The tests of one file at one side of the change. */
export interface TestModel {
  readonly tests: readonly ModelTest[];
  /** How often each assertion text occurs in the file, helpers and hooks included. */
  readonly assertionCounts: ReadonlyMap<string, number>;
  /** Line at which the module under test is replaced by a mock; absent where it is not. */
  readonly mocksSubject?: number;
}

/** Assertion texts of the tests that run over a table: one of them stands for as many as the table has rows. */
export const tabled = (model: TestModel | null): string[] =>
  (model?.tests ?? []).filter(({ table }) => table).flatMap(({ assertions }) => assertions.map(({ text }) => text));

/** Adds the occurrences of some texts to a count. */
export function countInto(counts: Map<string, number>, texts: Iterable<string>): Map<string, number> {
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

export const even = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[;,]+$/u, '')
    .trim();
