import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError, EvidenceError } from '../../../shared/errors/errors.ts';
import type { Planned } from './plan.ts';

/** Where downloads are kept and come from; the way out to tool cache and network. */
export interface Downloads {
  /** A kept download under its key; null when there is none. */
  find(key: string): Promise<string | null>;
  keep(key: string, file: string): Promise<void>;
  /** @returns the path of what was downloaded */
  download(url: string): Promise<string>;
}

export interface FetchOptions {
  /** Address that takes the place of the scheme and host of every download. */
  readonly mirror?: string | undefined;
  /** Use kept downloads only. */
  readonly offline: boolean;
}

/** Key of a download: its digest, so that two policies never share what is not the same. */
export const keyOf = ({ download }: Pick<Planned, 'download'>): string => download.sha256;

/**
 * Brings a scanner's download into a folder of this run and checks it there. The tool cache can be written by any job of the
 * machine and marks entries as whole by an empty file: what it holds is copied first and then hashed, on every use.
 *
 * @returns the path of the checked copy
 * @throws EvidenceError EG431 when it is not what the policy names, EG432 when it cannot be had
 */
export async function fetchScanner(
  planned: Planned,
  folder: string,
  downloads: Downloads,
  { mirror, offline }: FetchOptions,
): Promise<string> {
  const { id, scanner, download } = planned;
  const copy = join(folder, 'download');
  const kept = await downloads.find(keyOf(planned));
  if (kept !== null) {
    await copyFile(kept, copy);
    await checkDigest(
      copy,
      download.sha256,
      `The kept download of ${id}`,
      `Delete ${kept}, and find out who altered it.`,
    );
    return copy;
  }
  const url = mirror === undefined ? download.url : mirrored(download.url, mirror);
  if (offline)
    throw new EvidenceError(
      'EG432',
      `${scanner.tool} ${scanner.version} is not kept here, and nothing may be downloaded.`,
      'Run once without --offline, or put it into the tool cache.',
    );
  let file: string;
  try {
    file = await downloads.download(url);
  } catch (cause) {
    throw new EvidenceError(
      'EG432',
      `${scanner.tool} ${scanner.version} cannot be downloaded from ${url}: ${(cause as Error).message.slice(0, 300)}.`,
      'Check the address in the policy, or name a mirror with --mirror.',
      { cause },
    );
  }
  await copyFile(file, copy);
  await checkDigest(
    copy,
    download.sha256,
    `The download of ${id} from ${url}`,
    'Compare it with its publisher’s checksum; run nothing of it.',
  );
  await downloads.keep(keyOf(planned), copy);
  return copy;
}

async function checkDigest(file: string, expected: string, what: string, nextAction: string): Promise<void> {
  const actual = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  if (actual !== expected)
    throw new EvidenceError('EG431', `${what} has the sha256 ${actual}, and the policy names ${expected}.`, nextAction);
}

/** The same path at another place: `https://host/a/b` at `http://mirror/x` is `http://mirror/x/a/b`. */
export function mirrored(url: string, mirror: string): string {
  if (!/^https?:\/\/[^\s@]+$/u.test(mirror))
    throw new ConfigurationError('EG200', `${mirror} is no http(s) address.`, 'Name the mirror as https://host/path.');
  const { pathname, search } = new URL(url);
  return `${mirror.replace(/\/+$/u, '')}${pathname}${search}`;
}
