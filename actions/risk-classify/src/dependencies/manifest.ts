import { isRecord } from '../record.ts';

/** A dependency as a manifest or lockfile names it. */
export interface Named {
  readonly name: string;
  readonly version: string | null;
}

/** Reads the dependencies that a manifest names. @throws on text that is not what the file name says */
export type ManifestReader = (text: string) => Named[] | Promise<Named[]>;

/** Entries of an object as name and version, where the version is a string or has a `version`. */
export const entries = (value: unknown): Named[] =>
  isRecord(value) ? Object.entries(value).map(([name, version]) => ({ name, version: versionOf(version) })) : [];

const versionOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value['version'] === 'string' ? value['version'] : null;
};
