import { ownCopy } from '../input/own-copy.ts';
import type { Outcome, TestCase } from '../results/result.ts';
import type { MappedBy, Mapper } from './rules.ts';

/** A test that stands for an evidence id. */
export interface MappedTest {
  readonly test: string;
  readonly file: string | null;
  readonly outcome: Outcome | 'vacuous';
  readonly by: MappedBy;
}

/** What all reports together say of one evidence id. */
export interface Standing {
  /** Distinct passing tests, counted up to `KEPT`. */
  readonly passing: ReadonlyMap<string, MappedTest>;
  /** Tests by outcome, repeats included. */
  readonly counts: ReadonlyMap<MappedTest['outcome'], number>;
  /** Tests that do not pass, the first `KEPT`. */
  readonly others: readonly MappedTest[];
}

/** Tests remembered for one evidence id and outcome; counting goes on beyond it. */
const KEPT = 200;

interface OpenStanding {
  passing: Map<string, MappedTest>;
  counts: Map<MappedTest['outcome'], number>;
  others: MappedTest[];
}

/** Gathers which tests stand for which evidence, report by report. */
export interface Ledger {
  /** A new report begins. What it says counts only once it is settled. */
  open(): {
    readonly onTest: (testCase: TestCase) => void;
    /** @param sound whether the report may prove something; of an unsound one only what fails is kept */
    readonly settle: (sound: boolean) => void;
  };
  standing(id: string): Standing;
  ids(): readonly string[];
}

/** @param isVacuous whether a test of that name is known, from its source, to assert nothing */
export function ledgerOf(mapper: Mapper, isVacuous: (testCase: TestCase) => boolean): Ledger {
  const all = new Map<string, OpenStanding>();
  return {
    open: () => {
      const page = new Map<string, OpenStanding>();
      return {
        onTest: (testCase) => {
          const mapped = mapper(testCase);
          if (mapped.size === 0) return;
          const outcome = testCase.outcome === 'passed' && isVacuous(testCase) ? 'vacuous' : testCase.outcome;
          for (const [id, by] of mapped) note(page, id, testCase, outcome, by);
        },
        settle: (sound) => {
          for (const [id, standing] of page) merge(entry(all, id), standing, sound);
        },
      };
    },
    standing: (id) => all.get(id) ?? fresh(),
    ids: () => [...all.keys()],
  };
}

const fresh = (): OpenStanding => ({ passing: new Map(), counts: new Map(), others: [] });

function entry(page: Map<string, OpenStanding>, id: string): OpenStanding {
  let standing = page.get(id);
  if (standing === undefined) page.set(id, (standing = fresh()));
  return standing;
}

function note(
  page: Map<string, OpenStanding>,
  id: string,
  testCase: TestCase,
  outcome: MappedTest['outcome'],
  by: MappedBy,
): void {
  const standing = entry(page, id);
  add(standing.counts, outcome, 1);
  const full = standing.passing.size >= KEPT;
  if (outcome === 'passed' ? full : standing.others.length >= KEPT) return;
  const test = ownCopy(testCase.suite === '' ? testCase.name : `${testCase.suite} ${testCase.name}`);
  const file = testCase.file === null ? null : ownCopy(testCase.file);
  const mapped: MappedTest = { test, file, outcome, by };
  if (outcome === 'passed') standing.passing.set(`${file ?? ''}\n${test}`, mapped);
  else standing.others.push(mapped);
}

function merge(into: OpenStanding, from: OpenStanding, sound: boolean): void {
  for (const [outcome, count] of from.counts) {
    if (sound || outcome === 'failed' || outcome === 'error') add(into.counts, outcome, count);
  }
  for (const mapped of from.others) if (into.others.length < KEPT) into.others.push(mapped);
  if (!sound) return;
  for (const [key, mapped] of from.passing) if (into.passing.size < KEPT) into.passing.set(key, mapped);
}

const add = <Key>(counts: Map<Key, number>, key: Key, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count);
};
