import {
  UnreadableLock,
  type Checksum,
  type Declared,
  type Lock,
  type LockedPackage,
  type Manifest,
} from '../model.ts';
import { splitHash } from '../parse.ts';

const SPEC = /^ {4}(\S+) \(([^)]+)\)$/u;
const CHECKSUM = /^ {2}(\S+) \(([^)]+)\)(?: (.+))?$/u;

interface Section {
  readonly kind: string;
  remotes: string[];
  readonly specs: (readonly [name: string, version: string])[];
}

/** Reads a Gemfile.lock. Checksums exist from Bundler 2.6 on, where they are switched on. @throws UnreadableLock */
export function readGemfileLock(text: string): Lock {
  const sections: Section[] = [];
  const checksums = new Map<string, Checksum[]>();
  const asked = new Set<string>();
  let section = '';
  for (const line of text.split(/\r?\n/u)) {
    if (/^[<>=]{7}/u.test(line)) throw new UnreadableLock('holds the marks of a merge conflict');
    if (/^[A-Z]/u.test(line)) {
      section = line.trim();
      if (['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'].includes(section))
        sections.push({ kind: section, remotes: [], specs: [] });
    } else if (section === 'CHECKSUMS') {
      const [, name, version, hashes] = CHECKSUM.exec(line) ?? [];
      if (name !== undefined)
        checksums.set(
          `${name} ${version}`,
          (hashes ?? '')
            .split(',')
            .filter(Boolean)
            .map((hash) => splitHash(hash.trim())),
        );
    } else if (section === 'DEPENDENCIES') {
      const name = /^ {2}([^\s!]+)/u.exec(line)?.[1];
      if (name !== undefined) asked.add(name);
    } else readLine(sections.at(-1), line);
  }
  if (section === '' || !text.includes('\nDEPENDENCIES')) throw new UnreadableLock('has no section DEPENDENCIES');
  const hashed = /^CHECKSUMS$/mu.test(text);
  return {
    packages: sections.flatMap((found) => found.specs.map((spec) => packageOf(found, spec, checksums, hashed))),
    registries: sections.filter(({ kind }) => kind === 'GEM').flatMap(({ remotes }) => remotes),
    hashed,
    answers: ({ name }: Declared) => asked.has(name),
  };
}

function readLine(section: Section | undefined, line: string): void {
  const remote = /^ {2}remote: (\S+)/u.exec(line)?.[1];
  if (section === undefined) return;
  if (remote !== undefined) section.remotes.push(remote);
  const [, name, version] = SPEC.exec(line) ?? [];
  if (name !== undefined && version !== undefined) section.specs.push([name, version]);
}

function packageOf(
  { kind, remotes }: Section,
  [name, version]: readonly [string, string],
  checksums: ReadonlyMap<string, Checksum[]>,
  hashed: boolean,
): LockedPackage {
  const found = checksums.get(`${name} ${version}`) ?? [];
  const source = kind === 'GEM' ? 'registry' : kind === 'PATH' ? 'path' : 'git';
  return {
    name,
    version,
    source,
    origin: remotes.join(' ') || null,
    checksums: found,
    ...(hashed ? {} : { unhashed: true as const }),
  };
}

/** Reads the `gem` and `source` lines of a Gemfile: a program, of which only its plain lines are understood. */
export function readGemfile(text: string): Manifest {
  const lines = text.split(/\r?\n/u).map((line) => line.slice(0, 1_000).trim());
  return {
    declared: lines.flatMap((line): Declared[] => {
      const name = /^gem[\s(]+["']([^"']+)["']/u.exec(line)?.[1];
      if (name === undefined) return [];
      const conditional = /\b(?:if|unless|platforms?|install_if)\b/u.test(line);
      return [{ name, spec: line, ...(conditional ? { optional: true as const } : {}) }];
    }),
    registries: lines.flatMap((line) => /^source[\s(]+["']([^"']+)["']/u.exec(line)?.[1] ?? []),
  };
}
