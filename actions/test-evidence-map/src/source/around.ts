import { chainOf } from './chain.ts';
import type { Around } from './standing.ts';
import { child, inside, isCall, list, nameOf, type Node, type Script } from './syntax.ts';
import type { SourceTest } from './tests.ts';

/** What the force of a test's assertions depends on. */
export function aroundOf(script: Script, test: SourceTest, body: Node): Around {
  const isAsync = body['async'] === true;
  const parameters = list(body, 'params');
  const named = test.each ? parameters.some(({ type }) => type === 'Identifier') : parameters[0]?.type === 'Identifier';
  const counted = inside(script, body).some((node) => {
    if (node.type === 'ObjectProperty' && nameOf(child(node, 'key')) === 'plan') return true;
    if (!isCall(node)) return false;
    const last = chainOf(node).members.at(-1) ?? '';
    return /^(?:assertions|hasAssertions|plan)$/u.test(last);
  });
  return { body, waitsForCallback: named && !isAsync, counted };
}
