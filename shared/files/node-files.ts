import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { ConfigurationError, EvidenceError } from '../errors/errors.ts';
import type { Expansion, FileContent, Files } from './files.ts';

const GLOB_CHARACTERS = /[*?[\]{}!()]/;
const MAX_LIST_BYTES = 16 * 1024 * 1024;

/** Files on disk. Globs are resolved against `root`. */
export function nodeFiles(root: string): Files {
  return { expand: (patterns) => expand(root, patterns), size, read, stream: openStream };
}

async function expand(root: string, patterns: readonly string[]): Promise<Expansion> {
  const paths = new Set<string>();
  const unmatched: string[] = [];
  for (const pattern of await unfoldLists(patterns)) {
    // A name that exists is taken as it is, even when it holds glob characters.
    if ((await size(pattern)) !== null) {
      paths.add(pattern);
      continue;
    }
    const found = GLOB_CHARACTERS.test(pattern) ? await glob(root, pattern) : [];
    if (found.length === 0) unmatched.push(pattern);
    for (const path of found) paths.add(path);
  }
  return { paths: [...paths], unmatched };
}

async function unfoldLists(patterns: readonly string[]): Promise<string[]> {
  const flat: string[] = [];
  for (const pattern of patterns) {
    if (!pattern.startsWith('@')) {
      flat.push(pattern);
      continue;
    }
    const list = pattern.slice(1);
    const bytes = await size(list);
    if (bytes === null || bytes > MAX_LIST_BYTES) {
      throw new ConfigurationError(
        'EG210',
        `Cannot read the list of paths ${list}.`,
        'Name a text file with one path a line after the @.',
      );
    }
    const lines = (await readFile(list, 'utf8')).split(/\r?\n/u);
    flat.push(...lines.filter((line) => line.trim() !== ''));
  }
  return flat;
}

async function glob(root: string, pattern: string): Promise<string[]> {
  const { glob: tinyglob } = await import('tinyglobby');
  const found = await tinyglob([pattern], {
    cwd: root,
    followSymbolicLinks: false,
    dot: true,
    absolute: true,
    expandDirectories: false,
  });
  return found.toSorted();
}

async function size(path: string): Promise<number | null> {
  try {
    const entry = await stat(path);
    return entry.isFile() ? entry.size : null;
  } catch {
    return null;
  }
}

async function read(path: string, maxBytes: number): Promise<FileContent> {
  const bytes = await size(path);
  if (bytes === null) throw unreadable(path);
  if (bytes > maxBytes) {
    throw new EvidenceError(
      'EG110',
      `${path} has ${bytes} bytes, more than the limit of ${maxBytes}.`,
      'Split the report, or have the tool report less.',
    );
  }
  let content: Buffer;
  try {
    content = await readFile(path);
  } catch (error) {
    throw unreadable(path, error);
  }
  return { path, bytes: content, sha256: createHash('sha256').update(content).digest('hex') };
}

const openStream = (path: string): Readable => createReadStream(path);

const unreadable = (path: string, cause?: unknown): EvidenceError =>
  new EvidenceError(
    'EG111',
    `Cannot read ${path}.`,
    'Check that the step that writes this file ran, and that the path is right.',
    { cause },
  );
