import type { Finding } from '../../../../shared/evidence/report.ts';
import { folderOf } from './ecosystems.ts';
import type { ManifestFormat } from './format.ts';
import type { Manifest } from './model.ts';
import { noter } from './note.ts';
import { addressFaults, placeFaults } from './places.ts';
import type { Repository } from './repository.ts';
import type { Fault } from './rules.ts';

export interface ManifestReview {
  readonly findings: readonly Finding[];
  /** Whether the change alters what the manifest asks for. */
  readonly changed: boolean;
}

/** Compares a manifest of head with the same file of the base; judges what no lockfile would show of it. */
export async function reviewManifest(
  repository: Repository,
  path: string,
  format: ManifestFormat,
  hosts: readonly string[],
): Promise<ManifestReview> {
  const text = (await repository.change.readHead(path)) ?? '';
  const note = noter(path, text);
  const after = await readManifest(format, text);
  if (after === null) {
    const findings = [note(null, { rule: 'lockfile.unreadable', detail: 'it is not in its format' })];
    return { findings, changed: true };
  }
  const old = await repository.before(path);
  const before = old === null ? null : await readManifest(format, old);
  const known = new Set(before?.registries);
  const built = new Set(before?.unlocked);
  const replaced = new Set(before?.replaced?.map((pack) => JSON.stringify(pack)));
  const places = {
    registries: [],
    allowedHosts: [],
    folder: folderOf(path),
    hasFolder: repository.hasFolder,
    own: new Set<string>(),
  };
  const faults: Fault[] = [
    ...after.registries.filter((address) => !known.has(address)).flatMap((address) => addressFaults(address, hosts)),
    ...(after.unlocked ?? []).filter((line) => !built.has(line)).map(buildFault),
    ...(after.replaced ?? [])
      .filter((pack) => !replaced.has(JSON.stringify(pack)))
      .flatMap((pack) =>
        placeFaults(pack, places).map(({ rule, detail }) => ({ rule, detail: `${pack.name} is replaced, ${detail}` })),
      ),
  ];
  return { findings: faults.map((fault) => note(null, fault)), changed: signature(before) !== signature(after) };
}

/** A requirement of the build that names a place is a source nobody pins; others are shown. */
const buildFault = (requirement: string): Fault => ({
  rule: requirement.includes('@') ? 'lockfile.source' : 'lockfile.build-requirement',
  detail: requirement.slice(0, 200),
});

async function readManifest({ read }: ManifestFormat, text: string): Promise<Manifest | null> {
  try {
    return await read(text);
  } catch {
    return null;
  }
}

/** What a manifest asks for, whatever its order. */
const signature = (manifest: Manifest | null): string =>
  (manifest?.declared ?? [])
    .map(({ name, spec }) => JSON.stringify([name, spec]))
    .toSorted()
    .join('\n');
