import type { Finding } from '../../../../shared/evidence/report.ts';
import { noter } from './note.ts';
import { addressFaults } from './places.ts';
import type { Repository } from './repository.ts';
import type { Fault } from './rules.ts';

/** Files that tell a package manager from where to download. */
const FILES =
  /(?:^|\/)(?:\.npmrc|\.yarnrc|\.yarnrc\.yml|bunfig\.toml|pip\.conf|pip\.ini|\.pypirc|uv\.toml|nuget\.config|\.cargo\/config(?:\.toml)?|\.bundle\/config|\.mvn\/settings\.xml)$/iu;
const ADDRESS = /\b[a-z+]{2,20}:\/\/[^\s"'<>,\]]+/giu;
const WEAKENS =
  /strict-?ssl\W{1,5}false|ssl_verify\W{1,5}false|verify_ssl\W{1,5}false|checksumbehavior|unsafehttpwhitelist|trusted-host|allowinsecureconnections\W{1,5}true/iu;

export const isRegistryConfig = (path: string): boolean => FILES.test(path);

/** Hosts and switches that the change brings into a registry configuration; read as text, comments left out. */
export async function reviewRegistryConfig(
  repository: Repository,
  path: string,
  hosts: readonly string[],
): Promise<Finding[]> {
  const text = (await repository.change.readHead(path)) ?? '';
  const known = new Set(linesOf((await repository.before(path)) ?? ''));
  const faults = linesOf(text)
    .filter((line) => !known.has(line))
    .flatMap((line): Fault[] => [
      ...[...line.matchAll(ADDRESS)].flatMap(([address]) =>
        addressFaults(address.replace(/^(?:sparse|registry)\+/iu, ''), hosts),
      ),
      ...(WEAKENS.test(line) ? [{ rule: 'lockfile.weakened' as const, detail: line.slice(0, 120) }] : []),
    ]);
  return faults.slice(0, 100).map((fault) => noter(path, text)(null, fault));
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.slice(0, 1_000).trim())
    .filter((line) => line !== '' && !/^[#;]/u.test(line));
