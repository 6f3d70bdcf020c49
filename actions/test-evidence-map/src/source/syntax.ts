/** A node of Babel's syntax tree (ESTree-like), as far as it is read here. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: { readonly line: number } };
  readonly [key: string]: unknown;
}

/** A parsed script: its text, its tree and the way up from every node. */
export interface Script {
  readonly path: string;
  readonly text: string;
  readonly program: Node;
  readonly parents: ReadonlyMap<Node, Node>;
  /** All nodes in source order, parents before children. */
  readonly nodes: readonly Node[];
  /** For every node, where it and what is below it lies in `nodes`: from, and up to but without. */
  readonly spans: ReadonlyMap<Node, readonly [from: number, to: number]>;
  /** Identifiers by name, in source order. */
  readonly identifiers: ReadonlyMap<string, readonly Node[]>;
  /** Nodes that may still be visited: a hostile file must not cost more than an honest one. */
  readonly effort: { left: number };
}

/** The file would take more effort to understand than any honest one. */
export class TooComplex extends Error {}

/** Takes from the effort a file is worth. @throws TooComplex when it is used up */
export function spend({ effort }: Script, visits: number): void {
  effort.left -= visits;
  if (effort.left < 0) throw new TooComplex('this file takes too much effort');
}

/** A node and everything below it, in source order. */
export function inside(script: Script, node: Node): readonly Node[] {
  const [from, to] = script.spans.get(node) ?? [0, 0];
  spend(script, to - from);
  return script.nodes.slice(from, to);
}

const NOT_CHILDREN = new Set([
  'loc',
  'leadingComments',
  'trailingComments',
  'innerComments',
  'extra',
  'errors',
  'comments',
  'tokens',
  'typeAnnotation',
  'returnType',
  'typeParameters',
]);

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** The direct children of a node, types left out. */
export function* childrenOf(node: Node): Generator<Node> {
  for (const key in node) {
    if (NOT_CHILDREN.has(key)) continue;
    const value = node[key];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) yield item;
    } else if (isNode(value)) yield value;
  }
}

/** A child node by name, null when there is none. */
export const child = (node: Node, key: string): Node | null => {
  const value = node[key];
  return isNode(value) ? value : null;
};

/** The nodes of a list (arguments, elements, body); holes are left out. */
export const list = (node: Node, key: string): Node[] => {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

export const lineOf = (node: Node): number => node.loc.start.line;

export const isFunction = (node: Node): boolean =>
  /^(?:FunctionExpression|ArrowFunctionExpression|FunctionDeclaration|ObjectMethod|ClassMethod)$/u.test(node.type);

export const isCall = (node: Node): boolean =>
  node.type === 'CallExpression' || node.type === 'OptionalCallExpression' || node.type === 'TaggedTemplateExpression';

export const isMember = (node: Node): boolean =>
  node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';

/** What is called: `f` of `f(x)` and of a tagged template. */
export const calleeOf = (call: Node): Node | null => child(call, 'callee') ?? child(call, 'tag');

/** The value of a string literal or a template without holes; null for anything else. */
export function stringOf(node: Node | null): string | null {
  if (node?.type === 'StringLiteral') return String(node['value']);
  if (node?.type !== 'TemplateLiteral') return null;
  const [only, more] = list(node, 'quasis');
  const cooked = (only?.['value'] as { cooked?: unknown } | undefined)?.cooked;
  return more === undefined && typeof cooked === 'string' ? cooked : null;
}

/** `x` of `a.x`, `a['x']` and of the identifier `x`; null when it is computed. */
export function nameOf(node: Node | null): string | null {
  if (node === null) return null;
  if (node.type === 'Identifier') return String(node['name']);
  if (!isMember(node)) return null;
  const property = child(node, 'property');
  return node['computed'] === true ? stringOf(property) : nameOf(property);
}

/** The expression without casts, `!` and parentheses around it. */
export function bare(node: Node): Node {
  let inner = node;
  while (
    /^(?:TSAsExpression|TSNonNullExpression|TSSatisfiesExpression|TSTypeAssertion|ParenthesizedExpression|ChainExpression)$/u.test(
      inner.type,
    )
  ) {
    inner = child(inner, 'expression') as Node;
  }
  return inner;
}
