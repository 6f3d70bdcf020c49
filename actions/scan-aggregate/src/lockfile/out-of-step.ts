import { folderOf, manifestFormat } from './ecosystems.ts';
import type { Declared, Lock } from './model.ts';
import type { Repository } from './repository.ts';

/** Dependencies of the manifests that the lockfile has no answer to. */
export async function stepFaults(
  repository: Repository,
  path: string,
  lock: Lock,
  manifests: Iterable<string>,
  own: ReadonlySet<string>,
): Promise<string[]> {
  const names = new Set(lock.packages.map(({ name }) => name));
  const answers = lock.answers ?? (({ name }: Declared): boolean => names.has(name));
  const faults: string[] = [];
  for (const manifest of manifests) {
    const text = await repository.change.readHead(manifest);
    const read = manifestFormat(manifest)?.read;
    if (text === null || read === undefined) continue;
    const project = folderOf(manifest).slice(folderOf(path).length).replace(/\/$/u, '');
    try {
      for (const declared of (await read(text)).declared) {
        if (declared.optional !== true && !own.has(declared.name) && !answers(declared, project)) {
          faults.push(`${manifest} asks for ${declared.name} ${declared.spec.slice(0, 100)}, which it does not hold`);
        }
      }
    } catch {
      faults.push(`${manifest} cannot be read`);
    }
  }
  return faults;
}
