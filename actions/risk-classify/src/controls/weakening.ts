import { occurs } from '../text/caseless.ts';

const TOKEN = /[\p{L}\p{N}_$]+|[=!]==?|<=|>=|&&|\|\||[^\s\p{L}\p{N}_$]/gu;

/** Names that switch a protection off when true. */
const SWITCHES_OFF =
  /skip|disable|insecure|unsafe|ignore|bypass|trust_?all|allow_?(?:all|any|insecure|invalid|http|empty)|no_?(?:verify|check|auth)|debug|exempt|anonymous|permissive/iu;
const DENIES =
  /\b(?:throw|raise|panic|abort|die|exit|reject|deny|denied|forbid|forbidden|unauthorized|bail|fail|halt)\b|\breturn\b.*\b(?:err\w*|false|null|nil|none|40[0-9]|Errorf?)\b/iu;
const LOGS = /\b(?:log|logger|logging|console|print|println|printf|warn|warning|puts|error_log|slog|debug)\b/iu;
/** Limits protect by being low; everything else that counts (rounds, bits, lengths) protects by being high. */
const CEILING =
  /max|limit|ttl|expir|timeout|age\b|lifetime|quota|rate|burst|depth|attempts|retries|size|window|cap\b/iu;
const TRUE = new Set(['true', 'yes', 'on', 'required', 'strict', 'enabled', 'always']);
const FALSE = new Set(['false', 'no', 'off', 'optional', 'lax', 'none', 'disabled', 'never', 'null', 'nil']);
const EQUAL = new Set(['==', '===']);
const UNEQUAL = new Set(['!=', '!==']);
const BOUNDS = new Set(['<', '<=', '>', '>=']);
const AND = new Set(['&&', 'and']);
const OR = new Set(['||', 'or']);
const NOT = new Set(['!', 'not']);

/**
 * How a line that protects something became weaker, in a few words; null when it did not, as far as tokens tell.
 * Polarity (true to false, == to !=, and to or, a negation, a bound), numbers that moved the unsafe way, a refusal
 * that became a log line, a condition or an argument that is gone.
 */
export function weakening(before: string, after: string): string | null {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const lost = minus(old, now);
  const gained = minus(now, old);
  const swapped = (from: ReadonlySet<string>, to: ReadonlySet<string>): boolean =>
    lost.some((token) => from.has(token)) && gained.some((token) => to.has(token));
  const off = occurs(SWITCHES_OFF, before) && occurs(SWITCHES_OFF, after);
  if (off ? swapped(FALSE, TRUE) : swapped(TRUE, FALSE)) return 'switched off';
  if (swapped(EQUAL, UNEQUAL) || swapped(UNEQUAL, EQUAL)) return 'comparison turned round';
  if (swapped(new Set(['===']), new Set(['=='])) || swapped(new Set(['!==']), new Set(['!='])))
    return 'comparison loosened';
  if (swapped(AND, OR) || swapped(OR, AND)) return 'condition turned round';
  if (swapped(BOUNDS, BOUNDS)) return 'bound changed';
  if (isOnly(lost, gained, NOT) || isOnly(gained, lost, NOT)) return 'negated';
  if (occurs(DENIES, before) && !occurs(DENIES, after) && occurs(LOGS, after)) return 'refusal became a log line';
  return numberWeaker(lost, gained, after) ?? shortened(lost, gained);
}

/** Share of tokens two lines have in common, 0 to 1. */
export function similarity(a: string, b: string): number {
  const [left, right] = [tokensOf(a), tokensOf(b)];
  const common = left.length - minus(left, right).length;
  return (2 * common) / Math.max(1, left.length + right.length);
}

const MAX_TOKENS = 400;
export const tokensOf = (line: string): string[] =>
  Array.from(line.slice(0, 4_000).matchAll(TOKEN), ([token]) => token.toLowerCase()).slice(0, MAX_TOKENS);

export function minus(from: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const token of other) counts.set(token, (counts.get(token) ?? 0) + 1);
  return from.filter((token) => {
    const left = counts.get(token) ?? 0;
    counts.set(token, left - 1);
    return left <= 0;
  });
}

const isOnly = (some: readonly string[], others: readonly string[], wanted: ReadonlySet<string>): boolean =>
  some.length > 0 &&
  others.length === 0 &&
  some.every((token) => wanted.has(token) || token === '(' || token === ')') &&
  some.some((token) => wanted.has(token));

function numberWeaker(lost: readonly string[], gained: readonly string[], line: string): string | null {
  const [old, now] = [lost.filter(isNumber), gained.filter(isNumber)];
  if (old.length !== 1 || now.length !== 1 || lost.length > 2 || gained.length > 2) return null;
  const rose = Number(now[0]) > Number(old[0]);
  if (Number(now[0]) === Number(old[0])) return null;
  return occurs(CEILING, line) === rose ? 'number moved the unsafe way' : null;
}

const isNumber = (token: string): boolean => /^\d[\d_]*$/u.test(token);

const shortened = (lost: readonly string[], gained: readonly string[]): string | null =>
  gained.every((token) => !/[\p{L}\p{N}&|]/u.test(token)) && lost.some((token) => /[\p{L}\p{N}]/u.test(token))
    ? 'a part of it is gone'
    : null;
