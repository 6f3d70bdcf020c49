import { at, entries, raw, record, type JsonRecord } from '../readers/fields.ts';

/** One entry of `packages` in a package-lock.json. */
export interface NpmEntry {
  /** Key in `packages`: `node_modules/a`, `packages/own`, never the empty one. */
  readonly key: string;
  readonly name: string;
  readonly version: string;
  readonly value: JsonRecord;
}

export interface NpmLock {
  readonly version: number;
  /** The entry of the project itself. */
  readonly root: JsonRecord;
  readonly entries: readonly NpmEntry[];
  readonly byKey: ReadonlyMap<string, NpmEntry>;
}

/** Parses a lockfile of version 2 or 3; null when it is none (version 1 has no `packages`). */
export function parseNpmLock(text: string): NpmLock | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const version = at(value, 'lockfileVersion');
  if ((version !== 2 && version !== 3) || record(at(value, 'packages')) === null) return null;
  const found = entries(value, 'packages')
    .filter(([key, entry]) => key !== '' && record(entry) !== null)
    .map(([key, entry]) => ({
      key,
      name: raw(entry, 'name') ?? nameOfKey(key),
      version: raw(entry, 'version') ?? '',
      value: entry as JsonRecord,
    }));
  return {
    version,
    root: record(at(value, 'packages', '')) ?? {},
    entries: found,
    byKey: new Map(found.map((entry) => [entry.key, entry])),
  };
}

/** `a/node_modules/@scope/b` → `@scope/b`. */
const nameOfKey = (key: string): string => key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Packages a lockfile installs (links to own workspaces left out); null when it cannot be read. */
export const packagesOfNpmLock = (text: string): readonly NpmEntry[] | null =>
  parseNpmLock(text)?.entries.filter((entry) => isInstalled(entry)) ?? null;

/** Whether an entry is fetched from somewhere, and is not a folder of this repository or a link to one. */
export const isInstalled = ({ key, value }: NpmEntry): boolean =>
  key.includes('node_modules/') && at(value, 'link') !== true;
