import type { Checksum, LockedPackage } from './model.ts';
import type { Fault } from './rules.ts';

const WEAK = new Set(['md5', 'sha1']);
/** `sha256 of a.whl` → `sha256`. */
const kindOf = ({ of }: Checksum): string => of.split(' ')[0] ?? of;
const isStrong = (checksum: Checksum): boolean => !WEAK.has(kindOf(checksum));

/**
 * Judges the checksums of a package.
 *
 * @param before the same version in the base; null when the base has none
 * @param hashed whether the file gives checksums at all
 */
export function checksumFaults(pack: LockedPackage, before: LockedPackage | null, hashed: boolean): Fault[] {
  if (pack.source === 'path' || pack.source === 'git') return [];
  const had = before?.checksums ?? [];
  if (pack.checksums.length === 0) {
    if (pack.unhashed === true || (!hashed && had.length === 0)) return [];
    return [
      {
        rule: 'lockfile.integrity-missing',
        detail: had.length > 0 ? 'it had one before' : 'others in the file have one',
      },
    ];
  }
  const weak: Fault[] = pack.checksums.some(isStrong)
    ? []
    : [{ rule: 'lockfile.integrity-weak', detail: pack.checksums[0]?.of ?? '' }];
  return had.length === 0 ? weak : [...weak, ...compare(had, pack.checksums)];
}

/**
 * A value that went while another came is a changed download. Values that only came are further files of the same
 * version, which some registries allow. Another kind of hash cannot be compared; a weaker one is a change.
 */
function compare(before: readonly Checksum[], after: readonly Checksum[]): Fault[] {
  const kinds = new Set(before.map(kindOf));
  if (!after.some((checksum) => kinds.has(kindOf(checksum)))) {
    return before.some(isStrong) && !after.some(isStrong)
      ? [changed(before[0], after[0])]
      : [{ rule: 'lockfile.integrity-rehashed', detail: `${before[0]?.of} became ${after[0]?.of}` }];
  }
  if (before.some(isStrong) && !after.some(isStrong)) return [changed(before[0], after[0])];
  const idOf = ({ of, value }: Checksum): string => `${of} ${value}`;
  const [old, now] = [new Set(before.map(idOf)), new Set(after.map(idOf))];
  const came = after.filter((checksum) => kinds.has(kindOf(checksum)) && !old.has(idOf(checksum)));
  const went = before.filter((checksum) => !now.has(idOf(checksum)));
  if (came[0] === undefined) return [];
  return went.length > 0
    ? [changed(went[0], came[0])]
    : [{ rule: 'lockfile.integrity-added', detail: `${came.length} more, ${came[0].of}` }];
}

const changed = (before: Checksum | undefined, after: Checksum | undefined): Fault => ({
  rule: 'lockfile.integrity-changed',
  detail: `${before?.of} ${before?.value.slice(0, 16)}… became ${after?.of} ${after?.value.slice(0, 16)}…`,
});
