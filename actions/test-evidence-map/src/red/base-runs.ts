import { ownCopy } from '../input/own-copy.ts';
import type { Outcome, TestCase } from '../results/result.ts';
import { failureKind, type FailureKind } from './failure-kind.ts';

/**
 * What a test of the head did on the base's code. Only `red` shows that it can see the change: it failed there, in every
 * run, because an assertion did not hold.
 */
export const BASE_STATES = [
  'red',
  'passes',
  'missing-symbol',
  'not-compiled',
  'error',
  'flaky',
  'not-run',
  'absent',
] as const;
export type BaseState = (typeof BASE_STATES)[number];

/** What each state says, for people; to be read after the test's name. */
export const STATE_WORDS: Readonly<Record<BaseState, string>> = {
  red: 'fails without the change',
  passes: 'passes without the change as well',
  'missing-symbol': 'cannot run without the change: it needs a name that the base lacks',
  'not-compiled': 'cannot be compiled without the change',
  error: 'breaks without the change, but not in an assertion',
  flaky: 'fails and passes without the change, as it happens',
  'not-run': 'was skipped on the base’s code',
  absent: 'did not run on the base’s code',
};

/** Distinct tests remembered of the base's reports; beyond, nothing more is known. */
const MAX_TESTS = 500_000;

/** The tests of all reports of the head's tests on the base's code. */
export interface BaseRuns {
  /** A new report begins; what it says counts only once it is settled as sound. */
  open(): { readonly onTest: (testCase: TestCase) => void; readonly settle: (sound: boolean, errors: number) => void };
  stateOf(label: string, file: string | null): BaseState;
  /** Labels of the tests that ran there, whatever came of it. */
  labels(): IterableIterator<string>;
  readonly size: number;
}

/** Name of a test over all reports: what is around it and its own. */
export const labelOf = ({ suite, name }: Pick<TestCase, 'suite' | 'name'>): string =>
  suite === '' ? name : `${suite} ${name}`;

export function baseRuns(): BaseRuns {
  /** Label → file → state. */
  const tests = new Map<string, Map<string, BaseState>>();
  let crashed = false;
  return {
    open: () => {
      const page: { label: string; file: string; state: BaseState }[] = [];
      return {
        onTest: (testCase) => {
          if (tests.size + page.length >= MAX_TESTS) return;
          page.push({
            label: ownCopy(labelOf(testCase)),
            file: ownCopy(testCase.file ?? ''),
            state: stateOf(testCase),
          });
        },
        settle: (sound, errors) => {
          crashed ||= errors > 0;
          if (!sound) return;
          for (const { label, file, state } of page) {
            const files = tests.get(label) ?? new Map<string, BaseState>();
            files.set(file, together(files.get(file), state));
            tests.set(label, files);
          }
        },
      };
    },
    stateOf: (label, file) => {
      const files = tests.get(label);
      // A file that does not compile takes its tests with it; all that is left is an error outside of any test.
      if (files === undefined) return crashed ? 'not-compiled' : 'absent';
      if (files.size === 1) return [...files.values()][0] as BaseState;
      return [...files].find(([path]) => sameFile(path, file))?.[1] ?? 'absent';
    },
    labels: () => tests.keys(),
    get size() {
      return tests.size;
    },
  };
}

/** Base and head run in different folders; the last parts of the path are the same. */
const sameFile = (path: string, file: string | null): boolean =>
  file !== null && (path === file || lastParts(path) === lastParts(file));
const lastParts = (path: string): string => path.replaceAll('\\', '/').split('/').slice(-3).join('/');

const BY_KIND: Readonly<Record<FailureKind, BaseState>> = {
  assertion: 'red',
  'missing-symbol': 'missing-symbol',
  compile: 'not-compiled',
  other: 'error',
};

function stateOf({ outcome, failure }: TestCase): BaseState {
  const plain: Readonly<Record<Outcome, BaseState | null>> = {
    passed: 'passes',
    flaky: 'flaky',
    failed: null,
    error: null,
    skipped: 'not-run',
    todo: 'not-run',
  };
  return plain[outcome] ?? BY_KIND[failureKind(failure)];
}

/** Two runs of one test: what they disagree about is chance, unless one of them did not run it. */
function together(one: BaseState | undefined, other: BaseState): BaseState {
  if (one === undefined || one === other || one === 'not-run') return other;
  return other === 'not-run' ? one : 'flaky';
}
