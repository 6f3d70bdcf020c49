import {
  UnreadableLock,
  type Checksum,
  type Declared,
  type Lock,
  type LockedPackage,
  type Manifest,
} from '../model.ts';

/** Reads a go.sum: `module version[/go.mod] h1:hash` a line. @throws UnreadableLock */
export function readGoSum(text: string): Lock {
  const modules = new Map<string, { name: string; version: string; checksums: Checksum[] }>();
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '') continue;
    const [name, written, hash, ...rest] = line.trim().split(/\s+/u);
    if (name === undefined || written === undefined || hash === undefined || rest.length > 0 || !hash.includes(':')) {
      throw new UnreadableLock(`has a line that is no checksum: ${line.slice(0, 60)}`);
    }
    const version = written.replace(/\/go\.mod$/u, '');
    const key = `${name}@${version}`;
    const found = modules.get(key) ?? { name, version, checksums: [] };
    found.checksums.push({ of: written === version ? 'sha256 of the module' : 'sha256 of its go.mod', value: hash });
    modules.set(key, found);
  }
  return {
    packages: [...modules.values()].map((found): LockedPackage => ({ ...found, source: 'registry', origin: null })),
    registries: [],
    hashed: true,
    answers: ({ name, spec }: Declared) => modules.has(`${name}@${spec}`),
  };
}

/** Reads `require` and `replace` of a go.mod; what is replaced is not looked for in go.sum. @throws UnreadableLock */
export function readGoMod(text: string): Manifest {
  const lines = directivesOf(text);
  if (!lines.some(([verb]) => verb === 'module')) throw new UnreadableLock('names no module');
  const replaced = lines.filter(([verb]) => verb === 'replace').map(replacementOf);
  const names = new Set(replaced.map(({ name }) => name));
  const declared = lines
    .filter(([verb, name]) => verb === 'require' && name !== undefined && !names.has(name))
    .map(([, name = '', spec = '']): Declared => ({ name, spec }));
  return { declared, registries: [], replaced };
}

/** Every directive as its words, blocks in parentheses taken apart. */
function directivesOf(text: string): string[][] {
  const found: string[][] = [];
  let block: string | null = null;
  for (const line of text.split(/\r?\n/u)) {
    const words = (line.split('//')[0] ?? '')
      .trim()
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map(unquote);
    if (words.length === 0) continue;
    if (block !== null && words[0] === ')') block = null;
    else if (block !== null) found.push([block, ...words]);
    else if (words[1] === '(') block = words[0] ?? null;
    else found.push(words);
  }
  return found;
}

const unquote = (word: string): string => word.replace(/^["`](.*)["`]$/u, '$1');

function replacementOf(words: readonly string[]): LockedPackage {
  const arrow = words.indexOf('=>');
  const [target = '', version = ''] = arrow === -1 ? [] : words.slice(arrow + 1);
  return {
    name: words[1] ?? '',
    version,
    source: /^(?:\.{0,2}\/|[A-Za-z]:)/u.test(target) ? 'path' : 'git',
    origin: target,
    checksums: [],
    unhashed: true,
  };
}
