import { bare, calleeOf, child, isCall, isMember, nameOf, type Node, type Script } from './syntax.ts';

/** A call written as a chain: `test.describe.skip('x')` is root `test`, members `describe`, `skip`. */
export interface Chain {
  /** Identifier the chain starts from; null when it starts from anything else. */
  readonly root: string | null;
  readonly rootNode: Node;
  /** Member names in order; a computed one that is no literal is `?`. */
  readonly members: readonly string[];
  /** Calls inside the chain, innermost first; the last is not the whole chain unless it ends in a call. */
  readonly calls: readonly { readonly node: Node; /** Number of members before this call. */ readonly at: number }[];
}

/** Reads a callee or call expression from the inside out. */
export function chainOf(expression: Node): Chain {
  const members: string[] = [];
  const calls: { node: Node; depth: number }[] = [];
  let node = bare(expression);
  for (;;) {
    if (isCall(node)) {
      calls.push({ node, depth: members.length });
      const callee = calleeOf(node);
      if (callee === null) break;
      node = bare(callee);
    } else if (isMember(node)) {
      members.push(nameOf(node) ?? '?');
      node = bare(child(node, 'object') as Node);
    } else break;
  }
  members.reverse();
  return {
    root: node.type === 'Identifier' ? nameOf(node) : node.type === 'ThisExpression' ? 'this' : null,
    rootNode: node,
    members,
    calls: calls.toReversed().map((call) => ({ node: call.node, at: members.length - call.depth })),
  };
}

/** Climbs from a call to the end of its chain, but not past `.then`, `.catch` or `.finally`. */
export function outermost(script: Script, call: Node): Node {
  let node = call;
  for (;;) {
    const parent = script.parents.get(node);
    if (parent === undefined) return node;
    const continues =
      (isMember(parent) &&
        child(parent, 'object') === node &&
        !/^(?:then|catch|finally)$/u.test(nameOf(parent) ?? '')) ||
      (isCall(parent) && calleeOf(parent) === node) ||
      (parent.type === 'TSNonNullExpression' && child(parent, 'expression') === node);
    if (!continues) return node;
    node = parent;
  }
}
