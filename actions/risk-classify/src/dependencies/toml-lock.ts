import { isRecord } from '../record.ts';
import { entries, type ManifestReader, type Named } from './manifest.ts';

/** Cargo.lock, poetry.lock, uv.lock: `[[package]]` with name and version. */
export const readTomlLock: ManifestReader = async (text) => {
  const { parse } = await import('smol-toml');
  const document: unknown = parse(text);
  const packages = isRecord(document) ? document['package'] : undefined;
  return (Array.isArray(packages) ? packages : []).flatMap((entry): Named[] => {
    if (!isRecord(entry) || typeof entry['name'] !== 'string') return [];
    return [{ name: entry['name'], version: typeof entry['version'] === 'string' ? entry['version'] : null }];
  });
};

const CARGO_FIELDS = ['dependencies', 'dev-dependencies', 'build-dependencies'] as const;

/** Cargo.toml, with those of its workspace and of its targets. A renamed dependency counts by its package name. */
export const readCargo: ManifestReader = async (text) => {
  const { parse } = await import('smol-toml');
  const document: unknown = parse(text);
  if (!isRecord(document)) return [];
  const targets = isRecord(document['target']) ? Object.values(document['target']) : [];
  return [document, document['workspace'], ...targets].flatMap((table) =>
    isRecord(table) ? CARGO_FIELDS.flatMap((field) => crates(table[field])) : [],
  );
};

function crates(table: unknown): Named[] {
  if (!isRecord(table)) return [];
  return entries(table).map(({ name, version }) => {
    const value = table[name];
    return { name: isRecord(value) && typeof value['package'] === 'string' ? value['package'] : name, version };
  });
}
