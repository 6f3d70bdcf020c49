import type { Assertion } from './assertions.ts';
import { isAwaited, isUnreachable } from './awaited.ts';
import {
  calleeOf,
  child,
  inside,
  isCall,
  isFunction,
  isMember,
  list,
  nameOf,
  spend,
  type Node,
  type Script,
} from './syntax.ts';

/** Whether an assertion can make its test fail, and if not, why. */
export type Force = 'sound' | 'incomplete' | 'floating' | 'unreachable' | 'conditional' | 'swallowed';

/** Facts about the test an assertion belongs to. */
export interface Around {
  /** The test's function, where looking outwards ends. */
  readonly body: Node;
  /** The test waits for a callback (`done`, `t`), not for promises only. */
  readonly waitsForCallback: boolean;
  /** `expect.assertions(n)`, `t.plan(n)`: the runner counts the assertions that were reached. */
  readonly counted: boolean;
}

/** Looks from an assertion outwards to its test for whatever takes its force. */
export function forceOf(script: Script, assertion: Assertion, around: Around): Force {
  if (assertion.matcher === null) return 'incomplete';
  if (isUnreachable(script, assertion.node)) return 'unreachable';
  if (assertion.asynchronous && !around.counted && !isAwaited(script, assertion.node)) return 'floating';
  let worst: Force = 'sound';
  let node = assertion.node;
  while (node !== around.body) {
    spend(script, 1);
    const parent = script.parents.get(node);
    if (parent === undefined) break;
    const here = stepOut(script, node, parent, around);
    if (here === 'floating' || here === 'swallowed' || here === 'unreachable') return here;
    if (here === 'conditional') worst = 'conditional';
    node = parent;
  }
  return worst;
}

function stepOut(script: Script, node: Node, parent: Node, around: Around): Force {
  const isPart = (key: string): boolean => child(parent, key) === node;
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (isPart('consequent') && isNever(child(parent, 'test'))) return 'unreachable';
      return isPart('test') || around.counted || otherBranchAsserts(script, node, parent) ? 'sound' : 'conditional';
    case 'LogicalExpression':
      return isPart('right') && !around.counted ? 'conditional' : 'sound';
    case 'SwitchCase':
      return around.counted ? 'sound' : 'conditional';
    case 'CatchClause':
      return around.counted || tryFails(script, script.parents.get(parent)) ? 'sound' : 'conditional';
    case 'TryStatement': {
      const handler = child(parent, 'handler');
      return isPart('block') &&
        handler !== null &&
        !passesOn(script, child(handler, 'body'), nameOf(child(handler, 'param')))
        ? 'swallowed'
        : 'sound';
    }
    default:
      if (isMember(parent) && isPart('object')) return caughtAfter(script, parent);
      return isCall(parent) && isFunction(node) ? asCallback(script, node, parent, around) : 'sound';
  }
}

/** `if (false)`: what is below never runs. */
const isNever = (test: Node | null): boolean =>
  (test?.type === 'BooleanLiteral' && test['value'] === false) ||
  (test?.type === 'NumericLiteral' && test['value'] === 0);

/** `if (…) { expect(a) } else { expect(b) }`: one of them is always reached. */
function otherBranchAsserts(script: Script, branch: Node, parent: Node): boolean {
  const other = child(parent, child(parent, 'consequent') === branch ? 'alternate' : 'consequent');
  if (other === null) return false;
  spend(script, (other.end - other.start) >> 4);
  return ASSERTS.test(script.text.slice(other.start, other.end));
}

const ASSERTS = /\b(?:expect|assert|t)\w{0,40}[.(]/u;

/** `try { run(); fail() } catch (e) { expect(e) }`: the block cannot end well, so the handler is always reached. */
function tryFails(script: Script, statement: Node | undefined): boolean {
  const last = statement === undefined ? undefined : list(child(statement, 'block') as Node, 'body').at(-1);
  if (last === undefined) return false;
  if (last.type === 'ThrowStatement') return true;
  const text = script.text.slice(last.start, last.end);
  return /^(?:await )?(?:\w+\.)?(?:fail|unreachable)\(|^expect\((?:true|false|1|0)\)\.(?:toBe|toEqual)\((?:true|false|1|0)\)/u.test(
    text,
  );
}

/** The promise chain an assertion stands in goes on with a `.catch` that keeps the failure to itself. */
function caughtAfter(script: Script, member: Node): Force {
  const call = script.parents.get(member);
  if (call === undefined || !isCall(call) || calleeOf(call) !== member) return 'sound';
  const name = nameOf(member);
  const [onFulfilled, onRejected] = list(call, 'arguments');
  const handler = name === 'catch' ? onFulfilled : name === 'then' ? onRejected : undefined;
  if (handler === undefined || !isFunction(handler)) return 'sound';
  const [parameter] = list(handler, 'params');
  return passesOn(script, child(handler, 'body'), nameOf(parameter ?? null)) ? 'sound' : 'swallowed';
}

/** The assertion stands in a function handed to `.then`, `.catch` or `.finally`. */
function asCallback(script: Script, callback: Node, call: Node, around: Around): Force {
  const callee = calleeOf(call);
  const name = callee !== null && isMember(callee) ? nameOf(callee) : null;
  const position = list(call, 'arguments').indexOf(callback);
  if (name === null || !/^(?:then|catch|finally)$/u.test(name) || position > 1) return 'sound';
  if (
    !around.waitsForCallback &&
    !around.counted &&
    !isInPromise(script, call, around.body) &&
    !isAwaited(script, call)
  ) {
    return 'floating';
  }
  return name === 'catch' && !around.counted ? 'conditional' : 'sound';
}

/** Inside `new Promise((done) => …)` the promise's own end is what the test waits for. */
function isInPromise(script: Script, start: Node, body: Node): boolean {
  for (let node: Node | undefined = start; node !== undefined && node !== body; node = script.parents.get(node)) {
    if (node.type === 'NewExpression' && nameOf(child(node, 'callee')) === 'Promise') return true;
  }
  return false;
}

/** Whether a handler hands the failure on: it throws, or gives what it caught (or a failure) to somebody. */
function passesOn(script: Script, handler: Node | null, caught: string | null): boolean {
  if (handler === null) return false;
  for (const node of inside(script, handler)) {
    if (node.type === 'ThrowStatement') return true;
    if (!isCall(node)) continue;
    const name = nameOf(calleeOf(node)) ?? '';
    if (/^(?:done|reject|fail|next|unreachable)$/u.test(name)) return true;
    const takes = list(node, 'arguments').some(
      (argument) => caught !== null && nameOf(argument) === caught && argument.type === 'Identifier',
    );
    if (takes && !/^(?:log|error|warn|info|debug|expect|push|String)$/u.test(name)) return true;
  }
  return false;
}
