import { isRecord } from '../record.ts';
import { entries, type ManifestReader, type Named } from './manifest.ts';

const FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** package.json: everything npm may install because of it. */
export const readPackageJson: ManifestReader = (text) => {
  const manifest: unknown = JSON.parse(text);
  return isRecord(manifest) ? FIELDS.flatMap((field) => entries(manifest[field])) : [];
};

/** package-lock.json and npm-shrinkwrap.json of every version. */
export const readPackageLock: ManifestReader = (text) => {
  const lock: unknown = JSON.parse(text);
  if (!isRecord(lock)) return [];
  if (isRecord(lock['packages'])) {
    return entries(lock['packages']).flatMap(({ name, version }) => {
      const at = name.lastIndexOf('node_modules/');
      return at < 0 ? [] : [{ name: name.slice(at + 'node_modules/'.length), version }];
    });
  }
  return nested(lock['dependencies'], 0);
};

const MAX_DEPTH = 50;
function nested(value: unknown, depth: number): Named[] {
  if (!isRecord(value) || depth > MAX_DEPTH) return [];
  return [
    ...entries(value),
    ...Object.values(value).flatMap((entry) => (isRecord(entry) ? nested(entry['dependencies'], depth + 1) : [])),
  ];
}

/** yarn.lock, both generations: `"@scope/name@^1", name@npm:^2:` followed by `version "1.2.3"` or `version: 1.2.3`. */
export const readYarnLock: ManifestReader = (text) => {
  const out: Named[] = [];
  let names: string[] = [];
  for (const line of text.split('\n')) {
    if (/^["\w@]/u.test(line) && line.endsWith(':')) {
      names = line
        .slice(0, -1)
        .split(', ')
        .flatMap((part) => /^"?(@?[^@"\s]+)@/u.exec(part.trim())?.[1] ?? []);
    }
    const version = /^ {2}version:? "?([^"\s]+)"?$/u.exec(line)?.[1];
    if (version !== undefined) out.push(...[...new Set(names)].map((name) => ({ name, version })));
  }
  return out.filter(({ name }) => name !== '__metadata');
};

/** pnpm-lock.yaml: keys of `packages:` such as `/name@1.2.3`, `'@scope/name@1.2.3(peer)'`, `/name/1.2.3`. */
export const readPnpmLock: ManifestReader = (text) => {
  const out: Named[] = [];
  let inside = false;
  for (const line of text.split('\n')) {
    if (/^\S/u.test(line)) inside = line.startsWith('packages:');
    const match = inside ? /^ {2}['"]?\/?(@[^@/\s]+\/[^@/\s]+|[^@/\s'"]+)[@/]([^\s()'":]+)/u.exec(line) : null;
    if (match) out.push({ name: match[1]!, version: match[2]! });
  }
  return out;
};
