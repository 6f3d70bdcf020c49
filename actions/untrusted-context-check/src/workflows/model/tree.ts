/** YAML as workflows need it: every scalar is text, every node knows its lines, aliases are already followed. */
export interface Scalar {
  readonly kind: 'scalar';
  readonly value: string;
  readonly line: number;
  readonly endLine: number;
  /** True for `|` and `>` blocks: their text starts on the line after `line`. */
  readonly block: boolean;
}
export interface Mapping {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly line: number;
  readonly endLine: number;
}
export interface Entry {
  readonly key: string;
  readonly line: number;
  readonly value: Tree;
}
export interface Sequence {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly line: number;
  readonly endLine: number;
}
export type Tree = Scalar | Mapping | Sequence;

/** The value of a key, or null; keys are compared as written, the first one counts. */
export function child(tree: Tree | null | undefined, key: string): Tree | null {
  return entry(tree, key)?.value ?? null;
}

export function entry(tree: Tree | null | undefined, key: string): Entry | null {
  return tree?.kind === 'map' ? (tree.entries.find((item) => item.key === key) ?? null) : null;
}

export const scalarOf = (tree: Tree | null | undefined): Scalar | null => (tree?.kind === 'scalar' ? tree : null);

export const textOf = (tree: Tree | null | undefined): string | null => scalarOf(tree)?.value ?? null;

export const entriesOf = (tree: Tree | null | undefined): readonly Entry[] =>
  tree?.kind === 'map' ? tree.entries : [];

/** A list's items; a single value counts as a list of one, as GitHub reads `needs: build`. */
export function itemsOf(tree: Tree | null | undefined): readonly Tree[] {
  if (!tree) return [];
  return tree.kind === 'list' ? tree.items : [tree];
}

/** All texts of a tree in document order. */
export function scalarsOf(tree: Tree | null | undefined): Scalar[] {
  if (!tree) return [];
  if (tree.kind === 'scalar') return [tree];
  return (tree.kind === 'list' ? tree.items : tree.entries.map((item) => item.value)).flatMap(scalarsOf);
}

/** The line of the file on which the character at `offset` of a scalar's text stands. */
export function lineAt(scalar: Scalar, offset: number): number {
  let line = scalar.block ? scalar.line + 1 : scalar.line;
  for (let at = scalar.value.indexOf('\n'); at !== -1 && at < offset; at = scalar.value.indexOf('\n', at + 1)) line++;
  return Math.min(line, scalar.endLine);
}
