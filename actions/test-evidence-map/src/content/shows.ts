import type { TestContent } from '../../../../shared/policy/sections/tests.ts';

/** What can be seen of a test: its body, and the text of its assertions. */
export interface SeenTest {
  readonly body: string;
  readonly assertions: readonly string[];
}

/** Characters of a body that are looked at. */
const LOOKED_AT = 100_000;

const REFUSAL =
  /\b(?:40[0134579]|41[03]|42[29])\b|forbid|denie[ds]|deny|denial|unauthori[sz]|unauthenti|refus|reject|not[ _]?allowed|permission|throws?|raises?|\bErr\w*|Exception|isFalse|toBeFalse|\bfalse\b|\bFalse\b|assertFalse|login|be_falsey|is_?empty|not_?found|redirect/iu;

/** The five fields without which an audit record proves nothing. */
const AUDIT_FIELDS: readonly (readonly [name: string, words: RegExp])[] = [
  ['the actor', /actor|user|principal|subject|performed_?by|\bby\b|\bwho\b/iu],
  ['the target', /target|resource|object_?(?:id|type)|entity|record_?id|\bon\b/iu],
  ['the action', /action|event|operation|verb|activity/iu],
  ['the timestamp', /timestamp|time|occurred|created_?at|logged_?at|\bat\b|date|instant/iu],
  ['the request id', /request_?id|req_?id|correlation|trace_?id|x-request/iu],
];

const MALFORMED =
  /malformed|truncat|garbage|incomplete|unterminated|corrupt|invalid|not[ -]?json|unexpected|bad[_ ]?(?:input|json|request)|syntax_?error|parse_?error|broken|["'`]\{(?![^"'`]*\})|["'`]<[^>"'`]*["'`]|["'`]\[(?![^"'`]*\])/iu;
const OVERSIZED =
  /repeat\(|\.repeat\b|strings\.Repeat|str_repeat|bytes\.Repeat|["'][^"']*["']\s*\*\s*(?:\d|[A-Z_])|\*\s*\(?\s*(?:1024|10\s*\*\*|\d{3,})|\.alloc\(|Array\((?:\d{3,}|[\w.]*max)|new byte\[|make\(\[\]byte|too[_ ]?(?:large|long|big|many)|oversi[sz]ed|max[_ ]?(?:length|size|bytes)?\s*\+\s*1|limit\s*\+\s*1|\b\d{5,}\b|ljust|padEnd|padStart/iu;
const ADVERSARIAL =
  /__proto__|constructor|prototype|\.\.[/\\]|%2e%2e|<script|onerror|javascript:|' ?or ?'?1|union select|drop table|;--|\\0|\\x00|%00|\\u202e|\\u0000|\$\{|\{\{|file:\/\/|169\.254|localhost@|!!python|<!ENTITY|<!DOCTYPE|eval\(|system\(|\$\(|`id`|rm -rf|\|\s*cat|format_?string|%n|%s%s|\\r\\n|crlf|homograph|zip.?slip|billion|nested?|polyglot|nul\b|hostile|malicious|inject|traversal|adversar/iu;

/**
 * What a test of this kind would have to show and does not, for people; null when it does. Only text is looked at: that a
 * test names a refusal is shown, that the refusal is the right one is not.
 */
export function lacking(content: TestContent, { body, assertions }: SeenTest): string | null {
  const text = body.slice(0, LOOKED_AT);
  const asserted = assertions.join('\n').slice(0, LOOKED_AT);
  switch (content) {
    case 'denial':
      return REFUSAL.test(asserted) ? null : 'a denial (a refusing status, an error, no access)';
    case 'audit-event': {
      const missing = AUDIT_FIELDS.filter(([, words]) => !words.test(asserted)).map(([name]) => name);
      return missing.length === 0 ? null : missing.join(', ');
    }
    case 'malformed-input':
      return MALFORMED.test(text) ? null : 'what happens to malformed input';
    case 'oversized-input':
      return OVERSIZED.test(text) ? null : 'what happens to oversized input';
    default:
      return ADVERSARIAL.test(text) ? null : 'what happens to adversarial input';
  }
}
