import { assertionsIn, type Assertion } from '../source/assertions.ts';
import type { Bindings } from '../source/bindings.ts';
import { chainOf } from '../source/chain.ts';
import { isConstant } from '../source/constant.ts';
import { aroundOf } from '../source/around.ts';
import { forceOf, type Around, type Force } from '../source/standing.ts';
import { inside, isCall, isFunction, lineOf, type Node, type Script } from '../source/syntax.ts';
import type { SourceTest } from '../source/tests.ts';
import type { RuleId, SourceProblem } from './problem.ts';

/** These are wrong even beside good assertions: whoever wrote them believes they assert. */
const ALWAYS_WRONG: Partial<Record<Force, RuleId>> = {
  incomplete: 'incomplete-assertion',
  floating: 'floating-assertion',
  unreachable: 'unreachable-assertion',
};

/** What is wrong with the body of one test. */
export function checkTest(
  script: Script,
  bindings: Bindings,
  test: SourceTest,
  asserts: (name: string) => boolean,
): SourceProblem[] {
  const at = (ruleId: RuleId, line = test.line): SourceProblem => ({ ruleId, line, test: test.fullTitle });
  // A callback that is not in this file is beyond what can be seen here.
  if (test.body === null) return [];
  const body = test.body;
  const assertions = assertionsIn(script, bindings, body, asserts);
  if (assertions.length === 0) return throwsByHand(script, body) ? [] : [at('no-assertion')];
  const around = aroundOf(script, test, body);
  const judged = assertions.map((assertion) => ({ assertion, force: forceOf(script, assertion, around) }));
  const wrong = judged.flatMap(({ assertion, force }) => {
    const rule = ALWAYS_WRONG[force];
    return rule === undefined ? [] : [at(rule, lineOf(assertion.node))];
  });
  if (wrong.length > 0) return wrong;
  const sound = judged.filter(({ force }) => force === 'sound').map(({ assertion }) => assertion);
  const reason = sound.length === 0 ? weakest(judged) : emptyOf(script, sound, around);
  return reason === null ? [] : [at(reason.rule, lineOf(reason.assertion.node))];
}

interface Reason {
  readonly rule: RuleId;
  readonly assertion: Assertion;
}

function weakest(judged: readonly { assertion: Assertion; force: Force }[]): Reason | null {
  const swallowed = judged.find(({ force }) => force === 'swallowed');
  const [first] = judged;
  if (swallowed !== undefined) return { rule: 'swallowed-assertion', assertion: swallowed.assertion };
  return first === undefined ? null : { rule: 'conditional-assertion', assertion: first.assertion };
}

/** Sound in form, but all of them hold whatever the code does. */
function emptyOf(script: Script, sound: readonly Assertion[], around: Around): Reason | null {
  const assertion = sound[0] as Assertion;
  // Where assertions are counted, or in a callback, reaching it is what is asserted.
  const reached = around.counted || sound.some(({ node }) => isInCallback(script, node, around.body));
  if (!reached && sound.every((one) => isConstant(script, one))) return { rule: 'constant-assertion', assertion };
  const snapshot = /^(?:toMatchSnapshot|matchSnapshot|snapshot|toThrowErrorMatchingSnapshot)$/u;
  return sound.every(({ matcher }) => snapshot.test(matcher ?? '')) ? { rule: 'snapshot-only', assertion } : null;
}

function isInCallback(script: Script, start: Node, body: Node): boolean {
  for (let node = script.parents.get(start); node !== undefined && node !== body; node = script.parents.get(node)) {
    if (isFunction(node)) return true;
  }
  return false;
}

/** `if (…) throw new Error(…)`, `done(error)`, `fail()`: asserting by hand. */
const throwsByHand = (script: Script, body: Node): boolean =>
  inside(script, body).some((node) => {
    if (node.type === 'ThrowStatement') return true;
    if (!isCall(node)) return false;
    const { root, members } = chainOf(node);
    return members.at(-1) === 'fail' || root === 'fail' || root === 'ruleTester';
  });
