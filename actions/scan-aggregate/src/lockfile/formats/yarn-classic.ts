import { splitHash } from '../parse.ts';
import { UnreadableLock, type Checksum, type Declared, type Lock, type LockedPackage } from '../model.ts';
import { npmMismatch, sourceOfSpec, splitDescriptor } from './npm-registry.ts';

interface Block {
  readonly descriptors: readonly string[];
  readonly fields: Map<string, string>;
}

/** Reads a yarn.lock of Yarn 1 (`# yarn lockfile v1`). @throws UnreadableLock */
export function readYarnClassic(text: string): Lock {
  const blocks = blocksOf(text);
  const descriptors = new Set(blocks.flatMap((block) => block.descriptors));
  return {
    packages: blocks.map(packageOf),
    registries: [],
    hashed: true,
    answers: ({ name, spec }: Declared) => descriptors.has(`${name}@${spec}`),
  };
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const block = blocks.at(-1);
    if (!line.startsWith(' ')) {
      if (!line.endsWith(':')) throw new UnreadableLock(`has a line that is no entry: ${line.slice(0, 60)}`);
      const descriptors = line.slice(0, -1).split(', ').map(unquote);
      blocks.push({ descriptors, fields: new Map() });
    } else if (!line.startsWith('   ')) {
      const [name = '', ...rest] = line.trim().split(' ');
      if (block === undefined || block.fields.has(name)) throw new UnreadableLock(`repeats ${name.slice(0, 60)}`);
      block.fields.set(name, unquote(rest.join(' ')));
    }
  }
  return blocks;
}

const unquote = (text: string): string => (/^".*"$/u.test(text) ? text.slice(1, -1) : text);

function packageOf({ descriptors, fields }: Block): LockedPackage {
  const [first = ''] = descriptors;
  const [alias = first, range = ''] = splitDescriptor(first) ?? [];
  const real = range.startsWith('npm:') ? splitDescriptor(range.slice('npm:'.length)) : null;
  const name = real?.[0] ?? alias;
  const version = fields.get('version');
  if (version === undefined) throw new UnreadableLock(`gives no version of ${name.slice(0, 60)}`);
  const resolved = fields.get('resolved');
  const [address = '', fragment] = (resolved ?? '').split('#');
  const source = sourceOfSpec(resolved ?? range);
  const mismatch = npmMismatch(address, name, version);
  return {
    name,
    version,
    // A plain address is a registry's or anybody's: its host decides.
    source: source === 'git' || source === 'path' ? source : 'registry',
    origin: resolved === undefined ? (source === null ? null : range) : source === 'git' ? resolved : address,
    checksums: checksumsOf(fields.get('integrity'), fragment),
    ...(mismatch === undefined ? {} : { mismatch }),
  };
}

function checksumsOf(integrity: string | undefined, fragment: string | undefined): Checksum[] {
  const hashes = (integrity ?? '').split(' ').filter((part) => part !== '');
  return [
    ...hashes.map((part) => splitHash(part)),
    ...(fragment !== undefined && /^[0-9a-f]{40}$/u.test(fragment) ? [{ of: 'sha1 (address)', value: fragment }] : []),
  ];
}
