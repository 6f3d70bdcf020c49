import { parseExpression } from './expression.ts';
import type { Expression } from './expression.ts';
import { lineAt } from './tree.ts';
import type { Scalar } from './tree.ts';

/** One `${{ … }}` inside a text. */
export interface Placeholder {
  readonly source: string;
  /** Null when the inside is no expression we understand. */
  readonly expression: Expression | null;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** All `${{ … }}` of a scalar; quotes are respected, so that `'}}'` inside a string does not end one. */
export function placeholdersOf(scalar: Scalar): Placeholder[] {
  const text = scalar.value;
  const found: Placeholder[] = [];
  for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', start + 3)) {
    const close = closing(text, start + 3);
    if (close === -1) break;
    const source = text.slice(start + 3, close).trim();
    found.push({ source, expression: parseExpression(source), start, end: close + 2, line: lineAt(scalar, start) });
    start = close - 1;
  }
  return found;
}

function closing(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at;
  }
  // An odd quote swallows the rest; GitHub then ends at the first braces.
  return text.indexOf('}}', from);
}

/** A condition as GitHub evaluates it, and whether text around `${{ }}` makes it always true. */
export interface Condition {
  readonly scalar: Scalar;
  readonly expression: Expression | null;
  readonly alwaysTrue: boolean;
}

/** Reads an `if:`. Without `${{ }}` the whole text is the expression; with it, any other text makes a true string. */
export function conditionOf(scalar: Scalar | null): Condition | null {
  if (!scalar) return null;
  const places = placeholdersOf(scalar);
  const only = places[0];
  if (!only) return { scalar, expression: parseExpression(scalar.value), alwaysTrue: false };
  const around = scalar.value.slice(0, only.start) + scalar.value.slice(only.end);
  return { scalar, expression: only.expression, alwaysTrue: around !== '' };
}

const BOOLEAN_CALLS: ReadonlySet<string> = new Set([
  'contains', 'startswith', 'endswith', 'hashfiles', 'success', 'failure', 'always', 'cancelled',
]); // prettier-ignore

/** The context paths whose text can become the value of an expression; comparisons and booleans let none through. */
export function flowing(expression: Expression | null): string[] {
  if (!expression) return [];
  switch (expression.kind) {
    case 'path':
      return [expression.path];
    case 'call':
      return BOOLEAN_CALLS.has(expression.name) ? [] : expression.args.flatMap(flowing);
    case 'binary':
      if (expression.operator === '||') return [...flowing(expression.left), ...flowing(expression.right)];
      // `a && b` yields b, or a when a is empty or false.
      return expression.operator === '&&' ? flowing(expression.right) : [];
    default:
      return [];
  }
}

/** Every context path an expression mentions. */
export function mentioned(expression: Expression | null): string[] {
  if (!expression) return [];
  switch (expression.kind) {
    case 'path':
      return [expression.path];
    case 'call':
      return expression.args.flatMap(mentioned);
    case 'not':
      return mentioned(expression.operand);
    case 'binary':
      return [...mentioned(expression.left), ...mentioned(expression.right)];
    default:
      return [];
  }
}
