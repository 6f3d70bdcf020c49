/** Hosts that serve the public npm registry. */
export const NPM_HOSTS: readonly string[] = ['registry.npmjs.org', 'registry.yarnpkg.com'];

/** The part of a download's address that names package and version, when that is another one; undefined when all is well. */
export function npmMismatch(address: string, name: string, version: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  const file = name.slice(name.lastIndexOf('/') + 1);
  if (!NPM_HOSTS.includes(host)) return undefined;
  return decodePath(pathname) === `/${name}/-/${file}-${version}.tgz` ? undefined : pathname.slice(0, 200);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Splits `@scope/name@rest` at the `@` behind the name; null when there is none. */
export function splitDescriptor(text: string): readonly [name: string, rest: string] | null {
  const at = text.indexOf('@', 1);
  return at === -1 ? null : [text.slice(0, at), text.slice(at + 1)];
}

/** How a specifier of JavaScript package managers names a place that is no registry; null for a registry. */
export function sourceOfSpec(spec: string): 'git' | 'path' | 'url' | null {
  if (/^(?:file|link|portal|workspace):/u.test(spec)) return 'path';
  if (/^(?:git\+|git@|git:|ssh:|github:|gitlab:|bitbucket:)|\.git(?:#|$)/u.test(spec)) return 'git';
  return /^https?:/u.test(spec) ? 'url' : null;
}
