import type { PullRequestFacts } from '../../../shared/github/pull-request.ts';
import type { EvidenceDefinition } from '../../../shared/policy/schema.ts';

export type CheckSource = NonNullable<EvidenceDefinition['check']>;
export type CheckRun = NonNullable<PullRequestFacts['check_runs']>[number];

/** Why a run of the right name is not the check that is asked for. */
interface Against {
  readonly why: string;
  /** It may be the one that is asked for, and may have failed. */
  readonly unclear: boolean;
}

const FULL_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;

const no = (why: string): Against => ({ why, unclear: false });
const unclear = (why: string): Against => ({ why, unclear: true });

/**
 * Whether a run of that name belongs to what is asked for: this commit, this app, this workflow file, this event. A name is
 * something that any job can print; where a run comes from, only GitHub says.
 *
 * @returns null when it does
 */
export function reasonAgainst(
  run: CheckRun,
  { appId, workflow, event }: CheckSource,
  facts: PullRequestFacts,
  head: string,
): Against | null {
  if (!FULL_ID.test(run.head_sha ?? '')) return unclear('it does not say which commit it speaks of');
  if (run.head_sha !== head) return no(`it ran on ${run.head_sha}, not on the head`);
  if (appId !== undefined && typeof run.app?.id !== 'number') return unclear('it does not say which app made it');
  if (appId !== undefined && run.app?.id !== appId) return no(`it was made by another app than ${appId}`);
  return workflow === undefined && event === undefined ? null : ofWorkflow(run, { workflow, event }, facts, head);
}

function ofWorkflow(
  run: CheckRun,
  { workflow, event }: Partial<Pick<CheckSource, 'workflow' | 'event'>>,
  { workflow_runs: all, unread }: PullRequestFacts,
  head: string,
): Against | null {
  if (!all) return unclear(unread?.['workflow_runs'] ?? 'workflow runs could not be read (actions: read)');
  const suite = run.check_suite?.id;
  const own = all.filter((one) => suite !== undefined && one.check_suite_id === suite && one.head_sha === head);
  if (own.length === 0) {
    const why = 'it belongs to no workflow run of the head';
    // A workflow's check without its run may be a failed one of the right workflow.
    return run.app?.slug === undefined || run.app.slug === 'github-actions' ? unclear(why) : no(why);
  }
  // A path may carry the ref it was read at: `.github/workflows/ci.yml@refs/heads/main`.
  const strange = own.find(({ path }) => workflow !== undefined && path?.split('@', 1)[0] !== workflow);
  if (strange !== undefined)
    return no(`it was made by ${strange.path ?? 'a workflow without a name'}, not by ${workflow}`);
  const started = own.find((one) => event !== undefined && one.event !== event);
  return started === undefined ? null : no(`it was started by ${started.event ?? 'no event'}, not by ${event}`);
}
