import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pathsOf, type Change } from '../../../../shared/change/change.ts';
import { asEvidenceGateError } from '../../../../shared/errors/errors.ts';
import type { InputDigest, Problem } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { foreign } from '../traces/problems.ts';
import { unread } from '../sources/limits.ts';
import { examineTrace, type TraceReport } from '../traces/examine.ts';

export interface TraceCheck {
  readonly traces: readonly TraceReport[];
  readonly inputs: readonly InputDigest[];
  readonly problems: readonly Problem[];
}

/**
 * Judges the session transcripts a caller names. They are read as streams; what was judged is what was hashed.
 * @param change when given, a transcript that edits only other files is not the record of this change
 */
export async function checkTraces(
  files: Files,
  patterns: readonly string[],
  change: Change | null,
  allowedHosts: readonly string[],
): Promise<TraceCheck> {
  const { paths, unmatched } = await files.expand(patterns);
  const traces: TraceReport[] = [];
  const inputs: InputDigest[] = [];
  const problems: Problem[] = unmatched.map((pattern) =>
    unread(pattern, 'there is no such file', 'Check the path of the transcript.'),
  );
  for (const path of paths) {
    const meter = new Meter();
    try {
      const report = await examineTrace(path, meter.through(files.stream(path)), allowedHosts);
      traces.push(report);
      problems.push(...report.problems);
      if (change !== null && isForeign(report, change)) problems.push(foreign(path));
      inputs.push({ path, sha256: meter.digest(), bytes: meter.bytes });
    } catch (error) {
      const { code, message, nextAction } = asEvidenceGateError(error);
      problems.push({ code, message, nextAction });
    }
  }
  return { traces, inputs, problems };
}

/** Whether the session edits files and none of them is in the change; paths of transcripts are absolute or relative. */
function isForeign({ edited }: TraceReport, change: Change): boolean {
  const changed = change.files.flatMap(pathsOf);
  const touches = (path: string): boolean => {
    const slashed = path.replaceAll('\\', '/').replace(/^\.\//u, '');
    return changed.some((one) => slashed === one || slashed.endsWith(`/${one}`));
  };
  return edited.length > 0 && !edited.some(touches);
}

/** Counts and hashes what passes through. */
class Meter {
  readonly #hash = createHash('sha256');
  bytes = 0;

  through(stream: Readable): Readable {
    const pass = async function* (meter: Meter): AsyncGenerator<Buffer> {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        meter.#hash.update(chunk);
        meter.bytes += chunk.length;
        yield chunk;
      }
    };
    return Readable.from(pass(this), { objectMode: false });
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}
