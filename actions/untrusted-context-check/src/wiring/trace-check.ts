import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { asEvidenceGateError } from '../../../../shared/errors/errors.ts';
import type { InputDigest, Problem } from '../../../../shared/evidence/report.ts';
import type { Files } from '../../../../shared/files/files.ts';
import { unread } from '../sources/limits.ts';
import { examineTrace, type TraceReport } from '../traces/examine.ts';

export interface TraceCheck {
  readonly traces: readonly TraceReport[];
  readonly inputs: readonly InputDigest[];
  readonly problems: readonly Problem[];
}

/** Judges the session transcripts a caller names. They are read as streams; what was judged is what was hashed. */
export async function checkTraces(files: Files, patterns: readonly string[]): Promise<TraceCheck> {
  const { paths, unmatched } = await files.expand(patterns);
  const traces: TraceReport[] = [];
  const inputs: InputDigest[] = [];
  const problems: Problem[] = unmatched.map((pattern) =>
    unread(pattern, 'there is no such file', 'Check the path of the transcript.'),
  );
  for (const path of paths) {
    const meter = new Meter();
    try {
      const report = await examineTrace(path, meter.through(files.stream(path)));
      traces.push(report);
      problems.push(...report.problems);
      inputs.push({ path, sha256: meter.digest(), bytes: meter.bytes });
    } catch (error) {
      const { code, message, nextAction } = asEvidenceGateError(error);
      problems.push({ code, message, nextAction });
    }
  }
  return { traces, inputs, problems };
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
