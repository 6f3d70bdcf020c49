import { EvidenceError } from '../../../shared/errors/errors.ts';
import { PLATFORMS, type Platform, type Scanner } from '../../../shared/policy/sections/scanners.ts';

/** One scanner with the download for this machine. */
export interface Planned {
  readonly id: string;
  readonly scanner: Scanner;
  readonly platform: Platform;
  readonly download: NonNullable<Scanner['platforms'][Platform]>;
}

/** This machine in Node's words; null when no scanner can be named for it. */
export const platformOf = (platform: string, architecture: string): Platform | null =>
  PLATFORMS.find((known) => known === `${platform}-${architecture}`) ?? null;

/**
 * The scanners to run, in the policy's order.
 *
 * @param only names to run; empty for all
 * @throws EvidenceError EG430 when one is not in the policy, or is not made for this machine: what was not run is not proved
 */
export function planScans(
  scanners: Readonly<Record<string, Scanner>>,
  only: readonly string[],
  platform: Platform | null,
): Planned[] {
  const unknown = only.find((id) => !Object.hasOwn(scanners, id));
  if (unknown !== undefined)
    throw new EvidenceError('EG430', `The policy names no scanner ${unknown}.`, `It names: ${list(scanners)}.`);
  return Object.entries(scanners)
    .filter(([id]) => only.length === 0 || only.includes(id))
    .map(([id, scanner]) => {
      const download = platform === null ? undefined : scanner.platforms[platform];
      if (platform === null || download === undefined)
        throw new EvidenceError(
          'EG430',
          `The policy names no download of ${id} for ${platform ?? 'this machine'}.`,
          `Run the scan on ${Object.keys(scanner.platforms).join(' or ')}, or name a download for it in the policy.`,
        );
      return { id, scanner, platform, download };
    });
}

const list = (scanners: object): string => Object.keys(scanners).join(', ') || 'none';
