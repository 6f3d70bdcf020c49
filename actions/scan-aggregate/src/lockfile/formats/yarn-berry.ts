import { entries, id, raw, strings } from '../../readers/fields.ts';
import { UnreadableLock, type Declared, type Lock, type LockedPackage } from '../model.ts';
import { parseYaml } from '../parse.ts';
import { sourceOfSpec, splitDescriptor } from './npm-registry.ts';

/** Reads a yarn.lock of Yarn 2 and later (YAML with `__metadata`). @throws when it is none */
export async function readYarnBerry(text: string): Promise<Lock> {
  const value = await parseYaml(text);
  const cacheKey = id(value, '__metadata', 'cacheKey') ?? '';
  const blocks = entries(value).filter(([key]) => key !== '__metadata');
  const descriptors = new Set(blocks.flatMap(([key]) => key.split(', ')));
  const projects = new Set<string>();
  const packages: LockedPackage[] = [];
  for (const [key, block] of blocks) {
    const resolution = raw(block, 'resolution');
    const split = splitDescriptor(resolution ?? '');
    if (split === null) throw new UnreadableLock(`gives no resolution of ${key.slice(0, 60)}`);
    const [name, reference] = split;
    if (reference.startsWith('workspace:')) projects.add(reference.slice('workspace:'.length).replace(/^\.$/u, ''));
    packages.push({
      name,
      version: id(block, 'version') ?? '',
      ...placeOf(reference),
      checksums: checksumOf(raw(block, 'checksum'), cacheKey),
      // Yarn does not download what is built for other platforms, and so has no checksum of it.
      ...(raw(block, 'conditions') === undefined && strings(block, 'conditions').length === 0
        ? {}
        : { unhashed: true as const }),
    });
  }
  return {
    packages,
    registries: [],
    hashed: true,
    projects,
    answers: ({ name, spec }: Declared) =>
      [spec, `npm:${spec}`, `workspace:${spec}`].some((range) => descriptors.has(`${name}@${range}`)) ||
      [...(/^(?:patch|catalog):/u.test(spec) ? descriptors : [])].some((key) => key.startsWith(`${name}@`)),
  };
}

function placeOf(reference: string): Pick<LockedPackage, 'source' | 'origin'> {
  const inner = reference.startsWith('patch:') ? innerOfPatch(reference) : reference;
  const archive = /::__archiveUrl=([^&]+)/u.exec(inner)?.[1];
  if (archive !== undefined) return { source: 'registry', origin: decodeURIComponent(archive) };
  if (inner.startsWith('npm:')) return { source: 'registry', origin: null };
  const kind = sourceOfSpec(inner) ?? 'url';
  const path = inner.replace(/^(?:file|link|portal|workspace):/u, '').split(/::|#/u)[0] ?? '';
  return { source: kind, origin: kind === 'path' ? path : inner };
}

/** `patch:name@npm%3A1.0.0#…` → `npm:1.0.0`: a patch lies in the repository, what it patches may not. */
function innerOfPatch(reference: string): string {
  const [inner = ''] = reference.slice('patch:'.length).split('#');
  return splitDescriptor(decodeURIComponent(inner))?.[1] ?? reference;
}

/** A checksum speaks of Yarn's own archive; `10c0/` names how that was packed. Without it, the file's cache key does. */
function checksumOf(text: string | undefined, cacheKey: string): LockedPackage['checksums'] {
  if (text === undefined) return [];
  const [first = '', second] = text.split('/');
  if (second !== undefined && first !== cacheKey) throw new UnreadableLock('mixes checksums of several cache keys');
  return [{ of: `yarn-archive-${cacheKey}`, value: second ?? first }];
}
