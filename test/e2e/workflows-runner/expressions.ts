import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';

/** Contexts by name, as plain values. */
export type Contexts = Readonly<Record<string, unknown>>;

/** What `success()` and its siblings answer at this place. */
export interface Status {
  readonly success: boolean;
  readonly failure: boolean;
}

const toData = (value: unknown): data.ExpressionData =>
  JSON.parse(JSON.stringify(value ?? null), data.reviver) as data.ExpressionData;
const fromData = (value: data.ExpressionData): unknown => JSON.parse(JSON.stringify(value, data.replacer)) as unknown;

function functionsFor(status: Status): Map<string, FunctionDefinition> {
  const answers = { success: status.success, failure: status.failure, always: true, cancelled: false };
  return new Map(
    Object.entries(answers).map(([name, answer]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) },
    ]),
  );
}

/** The value of one expression, by GitHub's own parser and evaluator. */
export function evaluate(source: string, contexts: Contexts, status: Status): unknown {
  const functions = functionsFor(status);
  const { tokens } = new Lexer(source).lex();
  const tree = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  return fromData(new Evaluator(tree, toData(contexts) as data.Dictionary, functions).evaluate());
}

const PLACEHOLDER = /\$\{\{((?:[^'}]|'[^']*'|\}(?!\}))*)\}\}/gu;

/** A text with its `${{ }}` filled in; a text that is nothing but one of them keeps its type. */
export function expand(value: unknown, contexts: Contexts, status: Status): unknown {
  if (Array.isArray(value)) return value.map((item) => expand(item, contexts, status));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, expand(item, contexts, status)]));
  }
  if (typeof value !== 'string') return value;
  const whole = /^\$\{\{((?:[^'}]|'[^']*'|\}(?!\}))*)\}\}$/u.exec(value.trim());
  if (whole) return evaluate(whole[1] as string, contexts, status);
  return value.replace(PLACEHOLDER, (_all, source: string) => textOf(evaluate(source, contexts, status)));
}

/** How GitHub writes a value into a text. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An `if:`: without a status function of its own it also asks for success. */
export function condition(source: string | boolean | undefined, contexts: Contexts, status: Status): boolean {
  if (source === undefined) return status.success;
  const text = String(source)
    .trim()
    .replace(/^\$\{\{([\s\S]*)\}\}$/u, '$1');
  const named = /\b(?:success|failure|always|cancelled)\s*\(/u.test(text);
  return (named || status.success) && truthy(evaluate(text, contexts, status));
}

const truthy = (value: unknown): boolean => value !== null && value !== false && value !== 0 && value !== '';
