import { childrenOf, isNode, type Node, type Script } from './syntax.ts';

/** Largest source file whose tree is read, in characters. */
const MAX_SOURCE = 2_000_000;

/** Nodes visited for one file, all questions together: about two seconds. */
const MAX_VISITS = 20_000_000;

/**
 * Parses a JavaScript or TypeScript file. Small mistakes are forgiven, as runners that strip types forgive them.
 *
 * @returns null when the file cannot be parsed, or is too large or too deep to be
 */
export async function parseScript(path: string, text: string): Promise<Script | null> {
  if (text.length > MAX_SOURCE) return null;
  const { parse } = await import('@babel/parser');
  for (const plugins of pluginsFor(path)) {
    try {
      const tree: unknown = parse(text, {
        sourceType: 'unambiguous',
        errorRecovery: true,
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        plugins: [...plugins],
      });
      const program = (tree as { program?: unknown }).program;
      if (isNode(program)) return { path, text, program, ...index(program), effort: { left: MAX_VISITS } };
    } catch {
      // The next dialect may fit; when none does, the file is unparsable.
    }
  }
  return null;
}

type Plugin = 'typescript' | 'jsx' | 'decorators-legacy' | 'flow';

function pluginsFor(path: string): readonly (readonly Plugin[])[] {
  if (/\.[cm]?ts$/iu.test(path)) return [['typescript', 'decorators-legacy']];
  if (/\.tsx$/iu.test(path)) return [['typescript', 'jsx', 'decorators-legacy']];
  return [
    ['jsx', 'decorators-legacy'],
    ['jsx', 'flow', 'decorators-legacy'],
    ['typescript', 'decorators-legacy'],
  ];
}

/** @throws RangeError when the tree is too deep, which the caller takes as unparsable */
function index(program: Node): Pick<Script, 'parents' | 'nodes' | 'spans' | 'identifiers'> {
  const parents = new Map<Node, Node>();
  const nodes: Node[] = [];
  const spans = new Map<Node, readonly [number, number]>();
  const identifiers = new Map<string, Node[]>();
  const visit = (node: Node): void => {
    const from = nodes.push(node) - 1;
    if (node.type === 'Identifier') {
      const name = String(node['name']);
      const known = identifiers.get(name);
      if (known === undefined) identifiers.set(name, [node]);
      else known.push(node);
    }
    for (const inner of childrenOf(node)) {
      parents.set(inner, node);
      visit(inner);
    }
    spans.set(node, [from, nodes.length]);
  };
  visit(program);
  return { parents, nodes, spans, identifiers };
}
