import type { Assertion } from './assertions.ts';
import { bare, isCall, isMember, list, type Node, type Script } from './syntax.ts';

const LITERAL = /^(?:StringLiteral|NumericLiteral|BooleanLiteral|NullLiteral|BigIntLiteral|RegExpLiteral)$/u;

/** Whether an assertion holds whatever the code does: literals only, or a value compared with itself. */
export function isConstant(script: Script, { subject, expected, kind, matcher }: Assertion): boolean {
  if (subject === null || (kind !== 'expect' && kind !== 'assert')) return false;
  if (isLiteral(subject))
    return /^(?:ok|equal|strictEqual|deepEqual|isTrue|isOk)$/u.test(matcher ?? '') || kind === 'expect'
      ? expected.every(isLiteral)
      : false;
  const [first] = expected;
  return (
    first !== undefined &&
    /^(?:toBe|toEqual|toStrictEqual|equal|equals|eql|strictEqual|deepEqual|deepStrictEqual)$/u.test(matcher ?? '') &&
    isPure(subject) &&
    textOf(script, subject) === textOf(script, first)
  );
}

function isLiteral(node: Node): boolean {
  const inner = bare(node);
  if (LITERAL.test(inner.type)) return true;
  if (inner.type === 'TemplateLiteral') return list(inner, 'expressions').length === 0;
  if (inner.type === 'ArrayExpression') return list(inner, 'elements').every(isLiteral);
  return false;
}

/** Names and members only: two calls may well give two results. */
const isPure = (node: Node): boolean => {
  const inner = bare(node);
  return inner.type === 'Identifier' || (isMember(inner) && !isCall(inner));
};

const textOf = (script: Script, node: Node): string => script.text.slice(node.start, node.end).replace(/\s+/gu, ' ');
