import { readTests, type GrammarAssertion, type GrammarTest } from '../grammar/read-tests.ts';
import type { CheckedFile } from './check-file.ts';
import type { RuleId, SourceProblem } from './problem.ts';

/** Examines a test file of a language that is read by its grammar; null when it has no usable tree. */
export async function checkGrammar(path: string, text: string): Promise<CheckedFile | null> {
  const file = await readTests(path, text);
  if (file === null) return null;
  const tests = file.tests.map(({ assertions, ...test }) => ({
    ...test,
    assertions: assertions.map(({ text: one }) => one),
  }));
  return { path, tests, problems: file.tests.flatMap(problemsOf).toSorted((a, b) => a.line - b.line) };
}

function problemsOf(test: GrammarTest): SourceProblem[] {
  const at = (ruleId: RuleId, line = test.line): SourceProblem => ({ ruleId, line, test: test.fullTitle });
  const focused = test.focused ? [at('focused-test')] : [];
  if (test.skipped) return [...focused, at('skipped-test')];
  const hollow = hollowness(test);
  return hollow === null ? focused : [...focused, at(hollow.ruleId, hollow.line)];
}

interface Hollowness {
  readonly ruleId: RuleId;
  readonly line: number;
}

/** Why a test cannot fail; null when it can. */
function hollowness({ assertions, asserts, raises, line }: GrammarTest): Hollowness | null {
  if (asserts) return null;
  const [first] = assertions;
  if (first === undefined) return raises ? null : { ruleId: 'no-assertion', line };
  const sound = assertions.filter(({ force }) => force === 'sound');
  const [firstSound] = sound;
  if (firstSound === undefined) {
    const worst =
      ORDER.map((force) => assertions.find((one) => one.force === force)).find((one) => one !== undefined) ?? first;
    return { ruleId: BY_FORCE[worst.force], line: worst.line };
  }
  if (sound.every(({ constant }) => constant)) return { ruleId: 'constant-assertion', line: firstSound.line };
  return sound.every(({ snapshot, constant }) => snapshot || constant)
    ? { ruleId: 'snapshot-only', line: firstSound.line }
    : null;
}

const ORDER = ['swallowed', 'unreachable', 'incomplete', 'conditional'] as const;
const BY_FORCE: Readonly<Record<GrammarAssertion['force'], RuleId>> = {
  swallowed: 'swallowed-assertion',
  unreachable: 'unreachable-assertion',
  incomplete: 'incomplete-assertion',
  conditional: 'conditional-assertion',
  sound: 'no-assertion',
};
