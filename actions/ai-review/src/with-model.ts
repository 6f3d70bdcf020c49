import type { Change } from '../../../shared/change/change.ts';
import { EvidenceGateError } from '../../../shared/errors/errors.ts';
import type { InputDigest } from '../../../shared/evidence/report.ts';
import type { GateContext } from '../../../shared/gate/gate.ts';
import type { Access } from './access/access.ts';
import { judgeBy } from './judge-by.ts';
import type { Obtained } from './obtained.ts';
import type { KnownRisk } from './plan/risk.ts';
import { MAX_RECORD_BYTES, parseRecord, type RecordSubject, type ReviewRecord } from './record/record.ts';
import { liveSource } from './source/live.ts';
import { replaySource } from './source/replay.ts';
import type { Source } from './source/source.ts';
import { readSpec } from './spec.ts';
import type { Shortfall } from './states.ts';

export interface Inputs {
  readonly spec?: string | undefined;
  readonly reviewRecord?: string | undefined;
  readonly replay?: string | undefined;
}

/** What is reviewed, and by whom: with an access the model is asked, without one the record is replayed. */
export interface Commission {
  readonly change: Change;
  readonly risk: KnownRisk;
  readonly access: Access | null;
}

/**
 * Has the change reviewed. A file that was named and cannot be used means no review: it was asked for. Only the record of
 * an earlier review may be missing or damaged; then everything is reviewed.
 */
export async function reviewWithModel(
  context: GateContext<Inputs>,
  { change, risk, access }: Commission,
): Promise<Obtained | Shortfall> {
  const subject: RecordSubject = {
    repository: change.repository,
    pullRequest: change.pullRequest?.pull_request.number ?? null,
    base: change.base,
    head: change.head,
    policy: context.policy.digest,
  };
  const inputs: InputDigest[] = [];
  try {
    const spec = await readSpec(context.files, context.inputs.spec);
    if (spec !== null) inputs.push(spec.digest);
    const source = await sourceOf(context, access, subject, inputs);
    if ('state' in source) return source;
    return await judgeBy(source, { context, change, risk, spec: spec?.text ?? null, inputs });
  } catch (error) {
    if (!(error instanceof EvidenceGateError) || error.exitStatus !== 1) throw error;
    return { state: 'incomplete', why: `an input was not usable: ${error.message}` };
  }
}

async function sourceOf(
  { files, inputs: { replay, reviewRecord }, policy }: GateContext<Inputs>,
  access: Access | null,
  subject: RecordSubject,
  digests: InputDigest[],
): Promise<Source | Shortfall> {
  if (access === null || replay !== undefined) {
    const { bytes, sha256 } = await files.read(replay ?? '', MAX_RECORD_BYTES);
    digests.push({ path: 'replay', sha256, bytes: bytes.length });
    return replaySource(new TextDecoder().decode(bytes), subject);
  }
  const earlier = reviewRecord === undefined ? undefined : await readRecord(reviewRecord, { files });
  return liveSource({ access, subject, earlier, review: policy.review });
}

async function readRecord(path: string, { files }: Pick<GateContext<Inputs>, 'files'>): Promise<ReviewRecord | null> {
  if ((await files.size(path)) === null) return null;
  const { bytes } = await files.read(path, MAX_RECORD_BYTES);
  return parseRecord(new TextDecoder().decode(bytes));
}
