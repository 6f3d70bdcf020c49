import { z } from 'zod';
import { asEvidenceGateError } from '../../../../shared/errors/errors.ts';
import type { InputDigest, Problem } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { MAX_CONTEXT_ENTRIES, MAX_CONTEXT_FILE, unread } from './limits.ts';
import { SOURCE_KINDS, type Source } from './source.ts';

const entrySchema = z.object({ id: z.string().min(1).max(500), source: z.enum(SOURCE_KINDS), text: z.string() });

export interface ContextSources {
  readonly sources: readonly Source[];
  readonly inputs: readonly InputDigest[];
  readonly problems: readonly Problem[];
}

/** Reads `--context` files: JSON Lines of `{"id","source","text"}`. A line that is not such an object is a problem. */
export async function contextSources(files: Files, patterns: readonly string[]): Promise<ContextSources> {
  const { paths, unmatched } = await files.expand(patterns);
  const sources: Source[] = [];
  const inputs: InputDigest[] = [];
  const problems: Problem[] = unmatched.map((pattern) => missing(pattern));
  for (const path of paths) {
    try {
      const { bytes, sha256 } = await files.read(path, MAX_CONTEXT_FILE);
      inputs.push({ path, sha256, bytes: bytes.length });
      const read = parse(path, bytes);
      sources.push(...read.sources);
      problems.push(...read.problems);
    } catch (error) {
      const { code, message, nextAction } = asEvidenceGateError(error);
      problems.push({ code, message, nextAction });
    }
  }
  return { sources, inputs, problems };
}

function parse(path: string, bytes: Uint8Array): { sources: Source[]; problems: Problem[] } {
  const sources: Source[] = [];
  const problems: Problem[] = [];
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (sources.length >= MAX_CONTEXT_ENTRIES) {
      problems.push(
        unread(`The rest of ${path}`, `it has more than ${MAX_CONTEXT_ENTRIES} entries`, 'Split the file.'),
      );
      break;
    }
    const source = parseLine(line);
    if (source === null) problems.push(malformed(path, index + 1));
    else sources.push(source);
  }
  if (sources.length === 0 && problems.length === 0)
    problems.push(unread(path, 'it is empty', 'Write the outside text into it, or leave the flag away.'));
  return { sources, problems };
}

function parseLine(line: string): Source | null {
  try {
    const { id, source, text } = entrySchema.parse(JSON.parse(line));
    return { id, kind: source, text, path: null, lines: null, added: null };
  } catch {
    return null;
  }
}

const missing = (pattern: string): Problem =>
  unread(pattern, 'there is no such file', 'Check the path given as context.');

const malformed = (path: string, line: number): Problem =>
  unread(
    `Line ${line} of ${path}`,
    'it is not {"id","source","text"}',
    `Write one JSON object a line; source is one of ${SOURCE_KINDS.join(', ')}.`,
  );
