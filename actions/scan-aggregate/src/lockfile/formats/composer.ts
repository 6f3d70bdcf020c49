import { entries, list, raw } from '../../readers/fields.ts';
import { UnreadableLock, type Lock, type LockedPackage, type Manifest } from '../model.ts';
import { parseJsonObject } from '../parse.ts';

/** Reads a composer.lock. Packagist serves no archives: it points at a commit of the package's repository. @throws when it is none */
export function readComposerLock(text: string): Lock {
  const value = parseJsonObject(text);
  if (raw(value, 'content-hash') === undefined) throw new UnreadableLock('has no content-hash');
  const found = [...list(value, 'packages'), ...list(value, 'packages-dev')];
  return { packages: found.map(packageOf), registries: [], hashed: true };
}

function packageOf(entry: unknown): LockedPackage {
  const name = raw(entry, 'name');
  const written = raw(entry, 'version');
  if (name === undefined || written === undefined) throw new UnreadableLock('has a package without name or version');
  const reference = raw(entry, 'dist', 'reference') ?? raw(entry, 'source', 'reference');
  const address = raw(entry, 'dist', 'url');
  const type = raw(entry, 'dist', 'type');
  const repository = raw(entry, 'source', 'url')
    ?.toLowerCase()
    .replace(/\.git$/u, '');
  const shasum = raw(entry, 'dist', 'shasum');
  // A branch has no version: its commit stands in for it.
  const version = /^dev-|-dev$/u.test(written) ? `${written} ${reference ?? ''}` : written;
  return {
    name: name.toLowerCase(),
    version,
    ...(type === 'path'
      ? { source: 'path', origin: address ?? null }
      : raw(entry, 'notification-url') === undefined
        ? { source: 'git', origin: repository ?? address ?? null }
        : { source: 'registry', origin: address ?? raw(entry, 'source', 'url') ?? null }),
    checksums: [
      ...(reference !== undefined && /^[0-9a-f]{40,64}$/u.test(reference) ? [{ of: 'commit', value: reference }] : []),
      ...(shasum === undefined ? [] : [{ of: 'sha1 of the archive', value: shasum }]),
    ],
    ...(repository === undefined ? {} : { repository }),
    ...mismatchOf(address, reference, repository),
  };
}

/** The archive must be of the repository and the commit that the entry names. */
function mismatchOf(
  address: string | undefined,
  reference: string | undefined,
  repository: string | undefined,
): { mismatch?: string } {
  if (address === undefined || !/^https:\/\/(?:api\.|codeload\.)?github\.com\//u.test(address)) return {};
  const path = new URL(address).pathname.toLowerCase();
  const project = repository?.replace(/^(?:https:\/\/|git@)github\.com[/:]/u, '');
  const speaksOf = path.endsWith(`/${reference ?? ''}`) && (project === undefined || path.includes(`/${project}/`));
  return speaksOf ? {} : { mismatch: path.slice(0, 200) };
}

/** Reads what a composer.json asks for, the platform left out. @throws when it is not JSON */
export function readComposerJson(text: string): Manifest {
  const value = parseJsonObject(text);
  const required = [...entries(value, 'require'), ...entries(value, 'require-dev')];
  const repositories = [...list(value, 'repositories'), ...entries(value, 'repositories').map(([, entry]) => entry)];
  return {
    declared: required
      // What is no vendor/package is PHP itself, an extension, or Composer.
      .filter(([name]) => name.includes('/'))
      .map(([name, spec]) => ({ name: name.toLowerCase(), spec: String(spec) })),
    registries: repositories
      .filter((entry) => raw(entry, 'type') !== 'path')
      .flatMap((entry) => raw(entry, 'url') ?? []),
  };
}
