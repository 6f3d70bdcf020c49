import type { TestCase } from '../results/result.ts';
import type { CheckedFile, CheckedTest } from './check-file.ts';
import { RULES } from './problem.ts';

/** What a test's source says of it: it can fail for the right reason, it cannot, or its source was not seen. */
export type SourceStrength = 'asserts' | 'hollow' | 'unseen';

/** A test of a checked file, found again by the name under which a report knows it. */
export interface SourceIndex {
  /** The test itself; null when it was not seen, or several tests have its name and the report names no file. */
  readonly find: (testCase: Pick<TestCase, 'suite' | 'name' | 'file'>) => CheckedTest | null;
  readonly strengthOf: (testCase: Pick<TestCase, 'suite' | 'name' | 'file'>) => SourceStrength;
}

/**
 * Finds the source of a reported test by its name. Runners report the full title, the own title, or describe blocks
 * joined by their own signs; a title that a sound test has as well is taken for hollow only in a report that names the
 * file.
 */
export function indexSources(files: readonly CheckedFile[]): SourceIndex {
  const hollow = new Map<string, string[]>();
  const sound = new Set<string>();
  for (const file of files) {
    const proofless = file.problems.filter(({ ruleId }) => RULES[ruleId].proofless);
    const whole = proofless.some(({ test }) => test === null);
    const named = new Set(proofless.flatMap(({ test }) => test ?? []));
    for (const test of file.tests) {
      const isHollow = whole || named.has(test.fullTitle);
      for (const key of new Set([plain(test.title), plain(test.fullTitle)])) {
        if (isHollow) hollow.set(key, [...(hollow.get(key) ?? []), file.path]);
        else sound.add(key);
      }
    }
  }
  // What cannot be read cannot be shown to assert: the tests of such a file prove nothing.
  const unreadable = files.filter(({ problems }) => problems.some(({ ruleId }) => ruleId === 'unparsable'));
  if (hollow.size === 0 && unreadable.length === 0 && sound.size === 0)
    return { find: () => null, strengthOf: () => 'unseen' };
  return {
    find: finder(files),
    strengthOf: (testCase) => {
      if (unreadable.some(({ path }) => isSameFile(path, testCase.file))) return 'hollow';
      const keys = keysOf(testCase);
      for (const key of keys) {
        const paths = hollow.get(key);
        if (paths === undefined) continue;
        if (!sound.has(key) || paths.some((path) => isSameFile(path, testCase.file))) return 'hollow';
      }
      return keys.some((key) => sound.has(key)) ? 'asserts' : 'unseen';
    },
  };
}

function finder(files: readonly CheckedFile[]): SourceIndex['find'] {
  const known = new Map<string, { readonly path: string; readonly test: CheckedTest }[]>();
  for (const { path, tests } of files) {
    for (const test of tests) {
      for (const key of new Set([plain(test.title), plain(test.fullTitle)])) {
        const same = known.get(key);
        if (same === undefined) known.set(key, [{ path, test }]);
        else same.push({ path, test });
      }
    }
  }
  return (testCase) => {
    for (const key of keysOf(testCase)) {
      const all = known.get(key) ?? [];
      const here = all.filter(({ path }) => isSameFile(path, testCase.file));
      const [only, another] = here.length > 0 ? here : all;
      if (only !== undefined && another === undefined) return only.test;
    }
    return null;
  };
}

/** The names under which the source of a reported test may be known, the longest first. */
export function keysOf({ suite, name }: Pick<TestCase, 'suite' | 'name'>): string[] {
  const own = plain(name);
  const bare = own.replace(/(?:\[[^[\]]{0,200}\]|\([^()]{0,200}\)|<[^<>]{0,200}>)$/u, '').trim();
  const keys = [plain(`${suite} ${name}`), own, plain(name.split(/ [›>] /u).at(-1) ?? '')];
  // `test_refuses[case-1]`, `refuses(int)[1]`, `TestRefuses/case`: a row of a table is the test of that name.
  const whole = /^\w+(?=\/)/u.exec(own)?.[0];
  return [...new Set([...keys, ...(bare === '' ? [] : [bare]), ...(whole === undefined ? [] : [whole])])];
}

export const isSameFile = (path: string, file: string | null): boolean =>
  file !== null && (path === file || path.endsWith(`/${file}`) || file.endsWith(`/${path}`));

export const plain = (title: string): string =>
  title
    .replace(/ [›>] /gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
