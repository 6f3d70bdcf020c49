import type { Standard } from './catalogue.ts';

/** An identifier as a test writes it. */
export interface Claim {
  readonly standard: Standard;
  /** Without the version: `8.2.1`, `WSTG-ATHZ-02`, `CWE-639`, `PW.8.2`; a chapter or a level where nothing more is said. */
  readonly id: string;
  /** `5.0.0` where it is stated; null otherwise. */
  readonly version: string | null;
}

const MENTION = /asvs|v\d\.\d\.\d-\d|wstg-|cwe-\d|ssdf/iu;
const ASVS =
  /\bASVS[\s:_"'=#-]{0,4}(?:(v?\d\.\d(?:\.\d)?)[-:\s]{1,3})?(V?\d{1,2}(?:\.\d{1,3}){0,2}|L[123])(?![\w.]*\d-)\b|\bv(\d\.\d\.\d)-(\d{1,2}\.\d{1,3}\.\d{1,3})\b/giu;
const WSTG = /\bWSTG-([A-Z]{4})-(\d{1,2})\b/giu;
const CWE = /\bCWE-(\d{1,5})\b/giu;
const SSDF = /\bSSDF[\s:_"'=-]{0,4}((?:PO|PS|PW|RV)\.\d{1,2}(?:\.\d{1,2})?)\b/giu;
/** Characters of a name or a comment in which claims are looked for. */
const LOOKED_AT = 4000;

/** Whether a text may hold a claim at all. Most hold none. */
export const mayClaim = (text: string): boolean => MENTION.test(text);

/** The identifiers of standards that a test's name, or a comment above it, speaks of. */
export function claimsIn(whole: string): Claim[] {
  const text = whole.slice(0, LOOKED_AT);
  if (!mayClaim(text)) return [];
  const found: Claim[] = [];
  for (const [, version, number = '', cited, id] of text.matchAll(ASVS)) {
    if (cited !== undefined && id !== undefined) found.push({ standard: 'ASVS', id, version: cited });
    else found.push({ standard: 'ASVS', id: number.replace(/^v/iu, ''), version: fullVersion(version) });
  }
  for (const [, category = '', number = ''] of text.matchAll(WSTG))
    found.push({ standard: 'WSTG', id: `WSTG-${category.toUpperCase()}-${number.padStart(2, '0')}`, version: null });
  for (const [, number = ''] of text.matchAll(CWE))
    found.push({ standard: 'CWE', id: `CWE-${Number(number)}`, version: null });
  for (const [, id = ''] of text.matchAll(SSDF)) found.push({ standard: 'SSDF', id: id.toUpperCase(), version: null });
  return found;
}

/** `v5.0` and `5.0.0` are the same version. */
function fullVersion(version: string | undefined): string | null {
  if (version === undefined) return null;
  const plain = version.replace(/^v/iu, '');
  return plain.split('.').length === 2 ? `${plain}.0` : plain;
}
