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
        attachComment: false,
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

/** Parses one file, as `parseScript` does. */
export type ParseScript = typeof parseScript;

/** Characters of source whose trees are kept at a time; a tree takes some hundred bytes a character. */
const MAX_KEPT = 250_000;

/**
 * Parses as `parseScript` does, and a text it parsed before not again: a test file of the change is asked for by those
 * who look for vacuous tests and by those who compare. Beyond `MAX_KEPT` characters nothing more is kept. Whoever asks
 * gets the full effort.
 */
export function rememberingParse(parse: ParseScript = parseScript): ParseScript {
  const known = new Map<string, Script | null>();
  let kept = 0;
  return async (path, text) => {
    const key = `${path}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before === null ? null : { ...before, effort: { left: MAX_VISITS } };
    const script = await parse(path, text);
    kept += text.length;
    if (kept <= MAX_KEPT) known.set(key, script);
    return script;
  };
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
