import type { Document, Node, Pair } from 'yaml';
import type { Entry, Tree } from './tree.ts';

/** A real workflow stays far below; beyond, the file is reported as unparsable, never skipped. */
const MAX_BYTES = 2 * 1024 * 1024;
/** Counts nodes after aliases are followed, so that a "billion laughs" ends here. */
const MAX_NODES = 200_000;
const MAX_DEPTH = 60;

export class UnreadableYaml extends Error {}

/**
 * Parses one YAML document with positions.
 * @throws UnreadableYaml when the text is no YAML mapping GitHub would accept, or too large or deep.
 */
export async function readTree(text: string): Promise<Tree> {
  if (text.length > MAX_BYTES) throw new UnreadableYaml(`larger than ${MAX_BYTES} characters`);
  const { LineCounter, parseDocument, isAlias, isMap, isScalar, isSeq } = await import('yaml');
  const counter = new LineCounter();
  const document = parse();
  const fault = document.errors[0];
  if (fault) throw new UnreadableYaml(fault.message.split('\n', 1)[0] ?? 'not YAML');
  let nodes = 0;
  const root = document.contents;
  if (!isMap(root)) throw new UnreadableYaml('not a mapping');
  return convert(root, 0, null);

  function parse(): Document.Parsed {
    try {
      return parseDocument(text, { schema: 'failsafe', lineCounter: counter, logLevel: 'silent', prettyErrors: false });
    } catch (error) {
      // The composer recurses: hostile nesting ends in a RangeError.
      throw new UnreadableYaml(error instanceof RangeError ? 'nested too deeply' : 'not YAML');
    }
  }

  /** `place` is the alias through which the node was reached; it, and not the anchor, is where the node stands. */
  function convert(node: Node | null, depth: number, place: Node | null): Tree {
    if (++nodes > MAX_NODES || depth > MAX_DEPTH) throw new UnreadableYaml('too many or too deeply nested nodes');
    const [line, endLine] = lines(place ?? node);
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (!target) throw new UnreadableYaml(`unknown anchor ${node.source}`);
      return convert(target, depth + 1, place ?? node);
    }
    if (isMap(node)) {
      const entries = (node.items as Pair<Node, Node | null>[]).map((pair) => entryOf(pair, depth));
      return { kind: 'map', entries, line, endLine };
    }
    if (isSeq(node)) {
      return { kind: 'list', items: node.items.map((item) => convert(item as Node, depth + 1, null)), line, endLine };
    }
    const value = isScalar(node) ? stringOf(node.value) : '';
    const block = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
    return { kind: 'scalar', value, line, endLine, block };
  }

  function entryOf(pair: Pair<Node, Node | null>, depth: number): Entry {
    const [line] = lines(pair.key);
    const key = isScalar(pair.key) ? stringOf(pair.key.value) : '';
    const value = convert(pair.value, depth + 1, null);
    // An empty value has no place of its own: it stands where its key stands.
    return { key, line, value: value.line === 0 ? { ...value, line, endLine: line } : value };
  }

  function lines(node: Node | null): [number, number] {
    if (!node?.range) return [0, 0];
    const [from, to] = node.range;
    const line = counter.linePos(from).line;
    return [line, Math.max(line, counter.linePos(Math.max(from, to - 1)).line)];
  }
}

/** With the failsafe schema every scalar is text; an empty one is null. */
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');
