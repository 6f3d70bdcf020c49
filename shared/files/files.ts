import type { Readable } from 'node:stream';

/** A file's bytes with their digest, as read: what was judged is what was hashed. */
export interface FileContent {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Which files a list of paths and globs stands for. */
export interface Expansion {
  /** Absolute or as given for literal paths; sorted within each glob, without repeats. */
  readonly paths: readonly string[];
  /** Patterns that matched nothing: a report that was promised and is not there. */
  readonly unmatched: readonly string[];
}

/** Reads the files a caller names: reports, coverage, traces. A port; see `node-files.ts` and `testing/memory-files.ts`. */
export interface Files {
  /** Literal paths, globs, and `@FILE` (one path a line). Symbolic links met by a glob are left out. */
  expand(patterns: readonly string[]): Promise<Expansion>;
  /** Size in bytes; null when there is no such file. */
  size(path: string): Promise<number | null>;
  /** Whole content. @throws EvidenceError EG110 above `maxBytes`, EG111 when it cannot be read */
  read(path: string, maxBytes: number): Promise<FileContent>;
  /** Bytes as a stream, for parsers that need no more than a window. @throws like `read`, through the stream */
  stream(path: string): Readable;
}

/** Largest input read whole: V8 cannot hold longer strings than 512 MiB, and no honest report comes near. */
export const MAX_WHOLE_FILE_BYTES = 256 * 1024 * 1024;
