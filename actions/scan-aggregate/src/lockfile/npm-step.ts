import { at, entries, raw, record, type JsonRecord } from '../readers/fields.ts';
import type { NpmLock } from './npm-lock.ts';

/** Dependency fields that a lockfile repeats for each project it covers. */
export const DEPENDENCY_FIELDS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const;
/** Of these, what an installation cannot do without. */
const REQUIRED_FIELDS = new Set(['dependencies', 'devDependencies']);
const EXACT_VERSION = /^=?v?(\d+\.\d+\.\d+(?:-[\w.-]+)?)$/u;

/** The dependency fields of a package.json; null when it is not JSON. */
export function parseManifest(text: string): JsonRecord | null {
  try {
    return record(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Whether two package.json files declare the same dependencies and overrides. */
export const sameDependencies = (a: JsonRecord | null, b: JsonRecord | null): boolean =>
  [...DEPENDENCY_FIELDS, 'overrides', 'workspaces'].every(
    (field) => canonical(at(a, field)) === canonical(at(b, field)),
  );

const canonical = (value: unknown): string =>
  JSON.stringify(
    record(value) === null
      ? (value ?? null)
      : Object.entries(value as JsonRecord).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/**
 * Where a project's package.json and the lockfile disagree: a range that the lockfile does not repeat, a dependency it
 * does not install, or an exact version it installs differently.
 *
 * @param key the project's key in `packages`; empty for the root
 */
export function outOfStep(lock: NpmLock, key: string, manifest: JsonRecord): string[] {
  const project = key === '' ? lock.root : (lock.byKey.get(key)?.value ?? {});
  const faults: string[] = [];
  for (const field of DEPENDENCY_FIELDS) {
    const declared = new Map(entries(manifest, field));
    for (const [name, range] of declared) {
      if (raw(project, field, name) !== range) {
        faults.push(
          `${name} is ${JSON.stringify(range)} in package.json and ${JSON.stringify(raw(project, field, name) ?? 'absent')} in the lockfile`,
        );
        continue;
      }
      const entry =
        lock.byKey.get(`${key === '' ? '' : `${key}/`}node_modules/${name}`) ?? lock.byKey.get(`node_modules/${name}`);
      const exact = EXACT_VERSION.exec(String(range))?.[1];
      if (entry === undefined) {
        if (REQUIRED_FIELDS.has(field)) faults.push(`${name} is declared and not installed`);
      } else if (
        exact !== undefined &&
        at(entry.value, 'link') !== true &&
        entry.version !== exact &&
        !entries(manifest, 'overrides').length
      ) {
        faults.push(`${name} is pinned to ${exact} and installed as ${entry.version}`);
      }
    }
    for (const [name] of entries(project, field)) {
      if (!declared.has(name)) faults.push(`${name} is in the lockfile and not in package.json`);
    }
  }
  return faults;
}
