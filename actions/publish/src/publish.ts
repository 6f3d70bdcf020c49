import { EvidenceError } from '../../../shared/errors/errors.ts';
import type { HelperResult } from '../../../shared/runtime/helper-action.ts';
import { type CheckContent, writeCheckRun } from './check-run.ts';
import { writeComment } from './comment.ts';
import { writeLabels } from './labels.ts';
import { whatMoved } from './moved.ts';
import type { Ports } from './ports.ts';
import { readVerdict, type VerdictOnDisk } from './record.ts';

export const WRITES = ['check', 'comment', 'labels'] as const;

export interface PublishInputs {
  readonly out: string;
  readonly write: readonly (typeof WRITES)[number][];
  readonly checkName: string;
  readonly author: string;
  readonly mode: 'enforce' | 'observe';
}

/**
 * Publishes a verdict, after one more look at what it was given on. When that changed meanwhile, the check says so and is
 * red: only judging again can make it green.
 *
 * @throws EvidenceError EG272 when there is no verdict, EG273 when the pull request moved; Fault when GitHub does not answer
 */
export async function publish(inputs: PublishInputs, ports: Ports): Promise<HelperResult> {
  const record = await readVerdict(inputs.out);
  const moved = await whatMoved(record, ports);
  if (moved !== null) {
    if (inputs.write.includes('check')) await writeCheckRun(movedContent(record, inputs, moved), ports);
    throw new EvidenceError(
      'EG273',
      `The verdict was not published: ${moved} changed after it was given.`,
      'Judge again; nothing needs to be pushed for it.',
    );
  }
  const { facts, verdict, riskLevel, summary } = record;
  // The conclusion last: what failed to be written leaves no green check behind.
  if (facts !== null && inputs.write.includes('labels')) {
    const have = (facts.pull_request.labels ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]));
    await writeLabels(verdict, riskLevel, have, facts.pull_request.number, ports);
  }
  if (facts !== null && inputs.write.includes('comment')) {
    await writeComment(summary, facts.pull_request.number, inputs.author, ports);
  }
  if (inputs.write.includes('check')) await writeCheckRun(contentOf(record, inputs), ports);
  return { message: `Published: ${verdict}.`, outputs: { published: verdict } };
}

function contentOf(record: VerdictOnDisk, { checkName, mode }: PublishInputs): CheckContent {
  const { verdict, missing, subject, summary, bundleDigest, findings } = record;
  const count = missing.length;
  return {
    name: checkName,
    headSha: subject.head,
    conclusion: verdict === 'ready' ? 'success' : mode === 'observe' ? 'neutral' : 'failure',
    title: verdict === 'ready' ? 'Ready to merge' : `Not ready: ${count} open`,
    summary,
    externalId: bundleDigest,
    findings,
  };
}

const movedContent = (record: VerdictOnDisk, inputs: PublishInputs, moved: string): CheckContent => ({
  ...contentOf(record, inputs),
  conclusion: inputs.mode === 'observe' ? 'neutral' : 'failure',
  title: 'Not judged: the pull request moved',
  summary: `The verdict was given before ${moved} changed. Judge again.`,
  findings: [],
});
