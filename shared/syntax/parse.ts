import type { Node, Tree } from 'web-tree-sitter';
import { parserOf } from './engine.ts';
import type { SyntaxLanguage } from './languages.ts';
import { SYNTAX_LIMITS, type SyntaxLimits } from './limits.ts';

/**
 * Why there is no tree: the text or its tree is `too-large`, reading it is `too-slow`, or it is `unparsable`: so much of it
 * does not fit the grammar that the tree would mislead.
 */
export type NoTree = 'too-large' | 'too-slow' | 'unparsable';

/** A tree that the caller must `delete()`, or why there is none. */
export type Parsed = { readonly tree: Tree; readonly reason: null } | { readonly tree: null; readonly reason: NoTree };

/** What was read off a tree, or why there was none. */
export type Read<T> = { readonly value: T; readonly reason: null } | { readonly value: null; readonly reason: NoTree };

/** A parser repairs what it cannot read; when more of a text than this was thrown away, the rest is guesswork. */
const TOLERATED_ERRORS = 0.2;
/** Nodes looked at to measure that. */
const ERROR_NODES_LOOKED_AT = 10_000;

/** A grammar that fell over has left the memory it shares with the others in an unknown state. */
let engineLost = false;

const none = (reason: NoTree): Parsed => ({ tree: null, reason });

/** Characters that stand in error nodes; a text with more places of error than are looked at counts as nothing but errors. */
function charactersInErrors(root: Node): number {
  let total = 0;
  let looked = 0;
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.isError) {
      total += node.endIndex - node.startIndex;
      continue;
    }
    if (!node.hasError) continue;
    looked += node.childCount;
    if (looked > ERROR_NODES_LOOKED_AT) return Number.POSITIVE_INFINITY;
    for (const child of node.children) if (child.hasError || child.isError) waiting.push(child);
  }
  return total;
}

/**
 * Reads a text by the grammar of its language. Positions in the tree are UTF-16 indices into `text` and rows counted from
 * 0, as everywhere in JavaScript. Small errors are repaired and shown by `tree.rootNode.hasError`.
 *
 * The tree lives outside the reach of the garbage collector: call `tree.delete()`, or use `withTree`. The same text gives
 * the same answer, tree or reason. When a grammar falls over, there are no trees for the rest of the process. Throws only when a grammar's file is missing, which is a broken build.
 */
export async function parse(
  language: SyntaxLanguage,
  text: string,
  limits: SyntaxLimits = SYNTAX_LIMITS,
): Promise<Parsed> {
  const bytes = Buffer.byteLength(text);
  if (bytes > limits.bytes) return none('too-large');
  if (engineLost) return none('unparsable');
  const { parser, memoryHeld } = await parserOf(language);
  const stepsAllowed = 10_000 + limits.stepsPerByte * bytes;
  const heldBefore = memoryHeld();
  const deadline = performance.now() + limits.milliseconds;
  let steps = 0;
  let stopped: NoTree | null = null;
  // The engine calls once in a hundred steps of its own.
  const progressCallback = (): boolean => {
    steps += 100;
    const held = memoryHeld();
    if (held > limits.memory && held > heldBefore) stopped = 'too-large';
    else if (steps > stepsAllowed || performance.now() > deadline) stopped = 'too-slow';
    return stopped !== null;
  };
  let tree: Tree | null;
  try {
    tree = parser.parse(text, null, { progressCallback });
  } catch {
    engineLost = true;
    return none('unparsable');
  }
  if (tree === null) {
    parser.reset();
    return none(stopped ?? 'unparsable');
  }
  const root = tree.rootNode;
  const reason: NoTree | null =
    root.descendantCount > limits.nodes
      ? 'too-large'
      : root.hasError && charactersInErrors(root) > text.length * TOLERATED_ERRORS
        ? 'unparsable'
        : null;
  if (reason === null) return { tree, reason };
  tree.delete();
  return none(reason);
}

/**
 * Parses, lets `read` take from the tree what it needs, and frees it, also when `read` throws. Nothing of the tree may
 * leave `read`, only plain values; `read` must not wait for anything.
 */
export async function withTree<T>(
  language: SyntaxLanguage,
  text: string,
  read: (root: Node) => T,
  limits: SyntaxLimits = SYNTAX_LIMITS,
): Promise<Read<T>> {
  const { tree, reason } = await parse(language, text, limits);
  if (tree === null) return { value: null, reason };
  try {
    return { value: read(tree.rootNode), reason: null };
  } finally {
    tree.delete();
  }
}
