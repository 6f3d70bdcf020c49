import type { Source } from '../sources/source.ts';
import { isConversation } from '../sources/source.ts';

export type FactKind = 'reference' | 'path' | 'version' | 'error-code' | 'url';

/** A piece of outside text that is safe to hand on: it has a fixed shape and says nothing. */
export interface Fact {
  readonly kind: FactKind;
  readonly value: string;
  /** Ids of the sources that mention it, at most five. */
  readonly sources: readonly string[];
  /** Host of a URL. */
  readonly host?: string;
  /** Whether policy lists the host; null when the policy lists none. */
  readonly allowed?: boolean | null;
}

const MAX_FACTS = 2000;
const MAX_TEXT = 100_000;
const MAX_VALUE = 300;

const SHAPES: readonly (readonly [kind: FactKind, pattern: RegExp])[] = [
  ['url', /\bhttps?:\/\/[A-Za-z0-9.[\]:_~@-]{1,253}(?:\/[A-Za-z0-9._~%!$&()*+,;=:@/-]{0,500})?/gu],
  ['reference', /(?<![\w/&])(?:[A-Za-z0-9-]{1,39}\/[A-Za-z0-9._-]{1,100})?#\d{1,9}\b|\bGH-\d{1,9}\b/gu],
  [
    'error-code',
    /\b(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[a-z0-9]{4}){3}|CWE-\d{1,4}|TS\d{4}|E[A-Z]{3,15}|ERR_[A-Z_]{3,40})\b/gu,
  ],
  ['version', /(?<![\w.])v?\d{1,4}\.\d{1,5}\.\d{1,6}(?:-[0-9A-Za-z.]{1,20})?(?!\w|\.\w)/gu],
  ['path', /(?<![\w/:.-])(?:[A-Za-z0-9_.@-]{1,80}\/){1,12}[A-Za-z0-9_.@-]{1,80}\.[a-z]{1,5}\b/gu],
];

/** References, paths, versions, error codes and URLs of what people said, each once. */
export function extractFacts(sources: readonly Source[], allowedHosts: readonly string[]): Fact[] {
  const facts = new Map<string, { kind: FactKind; value: string; sources: string[] }>();
  for (const source of sources) {
    if (!isConversation(source.kind)) continue;
    const text = source.text.slice(0, MAX_TEXT);
    for (const [kind, pattern] of SHAPES) {
      for (const [match] of text.matchAll(pattern)) {
        if (facts.size >= MAX_FACTS) break;
        note(facts, kind, match.replace(/[.,;:!)]+$/u, '').slice(0, MAX_VALUE), source.id);
      }
    }
  }
  return [...facts.values()].map((fact) =>
    fact.kind === 'url' ? { ...fact, ...judgeHost(fact.value, allowedHosts) } : fact,
  );
}

function note(
  facts: Map<string, { kind: FactKind; value: string; sources: string[] }>,
  kind: FactKind,
  value: string,
  id: string,
): void {
  const key = `${kind} ${value}`;
  const known = facts.get(key);
  if (!known) facts.set(key, { kind, value, sources: [id] });
  else if (known.sources.length < 5 && !known.sources.includes(id)) known.sources.push(id);
}

function judgeHost(url: string, allowedHosts: readonly string[]): { host: string; allowed: boolean | null } {
  if (!URL.canParse(url)) return { host: '', allowed: false };
  const { hostname } = new URL(url);
  return {
    host: hostname,
    allowed: allowedHosts.length === 0 ? null : allowedHosts.some((host) => matchesHost(hostname, host)),
  };
}

/** `example.com` is that host alone, `*.example.com` any host below it. */
function matchesHost(hostname: string, listed: string): boolean {
  const wanted = listed.toLowerCase();
  return wanted.startsWith('*.') ? hostname.endsWith(wanted.slice(1)) : hostname === wanted;
}
