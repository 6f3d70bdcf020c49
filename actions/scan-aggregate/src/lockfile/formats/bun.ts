import { entries, list } from '../../readers/fields.ts';
import { UnreadableLock, type Declared, type Lock, type LockedPackage } from '../model.ts';
import { parseJsonc, splitHash } from '../parse.ts';
import { npmMismatch, sourceOfSpec, splitDescriptor } from './npm-registry.ts';

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** Reads a bun.lock (JSON with comments; the older bun.lockb is binary). @throws when it is none */
export async function readBun(text: string): Promise<Lock> {
  const value = await parseJsonc(text);
  if (!Object.hasOwn(value, 'lockfileVersion') || !Object.hasOwn(value, 'workspaces')) {
    throw new UnreadableLock('names no version and no workspaces');
  }
  const asked = new Map(
    entries(value, 'workspaces').map(([folder, project]) => [
      folder,
      new Map(FIELDS.flatMap((field) => entries(project, field))),
    ]),
  );
  const packages = entries(value, 'packages').map(([key, entry]) => packageOf(key, entry));
  const keys = new Set(entries(value, 'packages').map(([key]) => key));
  return {
    packages,
    registries: [],
    hashed: true,
    projects: new Set(asked.keys()),
    answers: ({ name, spec, optional }: Declared, project) =>
      asked.get(project)?.get(name) === spec && (optional === true || keys.has(name)),
  };
}

/** `["name@1.0.0", "registry or address", {…}, "sha512-…"]`; other sources leave out parts. */
function packageOf(key: string, entry: unknown): LockedPackage {
  const parts = list(entry);
  const [name, reference] = splitDescriptor(typeof parts[0] === 'string' ? parts[0] : '') ?? [];
  if (name === undefined || reference === undefined)
    throw new UnreadableLock(`gives no version of ${key.slice(0, 60)}`);
  const kind = sourceOfSpec(reference);
  if (kind !== null) {
    const origin = reference.replace(/^(?:file|link|portal|workspace):/u, '');
    return { name, version: reference, source: kind, origin, checksums: checksumsOf(parts) };
  }
  const address = typeof parts[1] === 'string' && parts[1] !== '' ? parts[1] : null;
  const mismatch = address?.endsWith('.tgz') === true ? npmMismatch(address, name, reference) : undefined;
  return {
    name,
    version: reference,
    source: 'registry',
    origin: address,
    checksums: checksumsOf(parts),
    ...(mismatch === undefined ? {} : { mismatch }),
  };
}

const checksumsOf = (parts: readonly unknown[]): LockedPackage['checksums'] =>
  parts
    .filter((part): part is string => typeof part === 'string' && /^sha\d{1,3}-/u.test(part))
    .map((part) => splitHash(part));
