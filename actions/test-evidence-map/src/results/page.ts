import type { TestCase } from './result.ts';

/** Takes the tests of one report while it is read. What it took counts once the report is settled as sound. */
export interface Page {
  readonly onTest: (testCase: TestCase) => void;
  /** @param sound whether the report may prove something */
  readonly settle: (sound: boolean) => void;
}

/** Opens a page for each report. */
export type OpenPage = () => Page;

/** Lets several books take the same tests. */
export const together =
  (books: readonly OpenPage[]): OpenPage =>
  () => {
    const pages = books.map((open) => open());
    return {
      onTest: (testCase) => {
        for (const page of pages) page.onTest(testCase);
      },
      settle: (sound) => {
        for (const page of pages) page.settle(sound);
      },
    };
  };
