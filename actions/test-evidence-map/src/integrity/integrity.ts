import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import { hasGrammar } from '../grammar/registry.ts';
import { isCode, isScript, isTestFile, isTestPath } from '../source/languages.ts';
import { parseScript, type ParseScript } from '../source/parse.ts';
import { configWeakenings } from './config/compare.ts';
import { compareFile, compareNewFile } from './compare-file.ts';
import { mentionsAny, wordsGone } from './gone.ts';
import { countInto, tabled, type ModelTest, type TestModel } from './model.ts';
import { rewrittenSnapshots } from './snapshots.ts';
import { scriptModel } from './script-model.ts';
import { textModel } from './text-model.ts';
import type { Weakening } from './weakening.ts';

/** What became of the tests that the change touches. */
export interface Integrity {
  /** Test files compared between base and head. */
  readonly compared: number;
  readonly weakenings: readonly Weakening[];
  /** Changed or deleted test files that could not be compared: unknown language, too large, not parsable before. */
  readonly notCompared: readonly string[];
}

interface Sides {
  readonly file: ChangedFile;
  readonly before: TestModel | null;
  readonly after: TestModel | null;
}

/** Compares every test file of the change with itself at the merge base. */
export async function checkIntegrity(change: Change, parse: ParseScript = parseScript): Promise<Integrity> {
  const weakenings: Weakening[] = [];
  const notCompared: string[] = [];
  const sides: Sides[] = [];
  for (const file of change.files.filter(holdsTests)) {
    const read = await readSides(change, file, parse);
    if (read === 'unparsable') weakenings.push(unparsable(file));
    else if (read === null) notCompared.push(file.path);
    else sides.push(read);
  }
  // Only what there was before can have lost its subject.
  const gone = sides.some(({ before }) => before !== null) ? await wordsGone(change) : new Set<string>();
  const deletedSubjects = subjectsDeleted(change);
  const counts = [count(sides, 'before'), count(sides, 'after')] as const;
  const inTables = new Set(sides.flatMap(({ before, after }) => without(tabled(after), tabled(before))));
  const stillThere = (text: string): boolean =>
    inTables.has(text) || (counts[1].get(text) ?? 0) >= (counts[0].get(text) ?? 0);
  const elsewhere = newTests(sides);
  for (const { file, before, after } of sides) {
    const subjectGone = (text: string): boolean => deletedSubjects.has(stem(file.path)) || mentionsAny(text, gone);
    if (before !== null)
      weakenings.push(...compareFile({ path: file.path, before, after }, elsewhere, { stillThere, subjectGone }));
    else if (after !== null) weakenings.push(...compareNewFile(file.path, after));
  }
  weakenings.push(...configWeakenings(change), ...rewrittenSnapshots(change));
  return { compared: sides.filter(({ before }) => before !== null).length, weakenings, notCompared };
}

const without = (texts: readonly string[], known: readonly string[]): string[] => {
  const before = new Set(known);
  return texts.filter((text) => !before.has(text));
};

const holdsTests = (file: ChangedFile): boolean =>
  !file.binary && (isTestFile(file.path) || (file.previousPath !== null && isTestFile(file.previousPath)));

/** Both sides' tests; null when they cannot be compared, 'unparsable' when only the head cannot be read. */
async function readSides(change: Change, file: ChangedFile, parse: ParseScript): Promise<Sides | 'unparsable' | null> {
  const oldPath = file.previousPath ?? file.path;
  const oldText = file.before === null || file.status === 'copied' ? null : await change.readBase(oldPath);
  const newText = file.after === null ? null : await change.readHead(file.path);
  const [before, after] = await modelsOf({ path: oldPath, text: oldText }, { path: file.path, text: newText }, parse);
  if (file.before !== null && file.status !== 'copied' && before === null) return null;
  if (file.after !== null && after === null) return before !== null && newText !== null ? 'unparsable' : null;
  return { file, before, after };
}

interface Side {
  readonly path: string;
  readonly text: string | null;
}

/** The models of both sides, made in the same way: what two readers make of one text cannot be compared. */
async function modelsOf(
  old: Side,
  now: Side,
  parse: ParseScript,
): Promise<readonly [TestModel | null, TestModel | null]> {
  const bySyntax = await both(old, now, (path, text) => syntaxModel(path, text, parse));
  const lacks = (side: Side, model: TestModel | null): boolean => side.text !== null && model === null;
  const seen = bySyntax.some((model) => (model?.tests.length ?? 0) > 0);
  if (isScript(now.path) || (seen && !lacks(old, bySyntax[0]) && !lacks(now, bySyntax[1]))) return bySyntax;
  return both(old, now, async (path, text) => textModel(path, text));
}

const both = async (old: Side, now: Side, read: (path: string, text: string) => Promise<TestModel | null>) =>
  [
    old.text === null ? null : await read(old.path, old.text),
    now.text === null ? null : await read(now.path, now.text),
  ] as const;

async function syntaxModel(path: string, text: string, parse: ParseScript): Promise<TestModel | null> {
  if (isScript(path)) return scriptModel(path, text, parse);
  if (!hasGrammar(path)) return null;
  const { grammarModel } = await import('./grammar-model.ts');
  return grammarModel(path, text);
}

function count(sides: readonly Sides[], side: 'before' | 'after'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of sides) {
    for (const [text, number] of one[side]?.assertionCounts ?? [])
      countInto(
        counts,
        Array.from({ length: number }, () => text),
      );
  }
  return counts;
}

/** Tests of the head whose title their own file did not have at the base: they may have come from another file. */
function newTests(sides: readonly Sides[]): Set<ModelTest> {
  return new Set(
    sides.flatMap(({ before, after }) => {
      const known = new Set(before?.tests.map(({ title }) => title));
      return (after?.tests ?? []).filter(({ title }) => !known.has(title));
    }),
  );
}

/** Names of code files that the change deletes: their tests may go with them. */
const subjectsDeleted = (change: Change): ReadonlySet<string> =>
  new Set(
    change.files
      .filter((file) => file.after === null && isCode(file.path) && !isTestPath(file.path))
      .map((file) => stem(file.path)),
  );

const stem = (path: string): string =>
  (path.split('/').at(-1) ?? '')
    .replace(/\.[^.]+$/u, '')
    .replace(/^test_|(?:[._-](?:test|tests|spec|specs|e2e|unit|integration)|(?:Test|Tests|Spec|IT))$/u, '')
    .toLowerCase();

const unparsable = (file: ChangedFile): Weakening => ({
  ruleId: 'test-unparsable',
  level: 'error',
  path: file.path,
  line: 1,
  test: file.path,
  message: 'cannot be parsed any more',
});
