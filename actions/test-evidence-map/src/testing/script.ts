import { bindingsOf, type Bindings } from '../source/bindings.ts';
import { parseScript } from '../source/parse.ts';
import { isCall, type Node, type Script } from '../source/syntax.ts';

/** Parses a snippet for tests of what reads syntax trees. */
export async function parsed(code: string, path = 'a.test.ts'): Promise<{ script: Script; bindings: Bindings }> {
  const script = await parseScript(path, code);
  if (script === null) throw new Error(`cannot parse ${code}`);
  return { script, bindings: bindingsOf(script) };
}

/** The source text of a node. */
export const textOf = ({ text }: Script, node: Node): string => text.slice(node.start, node.end);

/** The first call in the snippet whose text begins like this. */
export function callIn(script: Script, beginning: string): Node {
  const found = script.nodes.find((node) => isCall(node) && textOf(script, node).startsWith(beginning));
  if (found === undefined) throw new Error(`no call ${beginning}`);
  return found;
}
