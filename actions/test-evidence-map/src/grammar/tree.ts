import type { Node as SyntaxNode } from 'web-tree-sitter';
import type { SyntaxLanguage } from '../../../../shared/syntax/languages.ts';

/** A named node of a syntax tree, as a plain value that outlives the parser's tree. */
export interface Tree {
  readonly type: string;
  /** Name of the field under which the parent holds it; '' for none. */
  readonly field: string;
  /** Indices into the source. */
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly line: number;
  readonly parent: Tree | null;
  readonly children: readonly Tree[];
}

/** One source file with its tree. */
export interface Source {
  readonly text: string;
  readonly root: Tree;
}

/** Nodes kept of one file; the largest honest test files have a tenth of that. */
const MAX_NODES = 300_000;

/** Reads a file by its language's grammar; null when it has no usable tree. */
export async function readTree(language: SyntaxLanguage, text: string): Promise<Source | null> {
  const { withTree } = await import('../../../../shared/syntax/parse.ts');
  const { value } = await withTree(language, text, copy);
  return value === null ? null : { text, root: value };
}

/** Copies the named nodes; null when there are too many. Walks with a cursor, so that no depth overflows the stack. */
function copy(root: SyntaxNode): Tree | null {
  const cursor = root.walk();
  let count = 0;
  let parent = null as Tree | null;
  let top = null as Tree | null;
  for (;;) {
    const named = cursor.nodeIsNamed;
    if (named) {
      if (++count > MAX_NODES) return null;
      const node: Tree = {
        type: cursor.nodeType,
        field: cursor.currentFieldName ?? '',
        start: cursor.startIndex,
        end: cursor.endIndex,
        line: cursor.startPosition.row + 1,
        parent,
        children: [],
      };
      if (parent === null) top = node;
      else (parent.children as Tree[]).push(node);
      if (cursor.gotoFirstChild()) {
        parent = node;
        continue;
      }
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) return top;
      parent = parent?.parent ?? null;
    }
  }
}

/** The child under a field; null when there is none. */
export const child = (node: Tree | null, field: string): Tree | null =>
  node?.children.find((one) => one.field === field) ?? null;

export const childOf = (node: Tree | null, type: string): Tree | null =>
  node?.children.find((one) => one.type === type) ?? null;

export const textOf = ({ text }: Source, node: Tree | null): string =>
  node === null ? '' : text.slice(node.start, node.end);

/** The node and everything below it, in source order. */
export function* within(node: Tree): Generator<Tree> {
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let index = next.children.length - 1; index >= 0; index--) waiting.push(next.children[index] as Tree);
  }
}

/** The nodes around a node, the closest first. */
export function* around(node: Tree): Generator<Tree> {
  for (let outer = node.parent; outer !== null; outer = outer.parent) yield outer;
}
