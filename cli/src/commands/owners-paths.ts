import { ConfigurationError } from '../../../shared/errors/errors.ts';

/** No file system and no git host takes a longer path. */
export const MAX_PATH_BYTES = 64 * 1024;
const NUL = 0;
const LINE_FEED = 10;

/**
 * The paths of a list, one a line; where the list holds NUL bytes (`git ls-files -z`) they separate instead, and a path may
 * hold a line feed. Empty ones are passed over. At most one chunk and one path are held at a time.
 *
 * @throws ConfigurationError EG261 for a path that is longer than MAX_PATH_BYTES or holds a NUL
 */
export async function* pathsIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let separator: number | null = null;
  let pending = Buffer.alloc(0);
  for await (const chunk of chunks) {
    pending = pending.length === 0 ? Buffer.from(chunk) : Buffer.concat([pending, chunk]);
    // A list separated by NUL shows the first one within the longest path.
    if (separator === null && (pending.length > MAX_PATH_BYTES || pending.includes(NUL)))
      separator = separatorOf(pending);
    if (separator === null) continue;
    const end = pending.lastIndexOf(separator);
    yield* split(pending.subarray(0, Math.max(0, end)), separator);
    pending = pending.subarray(end + 1);
    if (pending.length > MAX_PATH_BYTES) throw tooLong();
  }
  yield* split(pending, separator ?? separatorOf(pending));
}

const separatorOf = (bytes: Buffer): number => (bytes.includes(NUL) ? NUL : LINE_FEED);

function* split(bytes: Buffer, separator: number): Generator<string> {
  for (let from = 0; from < bytes.length;) {
    const at = bytes.indexOf(separator, from);
    const to = at === -1 ? bytes.length : at;
    if (to - from > MAX_PATH_BYTES) throw tooLong();
    const path = bytes.toString('utf8', from, to);
    if (path.includes('\0')) {
      throw new ConfigurationError(
        'EG261',
        'The list of paths holds a NUL byte after lines without any.',
        'Separate all paths by line feeds, or all by NUL (git ls-files -z).',
      );
    }
    if (path !== '') yield path;
    from = to + 1;
  }
}

const tooLong = (): ConfigurationError =>
  new ConfigurationError(
    'EG261',
    `The list of paths holds one of more than ${MAX_PATH_BYTES} bytes.`,
    'Write one path a line.',
  );
