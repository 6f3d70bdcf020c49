import { posix } from 'node:path';
import type { LockedPackage } from './model.ts';
import type { Fault } from './rules.ts';

/** What is known of the place from which a file's packages may come. */
export interface Places {
  /** Hosts of the ecosystem's default registries. */
  readonly registries: readonly string[];
  /** Hosts on the allow-list of the policy. */
  readonly allowedHosts: readonly string[];
  /** Folder of the file; empty for the root, else with `/` at its end. */
  readonly folder: string;
  /** Whether the repository has a folder of that path. */
  readonly hasFolder: (path: string) => boolean;
  /** Names of the repository's own packages in this ecosystem. */
  readonly own: ReadonlySet<string>;
}

/** Judges where a package comes from. */
export function placeFaults(pack: LockedPackage, places: Places): Fault[] {
  const { source, origin } = pack;
  if (source === 'git') return [{ rule: 'lockfile.source', detail: `git: ${(origin ?? '').slice(0, 200)}` }];
  if (source === 'path')
    return isOwn(pack, places)
      ? []
      : [{ rule: 'lockfile.source', detail: `path: ${(origin ?? 'unknown').slice(0, 200)}` }];
  if (origin === null) return [];
  const hosts = source === 'url' ? places.allowedHosts : [...places.registries, ...places.allowedHosts];
  return origin.split(' ').flatMap((address) => addressFaults(address, hosts));
}

/** Judges an address against the hosts that may serve packages. */
export function addressFaults(address: string, hosts: readonly string[]): Fault[] {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || url.protocol !== 'https:') return [{ rule: 'lockfile.source', detail: address.slice(0, 200) }];
  if (url.username !== '' || url.password !== '')
    return [{ rule: 'lockfile.source', detail: 'its address holds credentials' }];
  return hosts.includes(url.host) ? [] : [{ rule: 'lockfile.host', detail: url.host.slice(0, 200) }];
}

/** A folder of this repository is reviewed as code; anything else on a disk is not. */
function isOwn({ name, origin }: LockedPackage, { folder, hasFolder, own }: Places): boolean {
  if (origin === null) return own.has(name);
  if (origin.startsWith('/') || /^[A-Za-z]:/u.test(origin)) return false;
  const path = posix.normalize(`${folder}${origin.replace(/^file:/u, '')}`).replace(/^\.?\/|\/$/gu, '');
  return path !== '..' && !path.startsWith('../') && hasFolder(path === '.' ? '' : path);
}

/** Whether two packages of one version come from the same place; all default registries are one place. */
export function samePlace(a: LockedPackage, b: LockedPackage, registries: readonly string[]): boolean {
  const placeOf = ({ source, origin }: LockedPackage): string => {
    if (source !== 'registry' && source !== 'url') return `${source} ${origin}`;
    if (origin === null) return 'default';
    const url = URL.canParse(origin) ? new URL(origin) : null;
    if (url === null) return origin;
    return registries.includes(url.host) && url.protocol === 'https:' ? 'default' : url.origin;
  };
  return placeOf(a) === placeOf(b);
}
