import { UnreadableLock, type Lock, type LockedPackage } from '../model.ts';
import { splitHash } from '../parse.ts';
import { sourceOfSpec } from './npm-registry.ts';
import { splitRequirement } from './python-names.ts';

/** Options of pip that name where packages come from, or switch a protection off. */
const INDEX = /^(?:-i|--index-url|--extra-index-url|-f|--find-links)[\s=]+(\S+)/u;
const OTHER_FILE = /^(?:-r|--requirement|-c|--constraint)[\s=]/u;
const HASH = /\s--hash[=\s]+(\S+)/gu;

/** Reads a requirements.txt. With a hash in it, pip wants one for every line; without, it only pins. @throws UnreadableLock */
export function readRequirements(text: string): Lock {
  const packages: LockedPackage[] = [];
  const registries: string[] = [];
  const weakened: string[] = [];
  for (const line of linesOf(text)) {
    const index = INDEX.exec(line)?.[1];
    if (index !== undefined) registries.push(index);
    else if (/^--(?:trusted-host|no-index)/u.test(line)) weakened.push(line.slice(0, 120));
    else if (OTHER_FILE.test(line) || /^--(?:require-hashes|only-binary|no-binary|prefer-binary|pre\b)/u.test(line))
      continue;
    else packages.push(packageOf(line));
  }
  return { packages, registries, weakened, hashed: packages.some(({ checksums }) => checksums.length > 0) };
}

/** Logical lines without comments. */
const linesOf = (text: string): string[] =>
  text
    .replace(/\\\r?\n/gu, ' ')
    .split(/\r?\n/u)
    .map((line) => line.replace(/(?:^|\s)#.*$/u, '').trim())
    .filter((line) => line !== '');

function packageOf(line: string): LockedPackage {
  const checksums = [...line.matchAll(HASH)].map((match) => splitHash(match[1] ?? ''));
  const bare = (line.split(' --')[0] ?? line).trim();
  const target = bare.replace(/^(?:-e|--editable)[\s=]+/u, '');
  if (target.startsWith('-')) throw new UnreadableLock(`has an option that is not known: ${line.slice(0, 60)}`);
  const [name, rest] = splitRequirement(target) ?? [];
  const address = /^@\s*(\S+)/u.exec(rest?.replace(/^\[[^\]]*\]\s*/u, '') ?? '')?.[1];
  const place = address ?? (name === undefined || /^[./]|:\/\//u.test(target) || target !== bare ? target : undefined);
  if (place !== undefined) {
    const kind = sourceOfSpec(place.replace(/^(?:hg|svn|bzr)\+/u, 'git+')) ?? 'path';
    return {
      name: address === undefined ? place.slice(0, 200) : (name ?? place),
      version: '',
      source: kind,
      origin: place,
      checksums,
    };
  }
  if (name === undefined || rest === undefined) {
    throw new UnreadableLock(`has a line that is no requirement: ${line.slice(0, 60)}`);
  }
  const exact = /^(?:\[[^\]]*\]\s*)?={2,3}\s*([\w.!+-]+)\s*(?:;.*)?$/u.exec(rest)?.[1];
  return {
    name,
    version: exact ?? rest.split(';')[0]?.trim() ?? '',
    source: 'registry',
    origin: null,
    checksums,
    ...(exact === undefined ? { floating: true as const } : {}),
  };
}
