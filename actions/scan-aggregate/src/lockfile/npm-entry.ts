import { at, raw } from '../readers/fields.ts';
import type { NpmEntry } from './npm-lock.ts';
import type { Fault } from './rules.ts';

const NPM_HOST = 'registry.npmjs.org';

/** Judges a package that the change added or altered. `before` is the entry under the same key in the base; null when there was none. */
export function faultsOf(entry: NpmEntry, before: NpmEntry | null, allowedHosts: readonly string[]): Fault[] {
  const sameVersion = before !== null && before.version === entry.version && before.name === entry.name;
  return [
    ...sourceFaults(entry, allowedHosts),
    ...integrityFaults(entry, sameVersion ? before : null),
    ...(sameVersion && originOf(before) !== originOf(entry)
      ? [{ rule: 'lockfile.origin-changed' as const, detail: `${originOf(before)} became ${originOf(entry)}` }]
      : []),
    ...(runsScript(entry) && !(before !== null && runsScript(before))
      ? [{ rule: 'lockfile.install-script' as const, detail: 'it did not before this change' }]
      : []),
  ];
}

const resolvedOf = ({ value }: NpmEntry): string | undefined => raw(value, 'resolved');
const integrityOf = ({ value }: NpmEntry): string | undefined => raw(value, 'integrity');
const runsScript = ({ value }: NpmEntry): boolean => at(value, 'hasInstallScript') === true;
/** Packages inside another package's archive have no download of their own. */
const isBundled = ({ value }: NpmEntry): boolean => at(value, 'inBundle') === true;

const originOf = (entry: NpmEntry): string => {
  const url = urlOf(resolvedOf(entry));
  return url === null ? (resolvedOf(entry) ?? 'nowhere') : `${url.protocol}//${url.host}`;
};

function urlOf(text: string | undefined): URL | null {
  return text !== undefined && URL.canParse(text) ? new URL(text) : null;
}

function sourceFaults(entry: NpmEntry, allowedHosts: readonly string[]): Fault[] {
  const resolved = resolvedOf(entry);
  if (resolved === undefined) return [];
  const url = urlOf(resolved);
  if (url === null || url.protocol !== 'https:') {
    return [{ rule: 'lockfile.source', detail: resolved.slice(0, 200) }];
  }
  if (url.username !== '' || url.password !== '')
    return [{ rule: 'lockfile.source', detail: 'its address holds credentials' }];
  if (url.host !== NPM_HOST) {
    return allowedHosts.includes(url.host) ? [] : [{ rule: 'lockfile.host', detail: url.host }];
  }
  const file = entry.name.slice(entry.name.lastIndexOf('/') + 1);
  const expected = `/${entry.name}/-/${file}-${entry.version}.tgz`;
  return decodePath(url.pathname) === expected
    ? []
    : [
        {
          rule: 'lockfile.other-package',
          detail: `${entry.name}@${entry.version} is downloaded from ${url.pathname.slice(0, 200)}`,
        },
      ];
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function integrityFaults(entry: NpmEntry, sameVersionBefore: NpmEntry | null): Fault[] {
  if (isBundled(entry)) return [];
  const integrity = integrityOf(entry);
  const before = sameVersionBefore === null ? undefined : integrityOf(sameVersionBefore);
  if (integrity === undefined)
    return [{ rule: 'lockfile.integrity-missing', detail: resolvedOf(entry)?.slice(0, 200) ?? 'it names no download' }];
  if (before !== undefined && before !== integrity) {
    return [
      { rule: 'lockfile.integrity-changed', detail: `${before.slice(0, 24)}… became ${integrity.slice(0, 24)}…` },
    ];
  }
  return /\bsha(?:256|384|512)-/u.test(integrity)
    ? []
    : [{ rule: 'lockfile.integrity-weak', detail: integrity.slice(0, 40) }];
}
