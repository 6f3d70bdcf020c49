import { at, id, list, raw } from '../../readers/fields.ts';
import { UnreadableLock, type Lock, type LockedPackage } from '../model.ts';
import { parseToml, splitHash } from '../parse.ts';
import { pythonName } from './python-names.ts';

/** Reads a uv.lock. @throws when it is none */
export async function readUv(text: string): Promise<Lock> {
  const value = await parseToml(text);
  if (id(value, 'version') === undefined) throw new UnreadableLock('names no version of its format');
  const packages = list(value, 'package').flatMap(packagesOf);
  return { packages, registries: [], hashed: true };
}

/** A package with its files; a file from another host than the index is a package of its own, so that its host is judged. */
function packagesOf(entry: unknown): LockedPackage[] {
  const written = raw(entry, 'name');
  if (written === undefined) throw new UnreadableLock('has a package without a name');
  const files = [at(entry, 'sdist'), ...list(entry, 'wheels')].filter((file) => file !== undefined);
  const place = placeOf(entry);
  const name = pythonName(written);
  const version = raw(entry, 'version') ?? '';
  const checksums = files.flatMap((file) => {
    const hash = raw(file, 'hash');
    if (hash === undefined) return [];
    const { of, value } = splitHash(hash);
    return [{ of: `${of} of ${fileName(file)}`, value }];
  });
  const incomplete = files.length > 0 && checksums.length < files.length;
  const own = { name, version, ...place, checksums: incomplete ? [] : checksums };
  const hosts = new Set(files.flatMap((file) => hostOf(raw(file, 'url'))));
  return [
    own,
    ...[...hosts].map((origin) => ({
      name,
      version,
      source: 'registry' as const,
      origin,
      checksums: [],
      unhashed: true as const,
    })),
  ];
}

const fileName = (file: unknown): string => (raw(file, 'url') ?? raw(file, 'path') ?? 'a file').replace(/^.*\//u, '');

const hostOf = (address: string | undefined): string[] =>
  address !== undefined && URL.canParse(address) ? [new URL(address).origin] : address === undefined ? [] : [address];

function placeOf(entry: unknown): Pick<LockedPackage, 'source' | 'origin'> {
  const registry = raw(entry, 'source', 'registry');
  if (registry !== undefined) return { source: 'registry', origin: registry };
  const git = raw(entry, 'source', 'git');
  if (git !== undefined) return { source: 'git', origin: git };
  const url = raw(entry, 'source', 'url');
  if (url !== undefined) return { source: 'url', origin: url };
  const path = ['path', 'directory', 'editable', 'virtual'].map((kind) => raw(entry, 'source', kind)).find(Boolean);
  if (path === undefined) throw new UnreadableLock('has a package without a source');
  return { source: 'path', origin: path };
}
