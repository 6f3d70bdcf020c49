import { at, entries, id, raw, record } from '../../readers/fields.ts';
import { UnreadableLock, type Declared, type Lock, type LockedPackage } from '../model.ts';
import { parseYaml, splitHash } from '../parse.ts';
import { npmMismatch, splitDescriptor } from './npm-registry.ts';

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/** Reads a pnpm-lock.yaml of lockfile version 5.3 to 9. @throws when it is none */
export async function readPnpm(text: string): Promise<Lock> {
  const value = await parseYaml(text);
  const version = Number.parseFloat(id(value, 'lockfileVersion') ?? '');
  if (!(version >= 5 && version < 10)) throw new UnreadableLock('has a version other than 5 to 9');
  const importers = record(at(value, 'importers')) === null ? [['.', value] as const] : entries(value, 'importers');
  const specifiers = new Map(
    importers.map(([folder, importer]) => [folder === '.' ? '' : folder, specifiersOf(importer)]),
  );
  // What is overridden stands there as the override has it.
  const forced = new Set(entries(value, 'overrides').map(([key]) => key));
  return {
    packages: entries(value, 'packages').map(([key, entry]) => packageOf(version < 6 ? withAt(key) : key, entry)),
    registries: [],
    hashed: true,
    projects: new Set(specifiers.keys()),
    answers: ({ name, spec }: Declared, project) => forced.has(name) || specifiers.get(project)?.get(name) === spec,
  };
}

/** Before version 6 there is a `specifiers` map; later each dependency carries its own. */
function specifiersOf(importer: unknown): ReadonlyMap<string, string> {
  const old = entries(importer, 'specifiers').map(([name, spec]) => [name, String(spec)] as const);
  const late = FIELDS.flatMap((field) => entries(importer, field)).flatMap(([name, entry]) => {
    const spec = raw(entry, 'specifier');
    return spec === undefined ? [] : [[name, spec] as const];
  });
  return new Map([...old, ...late]);
}

function packageOf(key: string, entry: unknown): LockedPackage {
  const [name, version] = nameOf(key, entry);
  const integrity = raw(entry, 'resolution', 'integrity');
  const tarball = raw(entry, 'resolution', 'tarball');
  const mismatch = tarball === undefined ? undefined : npmMismatch(tarball, name, version);
  return {
    name,
    version,
    ...placeOf(entry, tarball),
    checksums: integrity === undefined ? [] : integrity.split(' ').map((part) => splitHash(part)),
    ...(mismatch === undefined ? {} : { mismatch }),
  };
}

function placeOf(entry: unknown, tarball: string | undefined): Pick<LockedPackage, 'source' | 'origin'> {
  const repository = raw(entry, 'resolution', 'repo');
  if (repository !== undefined) return { source: 'git', origin: repository };
  const directory = raw(entry, 'resolution', 'directory');
  if (directory !== undefined) return { source: 'path', origin: directory };
  if (tarball?.startsWith('file:') === true) return { source: 'path', origin: tarball.slice('file:'.length) };
  return { source: 'registry', origin: tarball ?? null };
}

/** `/name/1.0.0_peer`, `/name@1.0.0(peer)` or `name@1.0.0`; entries of other sources state name and version. */
function nameOf(key: string, entry: unknown): readonly [string, string] {
  const bare = (key.split('(')[0] ?? key).replace(/^\//u, '');
  const split = splitDescriptor(bare);
  const version = id(entry, 'version') ?? split?.[1].replace(/_.*$/u, '') ?? '';
  return [id(entry, 'name') ?? split?.[0] ?? bare, version];
}

/** `/name/1.0.0_peer@2.0.0`, the form before version 6, as `/name@1.0.0_peer@2.0.0`. */
const withAt = (key: string): string => key.replace(/^\/((?:@[^/]+\/)?[^/@]+)\//u, '/$1@');
