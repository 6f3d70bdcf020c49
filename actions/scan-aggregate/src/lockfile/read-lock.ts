import { folderOf, manifestFormat } from './ecosystems.ts';
import type { LockFormat } from './format.ts';
import type { Lock } from './model.ts';
import type { Places } from './places.ts';
import type { Repository } from './repository.ts';

/** A format as far as reading goes. */
type Readable = Pick<LockFormat, 'read'>;

/** The file, or why it cannot be read. */
export async function readOr({ read }: Readable, text: string): Promise<Lock | string> {
  try {
    return await read(text);
  } catch (error) {
    return `it ${error instanceof SyntaxError ? 'is not JSON' : error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : 'is not in its format'}`;
  }
}

/** The same file of the base; null where it is not there or cannot be read. */
export async function lockBefore(repository: Repository, path: string, format: Readable): Promise<Lock | null> {
  const text = await repository.before(path);
  const lock = text === null ? null : await readOr(format, text);
  return typeof lock === 'string' ? null : lock;
}

/** Where packages of a lockfile may come from: registries, hosts, and the names that are the project’s own. */
export async function placesOf(
  repository: Repository,
  path: string,
  registries: readonly string[],
  allowedHosts: readonly string[],
  manifests: Iterable<string>,
): Promise<Places> {
  const own = new Set<string>();
  for (const manifest of manifests) {
    const format = manifestFormat(manifest);
    if (format !== undefined) for (const name of await repository.own(format)) own.add(name);
  }
  return { registries, allowedHosts, folder: folderOf(path), hasFolder: repository.hasFolder, own };
}
