import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { EvidenceError } from '../errors/errors.ts';
import type { Files } from '../files/files.ts';

/** Files in memory, for tests. Patterns are taken literally, or as a prefix when they end in `*`. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const bytesOf = (path: string): Buffer | null =>
    Object.hasOwn(contents, path) ? Buffer.from(contents[path] as string) : null;
  return {
    expand: async (patterns) => {
      const found = patterns.map((pattern) =>
        Object.keys(contents).filter(
          (path) => path === pattern || (pattern.endsWith('*') && path.startsWith(pattern.replace(/\*+$/u, ''))),
        ),
      );
      return {
        paths: [...new Set(found.flat())],
        unmatched: patterns.filter((_, index) => found[index]?.length === 0),
      };
    },
    size: async (path) => bytesOf(path)?.length ?? null,
    read: async (path, maxBytes) => {
      const bytes = bytesOf(path);
      if (bytes === null) throw new EvidenceError('EG111', `Cannot read ${path}.`, 'Check the path.');
      if (bytes.length > maxBytes) throw new EvidenceError('EG110', `${path} is too large.`, 'Split it.');
      return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    stream: (path) => Readable.from([bytesOf(path) ?? Buffer.alloc(0)]),
  };
}
