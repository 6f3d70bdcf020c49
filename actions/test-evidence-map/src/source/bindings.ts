import { chainOf } from './chain.ts';
import { bare, child, isCall, isFunction, list, nameOf, stringOf, type Node, type Script } from './syntax.ts';

/** What the names of a file mean, as far as tests are concerned. */
export interface Bindings {
  /** Canonical name of a test or assertion function: `custom` → `test` after `import { test as custom }`. */
  canonical(name: string): string;
  /** A function of the file by its name. */
  readonly functions: ReadonlyMap<string, Node>;
  /** Imported local name → module. */
  readonly imports: ReadonlyMap<string, string>;
}

/** Collects imports, `require`s, named functions and aliases (`const custom = test.extend({})`). */
export function bindingsOf({ nodes }: Script): Bindings {
  const aliases = new Map<string, string>();
  const imports = new Map<string, string>();
  const functions = new Map<string, Node>();
  for (const node of nodes) {
    if (node.type === 'ImportDeclaration') readImport(node, imports, aliases);
    else if (node.type === 'FunctionDeclaration') {
      const name = nameOf(child(node, 'id'));
      if (name !== null) functions.set(name, node);
    } else if (node.type === 'VariableDeclarator') readVariable(node, imports, aliases, functions);
  }
  return { canonical: (name) => aliases.get(name) ?? name, functions, imports };
}

function readImport(node: Node, imports: Map<string, string>, aliases: Map<string, string>): void {
  const module = stringOf(child(node, 'source')) ?? '';
  for (const specifier of list(node, 'specifiers')) {
    const local = nameOf(child(specifier, 'local'));
    if (local === null) continue;
    imports.set(local, module);
    const imported = child(specifier, 'imported');
    const original = nameOf(imported) ?? stringOf(imported);
    if (original !== null && original !== local) aliases.set(local, original);
    if (specifier.type !== 'ImportSpecifier' && /^(?:node:)?assert(?:\/strict)?$/u.test(module))
      aliases.set(local, 'assert');
    if (specifier.type === 'ImportDefaultSpecifier' && module === 'node:test') aliases.set(local, 'test');
  }
}

function readVariable(
  node: Node,
  imports: Map<string, string>,
  aliases: Map<string, string>,
  functions: Map<string, Node>,
): void {
  const id = child(node, 'id');
  const init = child(node, 'init');
  if (id === null || init === null) return;
  const value = bare(init);
  const module = requiredModule(value);
  if (module !== null) {
    for (const name of boundNames(id)) imports.set(name, module);
    return;
  }
  if (isPlan(value)) {
    for (const name of boundNames(id)) imports.set(name, 'node:assert');
    if (id.type === 'Identifier') aliases.set(nameOf(id) ?? '', 'assert');
    return;
  }
  const name = nameOf(id);
  if (name === null) return;
  if (isFunction(value)) functions.set(name, value);
  const chain = chainOf(value);
  if (chain.root !== null && /^(?:extend|configure)$/u.test(chain.members.at(-1) ?? '') && isCall(value)) {
    aliases.set(name, aliases.get(chain.root) ?? chain.root);
  } else if (value.type === 'Identifier') aliases.set(name, aliases.get(chain.root ?? '') ?? chain.root ?? name);
}

/** `tspl(t, { plan: 3 })`: assertions that are counted, made from the test's own object. */
const isPlan = (value: Node): boolean =>
  isCall(value) &&
  list(value, 'arguments')
    .flatMap((argument) => list(argument, 'properties'))
    .some((property) => nameOf(child(property, 'key')) === 'plan');

function requiredModule(value: Node): string | null {
  const call = value.type === 'AwaitExpression' ? bare(child(value, 'argument') as Node) : value;
  const { root, calls, members } = chainOf(call);
  return root === 'require' && members.length <= 1 && calls[0] !== undefined
    ? stringOf(list(calls[0].node, 'arguments')[0] ?? null)
    : null;
}

function* boundNames(pattern: Node): Generator<string> {
  const name = nameOf(pattern);
  if (name !== null) yield name;
  for (const property of list(pattern, 'properties')) {
    const local = nameOf(child(property, 'value'));
    if (local !== null) yield local;
  }
}
