import { MAX_LINE } from './limits.ts';
import { SECRET_PATTERNS, type SecretPattern } from './patterns.ts';

/** A secret that straddles the cut must still be recognised. */
const LOOKAHEAD = 512;

const PEM_BEGIN = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/u;
const PEM_END = '-----END ';
/** A body line of a key block. Code has other characters, so it cannot hide between the two markers. */
const PEM_BODY = /^[\s"'+,]{0,40}[A-Za-z0-9+/]{16,200}={0,2}(?:\\n)?[\s"'+,;]{0,40}$/u;
const KEY_BLOCK = 'private-key';

/** What stands in the place of a secret. */
export const markerOf = (id: string): string => `[REDACTED:${id}]`;
const MARKER = /\[REDACTED:([a-z-]{1,40})\]/gu;

/**
 * Replaces the secrets of consecutive lines by `[REDACTED:<pattern>]` and cuts over-long lines.
 *
 * @returns as many lines as given, so that line numbers stay true
 */
export function redactLines(lines: readonly string[]): string[] {
  let insideKey = false;
  return lines.map((line) => {
    const text = line.slice(0, MAX_LINE + LOOKAHEAD);
    if (insideKey && PEM_BODY.test(text)) return markerOf(KEY_BLOCK);
    insideKey = PEM_BEGIN.test(text) && !text.includes(PEM_END);
    return SECRET_PATTERNS.reduce(redact, text).slice(0, MAX_LINE);
  });
}

/** How often each kind of secret was replaced in these texts, by pattern id. */
export function countRedactions(texts: Iterable<string>): Record<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [, id = ''] of text.matchAll(MARKER)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

function redact(text: string, { id, pattern, minEntropy }: SecretPattern): string {
  return text.replace(pattern, (...found: unknown[]) => {
    const match = found[0] as string;
    const groups = found.at(-1);
    const secret = typeof groups === 'object' && groups !== null ? (groups as { secret: string }).secret : match;
    if (minEntropy !== undefined && entropy(secret) < minEntropy) return match;
    // The value stands at the end of every pattern that names it, so the last occurrence is the right one.
    const start = match.lastIndexOf(secret);
    return match.slice(0, start) + markerOf(id) + match.slice(start + secret.length);
  });
}

/** Shannon entropy in bits a character. */
function entropy(text: string): number {
  const seen = new Map<string, number>();
  for (const character of text) seen.set(character, (seen.get(character) ?? 0) + 1);
  let bits = 0;
  for (const times of seen.values()) bits -= (times / text.length) * Math.log2(times / text.length);
  return bits;
}
