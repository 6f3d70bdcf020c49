import { ownCopy } from '../input/own-copy.ts';
import type { Outcome, TestCase } from '../results/result.ts';
import type { OpenPage } from '../results/page.ts';
import type { SourceStrength } from '../vacuity/source-index.ts';
import type { MappedBy, Mapper } from './rules.ts';

/** A test that stands for an evidence id. */
export interface MappedTest {
  /** With what is around it. */
  readonly test: string;
  /** Its own name alone. */
  readonly name: string;
  readonly file: string | null;
  readonly outcome: Outcome | 'vacuous';
  readonly by: MappedBy;
  /** Whether its source, or its runner's count, shows that it asserts. */
  readonly asserts: boolean;
}

/** What all reports together say of one evidence id. */
export interface Standing {
  /** Distinct passing tests, counted up to `KEPT`. */
  readonly passing: ReadonlyMap<string, MappedTest>;
  /** Those of them that name the id by a tag, counted up to `KEPT` as well. */
  readonly taggedPassing: ReadonlyMap<string, MappedTest>;
  /** The first test that names the id by a tag and does not pass; null when there is none. */
  readonly idleTag: MappedTest | null;
  /** Tests by outcome, repeats included. */
  readonly counts: ReadonlyMap<MappedTest['outcome'], number>;
  /** Tests that do not pass, the first `KEPT`. */
  readonly others: readonly MappedTest[];
}

/** Tests remembered for one evidence id and outcome; counting goes on beyond it. */
const KEPT = 200;

interface OpenStanding {
  passing: Map<string, MappedTest>;
  taggedPassing: Map<string, MappedTest>;
  idleTag: MappedTest | null;
  counts: Map<MappedTest['outcome'], number>;
  others: MappedTest[];
}

/** Gathers which tests stand for which evidence, report by report. */
export interface Ledger {
  /** A new report begins. Of an unsound one only what fails is kept. */
  readonly open: OpenPage;
  standing(id: string): Standing;
  ids(): readonly string[];
}

/** @param strengthOf what the source of a test says of it */
export function ledgerOf(mapper: Mapper, strengthOf: (testCase: TestCase) => SourceStrength): Ledger {
  const all = new Map<string, OpenStanding>();
  return {
    open: () => {
      const page = new Map<string, OpenStanding>();
      return {
        onTest: (testCase) => {
          const mapped = mapper(testCase);
          if (mapped.size === 0) return;
          const strength = testCase.outcome === 'passed' ? strengthOf(testCase) : 'unseen';
          const outcome = strength === 'hollow' ? 'vacuous' : testCase.outcome;
          const asserts = strength === 'asserts' || (testCase.assertions ?? 0) > 0;
          for (const [id, by] of mapped) note(page, id, testCase, { outcome, by, asserts });
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

const fresh = (): OpenStanding => ({
  passing: new Map(),
  taggedPassing: new Map(),
  idleTag: null,
  counts: new Map(),
  others: [],
});

function entry(page: Map<string, OpenStanding>, id: string): OpenStanding {
  let standing = page.get(id);
  if (standing === undefined) page.set(id, (standing = fresh()));
  return standing;
}

function note(
  page: Map<string, OpenStanding>,
  id: string,
  testCase: TestCase,
  became: Pick<MappedTest, 'outcome' | 'by' | 'asserts'>,
): void {
  const { outcome, by } = became;
  const standing = entry(page, id);
  add(standing.counts, outcome, 1);
  const keeps =
    outcome === 'passed'
      ? standing.passing.size < KEPT || (by === 'tag' && standing.taggedPassing.size < KEPT)
      : standing.others.length < KEPT || (by === 'tag' && standing.idleTag === null);
  if (!keeps) return;
  const test = ownCopy(testCase.suite === '' ? testCase.name : `${testCase.suite} ${testCase.name}`);
  const file = testCase.file === null ? null : ownCopy(testCase.file);
  const name = testCase.suite === '' ? test : ownCopy(testCase.name);
  const mapped: MappedTest = { test, name, file, ...became };
  if (outcome === 'passed') {
    const key = `${file ?? ''}\n${test}`;
    put(standing.passing, key, mapped);
    if (by === 'tag') put(standing.taggedPassing, key, mapped);
    return;
  }
  if (standing.others.length < KEPT) standing.others.push(mapped);
  if (by === 'tag') standing.idleTag ??= mapped;
}

function put(into: Map<string, MappedTest>, key: string, mapped: MappedTest): void {
  if (into.size < KEPT) into.set(key, mapped);
}

function merge(into: OpenStanding, from: OpenStanding, sound: boolean): void {
  for (const [outcome, count] of from.counts) {
    if (sound || outcome === 'failed' || outcome === 'error') add(into.counts, outcome, count);
  }
  for (const mapped of from.others) if (into.others.length < KEPT) into.others.push(mapped);
  into.idleTag ??= from.idleTag;
  if (!sound) return;
  for (const [key, mapped] of from.passing) put(into.passing, key, mapped);
  for (const [key, mapped] of from.taggedPassing) put(into.taggedPassing, key, mapped);
}

const add = <Key>(counts: Map<Key, number>, key: Key, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count);
};
