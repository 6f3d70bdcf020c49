import { EvidenceError } from '../../../shared/errors/errors.ts';
import { reportSchema } from '../../../shared/evidence/report.ts';
import type { HelperResult } from '../../../shared/runtime/helper-action.ts';

export interface AuditPorts {
  /** Text of a file in the record's folder; null when there is none. */
  readonly read: (name: string) => Promise<string | null>;
  /** Tree of the commit that was merged. */
  readonly treeOf: (commit: string) => Promise<string>;
}

/**
 * Compares what was merged with what was judged: the verdict has to be ready, and about the very tree that is on the
 * branch now.
 *
 * @throws EvidenceError EG238 saying what differs
 */
export async function audit(commit: string, { read, treeOf }: AuditPorts): Promise<HelperResult> {
  const text = await read('approval-gate.json');
  if (text === null) throw differs(commit, 'there is no verdict of its pull request');
  const report = parsed(text);
  if (report === null) throw differs(commit, 'the verdict’s record is no gate report');
  const verdict = (report.details as { verdict?: unknown }).verdict;
  if (report.gate !== 'approval-gate' || verdict !== 'ready' || report.conclusion !== 'success') {
    throw differs(commit, 'it was merged while it was not ready');
  }
  const tree = await treeOf(commit);
  if (report.subject.mergeTree !== tree) {
    throw differs(
      commit,
      `what was merged (tree ${tree.slice(0, 12)}) is not what was judged (tree ${report.subject.mergeTree?.slice(0, 12) ?? 'unknown'})`,
    );
  }
  return { message: `${commit.slice(0, 12)} is what was judged, and was ready.`, outputs: { tree } };
}

function parsed(text: string) {
  try {
    return reportSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

const differs = (commit: string, why: string): EvidenceError =>
  new EvidenceError(
    'EG238',
    `The audit of ${commit.slice(0, 12)} failed: ${why}.`,
    'Have a person look at the change now; evidence-gate doctor tells what stands open.',
  );
