import type { TestCase } from '../results/result.ts';
import type { CheckedFile } from './check-file.ts';
import { RULES } from './problem.ts';

/**
 * Finds the source of a reported test by its name, and says whether that source proves nothing. Runners report the
 * full title, the own title, or describe blocks joined by their own signs; a title that a sound test has as well is
 * taken for vacuous only in a report that names the file.
 */
export function vacuousTests(files: readonly CheckedFile[]): (testCase: TestCase) => boolean {
  const vacuous = new Map<string, string[]>();
  const sound = new Set<string>();
  for (const file of files) {
    const proofless = file.problems.filter(({ ruleId }) => RULES[ruleId].proofless);
    const whole = proofless.some(({ test }) => test === null);
    const named = new Set(proofless.flatMap(({ test }) => test ?? []));
    for (const test of file.tests) {
      const isVacuous = whole || named.has(test.fullTitle);
      for (const key of new Set([plain(test.title), plain(test.fullTitle)])) {
        if (!isVacuous) sound.add(key);
        else vacuous.set(key, [...(vacuous.get(key) ?? []), file.path]);
      }
    }
  }
  // What cannot be read cannot be shown to assert: the tests of such a file prove nothing.
  const unreadable = files.filter(({ problems }) => problems.some(({ ruleId }) => ruleId === 'unparsable'));
  if (vacuous.size === 0 && unreadable.length === 0) return () => false;
  return (testCase) => {
    if (unreadable.some(({ path }) => isSameFile(path, testCase.file))) return true;
    const keys = [
      plain(`${testCase.suite} ${testCase.name}`),
      plain(testCase.name),
      plain(testCase.name.split(/ [›>] /u).at(-1) ?? ''),
    ];
    for (const key of keys) {
      const paths = vacuous.get(key);
      if (paths === undefined) continue;
      if (!sound.has(key)) return true;
      if (paths.some((path) => isSameFile(path, testCase.file))) return true;
    }
    return false;
  };
}

const isSameFile = (path: string, file: string | null): boolean =>
  file !== null && (path === file || path.endsWith(`/${file}`) || file.endsWith(`/${path}`));

const plain = (title: string): string =>
  title
    .replace(/ [›>] /gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
