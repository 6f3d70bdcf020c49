/** GitHub's expression language, as far as judging it needs: what flows where, and what a condition demands. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string; readonly quoted: boolean }
  /** A context path in lower case, e.g. `github.event.issue.title`; numeric and computed indices read `*`. */
  | { readonly kind: 'path'; readonly path: string; readonly computed: boolean }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression };

const MAX_DEPTH = 40;
const MAX_LENGTH = 20_000;
const TOKEN =
  /\s+|'(?:[^']|'')*'|"[^"]*"|&&|\|\||[=!<>]=|[<>!()[\],.*]|[A-Za-z_][\w-]*|[-+]?(?:0x[\da-fA-F]+|\d[\d.eE]*)/gy;
const PRECEDENCE: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>=']];

/** Parses the inside of `${{ … }}` or a bare `if:`. Returns null when it is no expression we understand. */
export function parseExpression(source: string): Expression | null {
  const tokens = tokenize(source);
  if (tokens === null) return null;
  let at = 0;
  const result = binary(0, 0);
  return at === tokens.length ? result : null;

  function binary(level: number, depth: number): Expression | null {
    const operators = PRECEDENCE[level];
    if (!operators) return unary(depth);
    if (depth > MAX_DEPTH) return null;
    let left = binary(level + 1, depth);
    while (left && operators.includes(tokens?.[at] ?? '')) {
      const operator = tokens?.[at++] ?? '';
      const right = binary(level + 1, depth);
      if (!right) return null;
      left = { kind: 'binary', operator, left, right };
    }
    return left;
  }

  function unary(depth: number): Expression | null {
    if (depth > MAX_DEPTH) return null;
    if (tokens?.[at] === '!') {
      at++;
      const operand = unary(depth + 1);
      return operand && { kind: 'not', operand };
    }
    return postfix(primary(depth), depth);
  }

  function primary(depth: number): Expression | null {
    const token = tokens?.[at++];
    if (token === undefined) return null;
    if (token === '(') {
      const inner = binary(0, depth + 1);
      return inner && tokens?.[at++] === ')' ? inner : null;
    }
    if (token.startsWith("'"))
      return { kind: 'literal', value: token.slice(1, -1).replaceAll("''", "'"), quoted: true };
    // Double quotes are no valid syntax on GitHub; people write them, and what they meant is plain.
    if (token.startsWith('"')) return { kind: 'literal', value: token.slice(1, -1), quoted: true };
    if (/^[-+\d]/u.test(token)) return { kind: 'literal', value: token, quoted: false };
    if (!/^[A-Za-z_]/u.test(token)) return null;
    if (tokens?.[at] === '(') return call(token, depth);
    if (/^(?:true|false|null|nan|infinity)$/iu.test(token)) {
      return { kind: 'literal', value: token.toLowerCase(), quoted: false };
    }
    return { kind: 'path', path: token.toLowerCase(), computed: false };
  }

  function call(name: string, depth: number): Expression | null {
    at++;
    const args: Expression[] = [];
    while (tokens?.[at] !== ')') {
      if (args.length > 0 && tokens?.[at++] !== ',') return null;
      const argument = binary(0, depth + 1);
      if (!argument) return null;
      args.push(argument);
    }
    at++;
    return { kind: 'call', name: name.toLowerCase(), args };
  }

  function postfix(start: Expression | null, depth: number): Expression | null {
    let node = start;
    while (node && (tokens?.[at] === '.' || tokens?.[at] === '[')) {
      const dotted = tokens[at++] === '.';
      if (dotted) {
        const name = tokens[at++];
        if (name === undefined || !/^(?:[A-Za-z_]|\*$)/u.test(name)) return null;
        node = extend(node, name.toLowerCase(), false);
        continue;
      }
      const index: Expression | null =
        tokens[at] === '*' && at++ >= 0 ? { kind: 'literal', value: '*', quoted: false } : binary(0, depth + 1);
      if (!index || tokens[at++] !== ']') return null;
      const known = index.kind === 'literal' && index.quoted;
      node = extend(node, known ? index.value.toLowerCase() : '*', index.kind !== 'literal');
    }
    return node;
  }
}

function extend(node: Expression, name: string, computed: boolean): Expression {
  if (node.kind === 'path') return { ...node, path: `${node.path}.${name}`, computed: node.computed || computed };
  // `fromJSON(x).name`: what matters is x.
  return node;
}

function tokenize(source: string): string[] | null {
  if (source.length > MAX_LENGTH) return null;
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(source);
    if (!match) {
      TOKEN.lastIndex = 0;
      return null;
    }
    if (match[0].trim() !== '') tokens.push(match[0]);
    if (TOKEN.lastIndex === from) return null;
  }
  return tokens;
}
