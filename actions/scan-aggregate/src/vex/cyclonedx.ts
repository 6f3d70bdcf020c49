import { id, list, message, raw } from '../readers/fields.ts';
import { packagesOf, type VexDocument, type VexStatement } from './statement.ts';

export const isCycloneDx = (value: unknown): boolean => raw(value, 'bomFormat') === 'CycloneDX';

const CLEARS = new Set(['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree']);

/** CycloneDX with an analysis of its vulnerabilities; such without one say nothing. */
export function readCycloneDx(value: unknown): VexDocument {
  const purls = new Map<string, string>();
  const open = [...list(value, 'components')];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [ref, purl] = [id(next, 'bom-ref'), raw(next, 'purl')];
    if (ref !== undefined && purl !== undefined) purls.set(ref, purl);
    for (const child of list(next, 'components')) open.push(child);
  }
  return {
    author:
      message(list(value, 'metadata', 'authors')[0], 'name') ??
      message(value, 'metadata', 'supplier', 'name') ??
      message(value, 'metadata', 'manufacturer', 'name') ??
      null,
    statements: list(value, 'vulnerabilities').flatMap((vulnerability) => readVulnerability(vulnerability, purls)),
  };
}

function readVulnerability(vulnerability: unknown, purls: ReadonlyMap<string, string>): VexStatement[] {
  const state = raw(vulnerability, 'analysis', 'state');
  if (state === undefined) return [];
  const ids = [
    id(vulnerability, 'id') ?? '',
    ...list(vulnerability, 'references').flatMap((item) => id(item, 'id') ?? []),
  ];
  const refs = list(vulnerability, 'affects').flatMap((item) => raw(item, 'ref') ?? []);
  // `urn:cdx:<serial>/<version>#<ref>` points into another bill of materials; its last part can be a package URL.
  const last = (ref: string): string => (ref.startsWith('urn:cdx:') ? decode(ref.slice(ref.indexOf('#') + 1)) : ref);
  return [
    {
      ids: ids.map((text) => text.toUpperCase()),
      packages: packagesOf(refs.map((ref) => purls.get(ref) ?? last(ref))),
      clears: CLEARS.has(state),
      justification:
        message(vulnerability, 'analysis', 'justification') ?? message(vulnerability, 'analysis', 'detail') ?? state,
    },
  ];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
