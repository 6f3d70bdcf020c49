import type { Fold, Judged } from './judged.ts';
import { connected, pushTo } from './groups.ts';
import { canonicalEcosystem, canonicalName, canonicalVersion } from './package-names.ts';

/** Folds advisories that share an id (own or alias) for one package version, across tools. */
export function joinPackages(all: readonly Judged[], folds: Map<Judged, Fold>): void {
  for (const bucket of packageBuckets(all)) {
    if (new Set(bucket.map(({ item }) => item.toolKey)).size < 2) continue;
    for (const group of connected(bucket, idsOf)) foldGroup(group, folds);
  }
}

/** Findings by package and version. A tool that names no version speaks of the only one there is, or of none. */
function packageBuckets(all: readonly Judged[]): Judged[][] {
  const byName = new Map<string, Judged[]>();
  for (const judged of all) {
    const { subject, package: pack } = judged.item.observation;
    if (subject !== 'package' || pack === undefined) continue;
    pushTo(byName, canonicalName(pack.name), judged);
  }
  return [...byName.values()].flatMap((named) => {
    const versions = new Map<string | null, Judged[]>();
    for (const judged of named) {
      pushTo(versions, canonicalVersion(judged.item.observation.package?.version ?? null), judged);
    }
    const known = [...versions.keys()].filter((version) => version !== null);
    return known.length === 1 ? [named] : [...versions.values()];
  });
}

/** Ids by which an advisory can be recognised. */
function idsOf({ item }: Judged): string[] {
  const { ruleId, aliases, package: pack } = item.observation;
  const ecosystem = canonicalEcosystem(pack?.ecosystem ?? null);
  // An advisory id names a vulnerability whatever the ecosystem; other rule ids only mean something within one.
  return [ruleId, ...aliases].map((id) =>
    /^(?:CVE|GHSA)-/iu.test(id) ? id.toUpperCase() : `${ecosystem} ${id.toUpperCase()}`,
  );
}

/** The tool with the most findings leads (one a place); the others are folded into the lead at their place, or its first. */
function foldGroup(group: readonly Judged[], folds: Map<Judged, Fold>): void {
  const byTool = new Map<string, Judged[]>();
  for (const judged of group) pushTo(byTool, judged.item.toolKey, judged);
  if (byTool.size < 2) return;
  const [[leadTool, leads]] = [...byTool].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)) as [
    [string, Judged[]],
  ];
  const leadAt = new Map(leads.toReversed().map((lead) => [lead.item.path, lead]));
  for (const judged of group) {
    if (judged.item.toolKey === leadTool) continue;
    const into = leadAt.get(judged.item.path) ?? leads[0];
    if (into !== undefined) folds.set(judged, { into, because: 'same package, version and advisory' });
  }
}
