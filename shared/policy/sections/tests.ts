import { z } from 'zod';
import { type Difference, difference, scaled } from '../compare/difference.ts';
import { id } from './fields.ts';
import { defineSection, type Refuse } from './section.ts';
import { higher } from './stricter.ts';

/**
 * What is known of a test that stands for a proof, weakest first. `claimed`: it is there; `executed`: it ran and passed;
 * `asserted`: its source, or its runner, shows that it asserts; `reached`: the run reached changed lines; `red`: it fails
 * by assertion on the base's code; `killed`: it noticed a mutant of a changed line.
 */
export const TEST_GRADES = ['claimed', 'executed', 'asserted', 'reached', 'red', 'killed'] as const;
export type TestGrade = (typeof TEST_GRADES)[number];

/** What a test's source must show, by the kind of proof. */
export const TEST_CONTENTS = [
  'denial',
  'audit-event',
  'malformed-input',
  'oversized-input',
  'adversarial-input',
] as const;
export type TestContent = (typeof TEST_CONTENTS)[number];

const percent = z.number().min(0).max(100).nullable().default(null);

/** How strong the tests must be that prove something. */
export const tests = defineSection({
  schema: z
    .strictObject({
      /** Evidence id → the least grade of the tests that prove it. */
      grades: z.record(id, z.enum(TEST_GRADES)).default({}),
      /** Evidence id → what the source of such a test must show, where its source is at hand. */
      content: z.record(id, z.enum(TEST_CONTENTS)).default({}),
      /** Least share of the mutants on changed lines that tests must notice, in percent; null: reported only. */
      mutants: percent,
      /** Least share of the changed lines in sensitive areas that must be covered, in percent; null: reported only. */
      sensitiveLines: percent,
      /** Name of a report that must be red: that of a planted failing test. Null: no canary. */
      canary: z.string().min(1).max(300).nullable().default(null),
    })
    .prefault({}),
  merge: (above, below, refuse) => ({
    grades: strongest(above.grades, below.grades),
    content: sameOrNew(above.content, below.content, refuse),
    mutants: higher(above.mutants, below.mutants),
    sensitiveLines: higher(above.sensitiveLines, below.sensitiveLines),
    canary: sameCanary(above.canary, below.canary, refuse),
  }),
  compare: (above, below) => [
    ...compareGrades(above.grades, below.grades),
    ...compareContent(above.content, below.content),
    ...compareNumber('tests.mutants', above.mutants, below.mutants),
    ...compareNumber('tests.sensitiveLines', above.sensitiveLines, below.sensitiveLines),
    ...compareCanary(above.canary, below.canary),
  ],
});

type Grades = Readonly<Record<string, TestGrade>>;
type Contents = Readonly<Record<string, TestContent>>;

const rank = (grade: TestGrade | undefined): number => (grade === undefined ? -1 : TEST_GRADES.indexOf(grade));
const at = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
const keys = (...records: readonly object[]): string[] => [...new Set(records.flatMap((one) => Object.keys(one)))];

function strongest(above: Grades, below: Grades): Record<string, TestGrade> {
  const higherOf = (key: string): TestGrade => {
    const [was, is] = [at(above, key), at(below, key)];
    return (rank(is) > rank(was) ? is : was) as TestGrade;
  };
  return Object.fromEntries(keys(above, below).map((key) => [key, higherOf(key)]));
}

function sameOrNew(above: Contents, below: Contents, refuse: Refuse): Record<string, TestContent> {
  const other = Object.keys(below).find((key) => Object.hasOwn(above, key) && above[key] !== below[key]);
  if (other !== undefined) refuse(['tests', 'content', other], `its tests must show ${above[other]} already`);
  return { ...above, ...below };
}

function sameCanary(above: string | null, below: string | null, refuse: Refuse): string | null {
  if (above !== null && below !== null && above !== below)
    refuse(['tests', 'canary'], `the canary is ${above} already`);
  return above ?? below;
}

const compareGrades = (above: Grades, below: Grades): Difference[] =>
  keys(above, below).flatMap((key) => {
    const [was, is] = [at(above, key), at(below, key)];
    return scaled(`tests.grades.${key}`, was ?? null, is ?? null, rank(is) - rank(was));
  });

const compareContent = (above: Contents, below: Contents): Difference[] =>
  keys(above, below).flatMap((key) => {
    const [was, is] = [at(above, key), at(below, key)];
    if (was === is) return [];
    return was === undefined
      ? [difference('tightened', `tests.content.${key}`, `its tests must show ${is}`)]
      : [difference('loosened', `tests.content.${key}`, `its tests need not show ${was} any more`)];
  });

const compareNumber = (path: string, was: number | null, is: number | null): Difference[] =>
  scaled(path, was, is, (is ?? -1) - (was ?? -1));

function compareCanary(was: string | null, is: string | null): Difference[] {
  if (was === is) return [];
  if (is === null) return [difference('loosened', 'tests.canary', 'no planted failure is asked for any more')];
  return [
    difference(was === null ? 'tightened' : 'loosened', 'tests.canary', `the planted failure is read from ${is}`),
  ];
}
