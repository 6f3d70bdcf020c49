import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Codeowners, MAX_CODEOWNERS_BYTES, parseCodeowners } from '../../../shared/codeowners/codeowners.ts';
import { ConfigurationError, EvidenceGateError } from '../../../shared/errors/errors.ts';
import { visible } from '../../../shared/text/markdown.ts';
import { defineCommand } from '../command.ts';
import type { Io } from '../io.ts';
import { pathsIn } from './owners-paths.ts';

/** Lines of output written at once. */
const BATCH = 500;
const MAX_WARNINGS = 20;

export const owners = defineCommand({
  name: 'owners',
  title: 'Who owns paths, by a CODEOWNERS file',
  about:
    'Prints one JSON line per path: {"path","owners","pattern","line"}, with GitHub’s own meaning of the file: the last\nmatching line wins. A path that no line takes has no owners, and pattern and line null. Lines that GitHub skips are\nnamed on standard error.',
  examples: [
    'evidence-gate owners --codeowners .github/CODEOWNERS --paths paths.txt',
    'git ls-files -z | evidence-gate owners --codeowners .github/CODEOWNERS --paths -',
  ],
  flags: z.strictObject({
    codeowners: z.string().min(1).describe('CODEOWNERS file'),
    paths: z.string().min(1).describe('File with one path a line (or separated by NUL); - reads standard input'),
  }),
  run: async (options, io) => {
    const file = parseCodeowners(await readCodeowners(resolve(io.cwd, options.codeowners)));
    warn(file, io);
    const source = options.paths === '-' ? process.stdin : createReadStream(resolve(io.cwd, options.paths));
    let lines: string[] = [];
    const flush = async (): Promise<void> => {
      if (lines.length > 0) io.out(`${lines.join('\n')}\n`);
      lines = [];
      // A slow reader at the other end of a pipe must not make this process hold the whole answer.
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    };
    try {
      for await (const path of pathsIn(source)) {
        const rule = file.ruleFor(path);
        lines.push(
          JSON.stringify({
            path,
            owners: rule?.owners ?? [],
            pattern: rule?.pattern ?? null,
            line: rule?.line ?? null,
          }),
        );
        if (lines.length >= BATCH) await flush();
      }
    } catch (cause) {
      await flush();
      if (cause instanceof EvidenceGateError) throw cause;
      throw unreadable('list of paths', options.paths, '--paths', cause);
    }
    await flush();
    return 0;
  },
});

/** @throws ConfigurationError EG260 when it cannot be read or is larger than GitHub reads */
async function readCodeowners(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    // One byte more than allowed tells that there is more; a named pipe is read like a file.
    for await (const chunk of createReadStream(path, { end: MAX_CODEOWNERS_BYTES })) chunks.push(chunk as Buffer);
  } catch (cause) {
    throw unreadable('CODEOWNERS file', path, '--codeowners', cause);
  }
  const bytes = Buffer.concat(chunks);
  if (bytes.length <= MAX_CODEOWNERS_BYTES) return bytes.toString('utf8');
  throw new ConfigurationError(
    'EG260',
    `${path} is larger than ${MAX_CODEOWNERS_BYTES} bytes, and GitHub ignores such a file altogether.`,
    'Shorten it: nobody owns anything by it as it is.',
  );
}

const unreadable = (what: string, path: string, flag: string, cause: unknown): ConfigurationError =>
  new ConfigurationError('EG260', `The ${what} ${path} cannot be read.`, `Check the path given with ${flag}.`, {
    cause,
  });

function warn({ errors }: Codeowners, io: Io): void {
  for (const { line, message } of errors.slice(0, MAX_WARNINGS))
    io.err(`line ${line} is skipped, as GitHub does: ${visible(message)}\n`);
  if (errors.length > MAX_WARNINGS) io.err(`… and ${errors.length - MAX_WARNINGS} more lines are skipped\n`);
}
