import type { Fold, Judged } from './judged.ts';
import { pushTo } from './groups.ts';

/** Lines of a region by which it can meet another. */
const MAX_REGION_LINES = 20;
/** More findings on one line than this are not compared pair by pair. */
const MAX_ON_ONE_LINE = 40;

/**
 * Folds findings of different tools at one place: overlapping lines of one file, and the same weakness class, check id or
 * secret. Only where each is the other tool's only candidate, so that a crowded line never joins two defects.
 */
export function joinCode(all: readonly Judged[], folds: Map<Judged, Fold>): void {
  const partners = new Map<Judged, Map<string, Set<Judged>>>();
  for (const line of byLine(all).values()) {
    if (line.length < 2 || line.length > MAX_ON_ONE_LINE) continue;
    for (const [index, a] of line.entries()) {
      for (const b of line.slice(index + 1)) {
        if (a.item.toolKey === b.item.toolKey || reasonOf(a, b) === null) continue;
        note(partners, a, b);
        note(partners, b, a);
      }
    }
  }
  const leads = new Set<Judged>();
  for (const [lead, tools] of partners) {
    if (folds.has(lead)) continue;
    for (const candidates of tools.values()) {
      const other = onlyPartner(lead, candidates, partners);
      // What leads a group of its own is folded into no other.
      if (other === null || folds.has(other) || leads.has(other)) continue;
      folds.set(other, { into: lead, because: reasonOf(lead, other) ?? 'the same place' });
      leads.add(lead);
    }
  }
}

type Partners = ReadonlyMap<Judged, ReadonlyMap<string, ReadonlySet<Judged>>>;

/** The candidate, when neither side has another one in the other's tool. */
function onlyPartner(lead: Judged, candidates: ReadonlySet<Judged>, partners: Partners): Judged | null {
  const [other] = candidates;
  if (other === undefined || candidates.size > 1) return null;
  return (partners.get(other)?.get(lead.item.toolKey)?.size ?? 0) > 1 ? null : other;
}

function byLine(all: readonly Judged[]): Map<string, Judged[]> {
  const lines = new Map<string, Judged[]>();
  for (const judged of all) {
    const { subject, startLine, endLine = startLine } = judged.item.observation;
    if (judged.item.path === null || startLine === undefined || endLine === undefined || subject === 'package')
      continue;
    for (let line = startLine; line <= Math.min(endLine, startLine + MAX_REGION_LINES); line++) {
      pushTo(lines, `${line} ${judged.item.path}`, judged);
    }
  }
  return lines;
}

function note(partners: Map<Judged, Map<string, Set<Judged>>>, a: Judged, b: Judged): void {
  const tools = partners.get(a) ?? new Map<string, Set<Judged>>();
  partners.set(a, tools.set(b.item.toolKey, (tools.get(b.item.toolKey) ?? new Set()).add(b)));
}

function reasonOf(a: Judged, b: Judged): string | null {
  const x = a.item.observation;
  const y = b.item.observation;
  if ((x.subject === 'secret') !== (y.subject === 'secret')) return null;
  if (x.subject === 'secret') {
    const differ = x.identity !== undefined && y.identity !== undefined && x.identity !== y.identity;
    return differ && x.startLine !== y.startLine ? null : 'a secret at the same place';
  }
  const ids = new Set([x.ruleId, ...x.aliases]);
  if ([y.ruleId, ...y.aliases].some((id) => ids.has(id))) return 'the same check at the same place';
  return x.cwe.some((cwe) => y.cwe.includes(cwe)) ? 'the same weakness at the same place' : null;
}
