import { resolve } from 'node:path';
import { caseFileOf } from '../../../actions/approval-gate/src/case-file.ts';
import type { CaseFile } from '../../../actions/approval-gate/src/case.ts';
import { judgeable } from '../../../actions/approval-gate/src/gate.ts';
import { verifyBundle } from '../../../actions/approval-gate/src/verify/verify-bundle.ts';
import { EvidenceError } from '../../../shared/errors/errors.ts';
import { MAX_WHOLE_FILE_BYTES } from '../../../shared/files/files.ts';
import { nodeFiles } from '../../../shared/files/node-files.ts';
import { reportStore } from '../../../shared/gate/report-store.ts';
import { openSession } from '../../../shared/gate/session.ts';
import type { Io } from '../io.ts';

interface CaseFlags {
  readonly bundle?: string | undefined;
  readonly repo: string;
  readonly base?: string | undefined;
  readonly head: string;
  readonly policy?: string | undefined;
  readonly pullRequest?: string | undefined;
  readonly out: string;
}

/**
 * The case to play with: what a bundle holds, or a change with the reports of an earlier run.
 *
 * @throws EvidenceError EG264 when the bundle does not hold, and whatever opening a change throws
 */
export async function caseFrom(flags: CaseFlags, io: Io): Promise<CaseFile> {
  if (flags.bundle !== undefined) return fromBundle(flags.bundle, io);
  const session = await openSession(flags);
  try {
    const store = reportStore(resolve(io.cwd, flags.out));
    const { reports } = await store.readEarlier('approval-gate', session.subject, session.policy);
    return await caseFileOf(judgeable(session.change), session.policy, reports, Date.now());
  } finally {
    session.close();
  }
}

async function fromBundle(path: string, io: Io): Promise<CaseFile> {
  const { bytes } = await nodeFiles(io.cwd).read(resolve(io.cwd, path), MAX_WHOLE_FILE_BYTES);
  const { file, problems } = verifyBundle(Buffer.from(bytes).toString('utf8'));
  if (file !== null && problems.length === 0) return file;
  throw new EvidenceError('EG264', `${path}: ${problems.join('; ')}.`, 'Take the bundle as the gate wrote it.');
}
