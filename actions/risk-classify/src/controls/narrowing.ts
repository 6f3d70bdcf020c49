import { occurs } from '../text/caseless.ts';
import { minus, tokensOf } from './weakening.ts';

/** Names of functions that make a value harmless, or refuse it. */
const PROTECTS =
  /clean|saniti[sz]|escap|encod|quot|valid|check|verif|safe|secur|strip|filter|normali|canonical|guard|restrict|limit|disable|clamp|bound|hash|crypt|mask|redact|purif|assert|ensure|require|real_?path|basename|to_i\b|parse_?int|intval|literal/iu;
/** Names that protect when on … */
const PROTECTS_WHEN_ON =
  /check|verif|valid|secure|strict|safe|protect|escape|encrypt|require|restrict|auth|enforce|read_?only|sandbox|http_?only|signed|sanitize/iu;
/** … and names that open something when on. */
const OPENS_WHEN_ON =
  /allow|permit|accept|trust|expose|public|dynamic|unsafe|insecure|skip|bypass|ignore|disable|anonymous|any_?origin/iu;
const SYMBOLS = new Set(['&&', '||']);
const WORDS = new Set(['and', 'or']);
/** In a line that sets a value, what follows these is only its default. */
const SETS = /^(?:(?:const|let|var|final|auto|my|local)\s)?[^=!<>(]{1,120}[^=!<>]=[^=]/u;
const ASKS = /^(?:\}?\s*else\s+)?(?:if|unless|elif|elsif|while|return|assert|guard)\b/iu;
/** A test of a value. */
const TESTS = /match|test|compare|equal|check|valid|verif|allow|is_?safe/iu;

export interface Narrowing {
  readonly rule: { readonly id: string };
  /** In a few words. */
  readonly what: string;
}

const of = (id: string, what: string): Narrowing => ({ rule: { id }, what });
const isWord = (token: string): boolean => /[\p{L}\p{N}_$]/u.test(token);

/**
 * How an edited line protects less than it did, whatever it protects; null when its tokens do not say so. Only what is gone
 * without anything in its place counts.
 */
export function narrowing(before: string, after: string): Narrowing | null {
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const [lost, gained] = [minus(old, now), minus(now, old)];
  const flipped = turned(lost, gained);
  if (flipped === 'on' && occurs(OPENS_WHEN_ON, after)) return of('control.switch', 'switched on');
  if (flipped === 'off' && occurs(PROTECTS_WHEN_ON, after) && !occurs(OPENS_WHEN_ON, after))
    return of('control.switch', 'switched off');
  if (gained.some(isWord)) return null;
  if (lostJoin(lost, before) && !lostJoin(gained, after))
    return of('control.condition', 'a part of the condition is gone');
  if (lost.includes('?') && lost.includes(':') && lost.some((token) => occurs(TESTS, token)))
    return of('control.condition', 'the test of a value is gone');
  const wrapper = lost.find((token) => occurs(PROTECTS, token));
  return wrapper !== undefined && lost.includes('(') && lost.includes(')')
    ? of('control.call', `${wrapper} is gone`)
    : null;
}

/** Words join conditions only where a condition is written; in other places they are prose. */
const lostJoin = (tokens: readonly string[], line: string): boolean =>
  tokens.some((token) => (SYMBOLS.has(token) && !occurs(SETS, line)) || (WORDS.has(token) && occurs(ASKS, line)));

function turned(lost: readonly string[], gained: readonly string[]): 'on' | 'off' | null {
  if (lost.includes('false') && gained.includes('true')) return 'on';
  return lost.includes('true') && gained.includes('false') ? 'off' : null;
}
