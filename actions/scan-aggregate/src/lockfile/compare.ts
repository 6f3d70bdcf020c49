import { checksumFaults } from './checksums.ts';
import type { Lock, LockedPackage } from './model.ts';
import { addressFaults, placeFaults, samePlace, type Places } from './places.ts';
import type { About } from './note.ts';
import type { Fault } from './rules.ts';

export interface Comparison {
  readonly faults: readonly (readonly [About | null, Fault])[];
  /** Packages that the change added, altered or took away. */
  readonly touched: number;
}

/**
 * Compares two states of a file that pins packages. Only what the change added or altered is judged.
 *
 * @param before null when the base has no such file, or none that can be read
 * @param mayFloat whether another file pins what this one leaves open
 */
export function compareLocks(before: Lock | null, after: Lock, places: Places, mayFloat: boolean): Comparison {
  const base = new Base(before?.packages ?? []);
  const changed = after.packages.filter((pack) => !base.has(pack));
  const head = new Set(after.packages.map(idOf));
  const gone = new Set((before?.packages ?? []).map(idOf).filter((id) => !head.has(id)));
  return {
    touched: new Set(changed.map(idOf)).size + gone.size,
    faults: [
      ...fileFaults(before, after, places).map((fault) => [null, fault] as const),
      ...changed.flatMap((pack) =>
        packageFaults(pack, base, after, places, mayFloat).map((fault) => [pack, fault] as const),
      ),
    ],
  };
}

const idOf = ({ name, version }: LockedPackage): string => `${name}@${version}`;

/** The packages of the base, by what they are found by. */
class Base {
  readonly #exact = new Set<string>();
  readonly #versions = new Map<string, LockedPackage[]>();
  readonly #repositories = new Map<string, Set<string>>();

  constructor(packages: readonly LockedPackage[]) {
    for (const pack of packages) {
      this.#exact.add(JSON.stringify(pack));
      this.#versions.set(idOf(pack), [...(this.#versions.get(idOf(pack)) ?? []), pack]);
      const repositories = this.#repositories.get(pack.name) ?? new Set();
      if (pack.repository !== undefined) repositories.add(pack.repository);
      this.#repositories.set(pack.name, repositories);
    }
  }

  has(pack: LockedPackage): boolean {
    return this.#exact.has(JSON.stringify(pack));
  }

  /** The same version, from the same address where there are several. */
  sameVersion(pack: LockedPackage): LockedPackage | null {
    const found = this.#versions.get(idOf(pack)) ?? [];
    return found.find(({ origin }) => origin === pack.origin) ?? found[0] ?? null;
  }

  /** Whether its name was known under other repositories only. */
  movedRepository({ name, repository }: LockedPackage): boolean {
    const known = this.#repositories.get(name);
    return repository !== undefined && known !== undefined && known.size > 0 && !known.has(repository);
  }
}

/** What the file says of all packages: registries and switches that the base did not have. */
function fileFaults(before: Lock | null, after: Lock, places: Places): Fault[] {
  const hosts = [...places.registries, ...places.allowedHosts];
  const addresses = new Set(after.registries.filter((address) => before?.registries.includes(address) !== true));
  const switches = (after.weakened ?? []).filter((line) => before?.weakened?.includes(line) !== true);
  const unhashed = before?.hashed === true && !after.hashed && after.packages.length > 0;
  return [
    ...[...addresses].flatMap((address) => addressFaults(address, hosts)),
    ...switches.map((detail): Fault => ({ rule: 'lockfile.weakened', detail })),
    ...(unhashed ? [{ rule: 'lockfile.weakened' as const, detail: 'it held checksums and holds none now' }] : []),
  ];
}

function packageFaults(pack: LockedPackage, base: Base, lock: Lock, places: Places, mayFloat: boolean): Fault[] {
  const before = base.sameVersion(pack);
  const moved = (before !== null && !samePlace(before, pack, places.registries)) || base.movedRepository(pack);
  return [
    ...placeFaults(pack, places),
    ...(pack.mismatch === undefined ? [] : [{ rule: 'lockfile.other-package' as const, detail: pack.mismatch }]),
    ...(pack.floating === true && !mayFloat && !places.own.has(pack.name)
      ? [
          {
            rule: 'lockfile.floating' as const,
            detail: pack.version === '' ? 'it names no version' : pack.version.slice(0, 100),
          },
        ]
      : []),
    ...(moved
      ? [
          {
            rule: 'lockfile.origin-changed' as const,
            detail: (pack.repository ?? pack.origin ?? 'the default registry').slice(0, 200),
          },
        ]
      : []),
    ...checksumFaults(pack, before, lock.hashed),
  ];
}
