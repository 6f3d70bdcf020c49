import { id, list, raw, type JsonRecord } from '../../readers/fields.ts';
import { UnreadableLock, type Checksum, type Lock, type LockedPackage } from '../model.ts';
import { parseToml, splitHash } from '../parse.ts';
import { pythonName } from './python-names.ts';

/** Reads a poetry.lock (1.x and 2.x). @throws when it is none */
export async function readPoetry(text: string): Promise<Lock> {
  const value = await parseToml(text);
  if (raw(value, 'metadata', 'content-hash') === undefined) throw new UnreadableLock('has no content-hash');
  return { packages: list(value, 'package').map((entry) => packageOf(entry, value)), registries: [], hashed: true };
}

function packageOf(entry: unknown, lock: JsonRecord): LockedPackage {
  const written = raw(entry, 'name');
  const version = raw(entry, 'version');
  if (written === undefined || version === undefined) throw new UnreadableLock('has a package without name or version');
  const kind = raw(entry, 'source', 'type');
  const origin = raw(entry, 'source', 'url') ?? null;
  // Before 1.3 the files stand in a table of their own.
  const files = [...list(entry, 'files'), ...list(lock, 'metadata', 'files', written)];
  return {
    name: pythonName(written),
    version,
    source:
      kind === undefined || kind === 'legacy' ? 'registry' : kind === 'git' ? 'git' : kind === 'url' ? 'url' : 'path',
    origin,
    checksums: files.flatMap(checksumOf),
  };
}

function checksumOf(file: unknown): Checksum[] {
  const hash = raw(file, 'hash');
  if (hash === undefined) return [];
  const { of, value } = splitHash(hash);
  return [{ of: `${of} of ${id(file, 'file') ?? 'a file'}`, value }];
}
