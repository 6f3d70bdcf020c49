import { at, entries, id, list, raw, record } from '../../readers/fields.ts';
import { UnreadableLock, type Declared, type Lock, type LockedPackage, type Manifest } from '../model.ts';
import { parseToml } from '../parse.ts';

/** Cargo writes the address of the old git index for crates.io, whatever protocol it uses. */
const CRATES_IO = new Set(['registry+https://github.com/rust-lang/crates.io-index', 'sparse+https://index.crates.io/']);
const KINDS = ['dependencies', 'dev-dependencies', 'build-dependencies'];

/** Reads a Cargo.lock of version 1 to 4. @throws when it is none */
export async function readCargoLock(text: string): Promise<Lock> {
  const value = await parseToml(text);
  const found = list(value, 'package');
  if (found.length === 0) throw new UnreadableLock('lists no package, not even its own');
  const packages = found.map((entry) => packageOf(entry, value));
  return {
    packages,
    registries: [],
    hashed: true,
    answers: (declared: Declared) =>
      packages.some(({ name, version }) => sameCrate(name, declared.name) && atLeast(version, declared.spec)),
  };
}

const sameCrate = (a: string, b: string): boolean => a.replaceAll('-', '_') === b.replaceAll('-', '_');

/**
 * Whether a locked version can answer a requirement, for the plain forms (`1.2`, `^1.2.3`, `=1.2.3`): same first number,
 * not older. Other forms are left to Cargo, which refuses a lockfile that does not fit (`--locked`).
 */
function atLeast(version: string, spec: string): boolean {
  const asked = /^(=)?\^?\s*(\d+)(?:\.(\d+))?(?:\.(\d+))?$/u.exec(spec.trim());
  const locked = /^(\d+)\.(\d+)\.(\d+)/u.exec(version);
  if (asked === null) return true;
  if (locked === null) return false;
  const wanted = asked.slice(2).map((part) => Number(part ?? 0));
  const held = locked.slice(1).map(Number);
  if (held[0] !== wanted[0]) return false;
  const difference = held.map((part, index) => part - (wanted[index] ?? 0)).find((delta) => delta !== 0) ?? 0;
  return asked[1] === undefined ? difference >= 0 : difference === 0 || asked[4] === undefined;
}

function packageOf(entry: unknown, lock: unknown): LockedPackage {
  const name = raw(entry, 'name');
  const version = raw(entry, 'version');
  if (name === undefined || version === undefined) throw new UnreadableLock('has a package without name or version');
  const source = raw(entry, 'source');
  // Version 1 keeps the checksums in a table of their own.
  const checksum = raw(entry, 'checksum') ?? raw(lock, 'metadata', `checksum ${name} ${version} (${source ?? ''})`);
  return {
    name,
    version,
    ...placeOf(source),
    checksums: checksum === undefined ? [] : [{ of: 'sha256', value: checksum }],
  };
}

function placeOf(source: string | undefined): Pick<LockedPackage, 'source' | 'origin'> {
  if (source === undefined) return { source: 'path', origin: null };
  if (CRATES_IO.has(source)) return { source: 'registry', origin: null };
  if (source.startsWith('git+')) return { source: 'git', origin: source };
  return { source: 'registry', origin: source.replace(/^(?:registry|sparse)\+/u, '') };
}

/** Reads what a Cargo.toml asks for, its own workspace left out. @throws when it is not TOML */
export async function readCargoToml(text: string): Promise<Manifest> {
  const value = await parseToml(text);
  const tables = [value, at(value, 'workspace'), ...entries(value, 'target').map(([, target]) => target)];
  const declared = tables.flatMap((table) => KINDS.flatMap((kind) => entries(table, kind)).flatMap(declaredOf));
  const patches = ['patch', 'replace'].flatMap((field) => entries(value, field));
  return {
    declared: [
      ...declared,
      ...patches.map(([name, spec]) => ({ name, spec: JSON.stringify(spec), optional: true as const })),
    ],
    registries: [],
  };
}

function declaredOf([key, value]: readonly [string, unknown]): Declared[] {
  if (typeof value === 'string') return [{ name: key, spec: value }];
  if (record(value) === null || at(value, 'workspace') === true || raw(value, 'path') !== undefined) return [];
  const place = ['git', 'registry', 'branch', 'rev', 'tag'].map((name) => id(value, name)).filter(Boolean);
  return [
    { name: raw(value, 'package') ?? key, spec: place.length > 0 ? place.join(' ') : (id(value, 'version') ?? '*') },
  ];
}

/** Name of the crate that a Cargo.toml is about; null when it is none. */
export const crateName = async (text: string): Promise<string | null> => {
  const value = await parseToml(text);
  return raw(value, 'package', 'name') ?? null;
};
