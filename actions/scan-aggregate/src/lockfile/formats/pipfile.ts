import { at, entries, list, raw, strings } from '../../readers/fields.ts';
import { UnreadableLock, type Declared, type Lock, type LockedPackage, type Manifest } from '../model.ts';
import { parseJsonObject, parseToml, splitHash } from '../parse.ts';
import { pythonName } from './python-names.ts';

/** Reads a Pipfile.lock. @throws when it is none */
export function readPipfileLock(text: string): Lock {
  const value = parseJsonObject(text);
  if (raw(value, '_meta', 'hash', 'sha256') === undefined) throw new UnreadableLock('has no hash of its Pipfile');
  const sources = list(value, '_meta', 'sources');
  const groups = entries(value).filter(([key]) => key !== '_meta');
  return {
    packages: groups.flatMap(([, group]) => entries(group)).map(packageOf),
    registries: sources.flatMap((source) => raw(source, 'url') ?? []),
    hashed: true,
    weakened: sources
      .filter((source) => at(source, 'verify_ssl') === false)
      .map((source) => `verify_ssl is off for ${raw(source, 'name') ?? 'a source'}`),
  };
}

function packageOf([written, entry]: readonly [string, unknown]): LockedPackage {
  const git = ['git', 'hg', 'svn', 'bzr'].map((kind) => raw(entry, kind)).find(Boolean);
  const file = raw(entry, 'file');
  const path = raw(entry, 'path');
  const origin = git ?? file ?? path ?? null;
  const version = raw(entry, 'version') ?? '';
  return {
    name: pythonName(written),
    version: version.replace(/^==/u, ''),
    source: git !== undefined ? 'git' : file !== undefined ? 'url' : path !== undefined ? 'path' : 'registry',
    origin,
    checksums: strings(entry, 'hashes').map((hash) => splitHash(hash)),
    ...(origin === null && !version.startsWith('==') ? { floating: true as const } : {}),
  };
}

/** Reads what a Pipfile asks for. @throws when it is not TOML */
export async function readPipfile(text: string): Promise<Manifest> {
  const value = await parseToml(text);
  const groups = entries(value).filter(([key]) => !['source', 'requires', 'scripts', 'pipenv'].includes(key));
  return {
    declared: groups
      .flatMap(([, group]) => entries(group))
      .map(([name, spec]): Declared => ({
        name: pythonName(name),
        spec: JSON.stringify(spec),
        ...(raw(spec, 'markers') === undefined ? {} : { optional: true as const }),
      })),
    registries: list(value, 'source').flatMap((source) => raw(source, 'url') ?? []),
  };
}
