import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import type { Step } from '../../../shared/change/steps.ts';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import type { Line } from './line.ts';
import type { Policies } from './judge.ts';

/**
 * The file of lines. While it grows it is named after everything its content depends on, so that a run that was stopped
 * is gone on with only by the very same one; a file of the final name is always complete.
 */
export interface Output {
  /** Lines that an earlier run had written. */
  readonly resumed: number;
  append(lines: readonly string[]): Promise<void>;
  /** Gives the file its name. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

/** What a run's lines depend on besides the repository, in short. @param engine version of what classifies */
export function keyOf(steps: readonly Step[], { policy, against }: Policies, engine: string): string {
  const hash = createHash('sha256').update(`${engine}\n${policy.digest}\n${against?.digest ?? ''}\n`);
  for (const { base, head } of steps) hash.update(`${base} ${head}\n`);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Opens the output, behind what a stopped run of the same key has written.
 *
 * @param known told every line that is there already
 * @throws ConfigurationError EG241 when it cannot be written
 */
export async function openOutput(
  path: string,
  key: string,
  steps: readonly Step[],
  known: (line: Line) => void,
): Promise<Output> {
  const partial = `${path}.${key}.partial`;
  try {
    const file = await open(partial, 'a+');
    const { lines, bytes } = await readKnown(partial, steps, known);
    await file.truncate(bytes);
    return {
      resumed: lines,
      append: async (more) => void (await file.write(more.map((line) => `${line}\n`).join(''))),
      finish: async () => {
        await close(file);
        await rename(partial, path);
      },
      close: () => close(file),
    };
  } catch (cause) {
    throw new ConfigurationError(
      'EG241',
      `Cannot write ${path}: ${(cause as Error).message}`,
      'Name a file in a folder that can be written with --jsonl.',
      { cause },
    );
  }
}

/** A second close of the same file says nothing. */
const close = (file: FileHandle): Promise<void> => file.close().catch(() => {});

const NEWLINE = 10;

/** Whole lines at the beginning of the file that are those of the steps; what comes after them is of no use. */
async function readKnown(
  path: string,
  steps: readonly Step[],
  known: (line: Line) => void,
): Promise<{ lines: number; bytes: number }> {
  let lines = 0;
  let bytes = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(NEWLINE); end !== -1; end = rest.indexOf(NEWLINE)) {
      const line = parse(rest.subarray(0, end));
      const step = steps[lines];
      if (line === null || line.base !== step?.base || line.head !== step.head) return { lines, bytes };
      known(line);
      lines += 1;
      bytes += end + 1;
      rest = rest.subarray(end + 1);
    }
  }
  return { lines, bytes };
}

function parse(bytes: Buffer): Line | null {
  try {
    return JSON.parse(bytes.toString('utf8')) as Line;
  } catch {
    return null;
  }
}
