import { chainOf, outermost } from './chain.ts';
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

/**
 * Whether somebody waits for the promise that an expression gives: `await`, `return`, a combinator that is itself
 * waited for, a function it is handed to, or a variable with one of these later on.
 */
export function isAwaited(script: Script, expression: Node): boolean {
  let node = expression;
  for (;;) {
    spend(script, 1);
    const parent = script.parents.get(node);
    if (parent === undefined) return false;
    const step = through(script, node, parent);
    if (step === 'yes' || step === 'no') return step === 'yes';
    node = step;
  }
}

function through(script: Script, node: Node, parent: Node): Node | 'yes' | 'no' {
  switch (parent.type) {
    case 'AwaitExpression':
    case 'ReturnStatement':
    case 'YieldExpression':
      return isUnreachable(script, parent) ? 'no' : 'yes';
    case 'ArrowFunctionExpression':
      return 'yes';
    case 'ExpressionStatement':
    case 'UnaryExpression':
      return 'no';
    case 'VariableDeclarator':
      return usedLater(script, child(parent, 'id'), node) ? 'yes' : 'no';
    case 'AssignmentExpression':
      return isMember(child(parent, 'left') as Node) || usedLater(script, child(parent, 'left'), node) ? 'yes' : 'no';
    case 'SequenceExpression':
      return list(parent, 'expressions').at(-1) === node ? parent : 'no';
    default:
      return isCall(parent) ? throughCall(script, node, parent) : parent;
  }
}

/** As an argument: a combinator passes the question on, `expect` waits only if told, any other function has taken over. */
function throughCall(script: Script, node: Node, call: Node): Node | 'yes' | 'no' {
  if (calleeOf(call) === node) return call;
  const { root, members } = chainOf(call);
  if (root === 'Promise') return call;
  if (root !== 'expect' || members.length > 0) return 'yes';
  const whole = chainOf(outermost(script, call));
  return whole.members.some((member) => /^(?:resolves|rejects|eventually)$/u.test(member)) ? 'yes' : 'no';
}

/** Whether a variable is waited for after it was given this value and before it is given another. */
function usedLater(script: Script, target: Node | null, value: Node): boolean {
  const name = nameOf(target);
  // A destructured value is beyond this analysis; it is taken as used.
  if (name === null || target?.type !== 'Identifier') return true;
  const scope = functionAround(script, value);
  let after = value.end;
  for (const node of script.identifiers.get(name) ?? []) {
    spend(script, 1);
    if (node.start < after || node.end > scope.end || isProperty(script, node)) continue;
    const parent = script.parents.get(node);
    if (parent?.type === 'AssignmentExpression' && child(parent, 'left') === node) {
      const right = child(parent, 'right') as Node;
      if (!mentions(script, right, name)) return false;
      // `p = p.then(…)` carries the promise on; anything else drops it.
      after = right.end;
    } else if (!isUnreachable(script, node) && isAwaited(script, node)) return true;
  }
  return false;
}

/** `p` of `a.p` is another `p`. */
function isProperty(script: Script, node: Node): boolean {
  const parent = script.parents.get(node);
  return parent !== undefined && isMember(parent) && child(parent, 'property') === node && parent['computed'] !== true;
}

const mentions = (script: Script, within: Node, name: string): boolean =>
  inside(script, within).some((node) => node.type === 'Identifier' && nameOf(node) === name);

function functionAround(script: Script, node: Node): Node {
  for (let at = script.parents.get(node); at !== undefined; at = script.parents.get(at)) if (isFunction(at)) return at;
  return script.program;
}

/** Whether a statement before it, in the same block or one around it, always leaves. */
export function isUnreachable(script: Script, start: Node): boolean {
  let node = start;
  for (;;) {
    const parent = script.parents.get(node);
    if (parent === undefined || isFunction(node)) return false;
    const siblings = parent.type === 'BlockStatement' || parent.type === 'Program' ? list(parent, 'body') : [];
    spend(script, siblings.length + 1);
    for (const sibling of siblings) {
      if (sibling === node) break;
      if (sibling.type === 'ReturnStatement' || sibling.type === 'ThrowStatement') return true;
    }
    node = parent;
  }
}
