import { createHash } from 'node:crypto';
import type { Change, ChangedFile } from '../change/change.ts';
import type { InputDigest } from '../evidence/report.ts';
import type { Files } from '../files/files.ts';
import { MAX_SPEC_BYTES, SPEC_FENCE, SPEC_FILE } from './limits.ts';

/** The text of a spec and where it came from. */
export interface SpecText {
  readonly text: string;
  /** For messages: a path, or the pull request's body. */
  readonly source: string;
  readonly digest: InputDigest;
}

/** Why there is a spec that cannot be read. */
export interface SpecFault {
  readonly fault: string;
}

const BODY = 'the pull request’s body';

/**
 * Finds the spec of a change: the file the caller names, else the file the change itself adds or edits, else the fenced
 * block of the pull request. The first that is there decides; a file that the change leaves alone is another change's.
 *
 * @returns null when there is none
 * @throws EvidenceError when the named file cannot be read or is too large
 */
export async function findSpec(
  change: Change,
  files: Files,
  named: string | undefined,
): Promise<SpecText | SpecFault | null> {
  if (named !== undefined) {
    const { bytes } = await files.read(named, MAX_SPEC_BYTES);
    const text = new TextDecoder().decode(bytes);
    return found(text, named);
  }
  const file = change.files.find(({ path, after }) => path === SPEC_FILE && after !== null);
  if (file === undefined) return fromBody(change.pullRequest?.pull_request.body ?? '');
  const text = file.after?.kind === 'file' ? await change.readHead(SPEC_FILE) : null;
  if (text === null) return { fault: `${SPEC_FILE} is no file that can be read` };
  return found(text, SPEC_FILE);
}

function found(text: string, source: string): SpecText | SpecFault {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_SPEC_BYTES) return { fault: `${source} has ${bytes} bytes; the limit is ${MAX_SPEC_BYTES}` };
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { text, source, digest: { path: source, sha256, bytes } };
}

/** The one fenced block marked as a spec. */
function fromBody(body: string): SpecText | SpecFault | null {
  if (!body.includes(SPEC_FENCE)) return null;
  const lines = body.split(/\r?\n/u);
  const opens = lines.flatMap((line, index) => (line.trim() === `\`\`\`${SPEC_FENCE}` ? [index] : []));
  const [open, second] = opens;
  if (open === undefined) return null;
  if (second !== undefined) return { fault: `${BODY} holds ${opens.length} blocks marked ${SPEC_FENCE}` };
  const close = lines.findIndex((line, index) => index > open && line.trim() === '```');
  if (close === -1) return { fault: `the block marked ${SPEC_FENCE} in ${BODY} is not closed` };
  return found(lines.slice(open + 1, close).join('\n'), BODY);
}

/** Whether a file of the change is the spec itself; where it lies elsewhere it is known by its content, as git names it. */
export function isSpecItself({ after }: ChangedFile, { text, source }: SpecText): boolean {
  if (after === null) return false;
  if (source === SPEC_FILE && after.path === SPEC_FILE) return true;
  const algorithm = after.oid.length === 64 ? 'sha256' : 'sha1';
  const blob = createHash(algorithm)
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text);
  return blob.digest('hex') === after.oid;
}
