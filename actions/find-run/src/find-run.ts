import { z } from 'zod';
import { ConfigurationError, EvidenceError } from '../../../shared/errors/errors.ts';
import { runsOf, type WorkflowRun } from '../../../shared/github/workflow-runs.ts';
import type { HelperPorts, HelperResult } from '../../../shared/runtime/helper-action.ts';
import { mergedHead } from './merged-head.ts';

const WAIT_MS = 15_000;

export interface FindRunInputs {
  readonly head?: string | undefined;
  /** A commit of the default branch; its pull request names the head. */
  readonly merged?: string | undefined;
  readonly workflow: readonly string[];
  readonly event: readonly string[];
  readonly artifact: string;
  /** Minutes a run that is still going is waited for. */
  readonly wait: number;
}

const artifactSchema = z.looseObject({
  name: z.string(),
  expired: z.boolean(),
  size_in_bytes: z.number(),
  digest: z.string().nullish(),
  workflow_run: z.looseObject({ id: z.number(), head_sha: z.string() }).nullish(),
});

/**
 * Finds the one run whose artifact may be taken for evidence: of the named workflow file, on the very head commit,
 * started by the named event, ended, with exactly one artifact of the name. The newest run counts, also when an older
 * one had more to say.
 *
 * @throws EvidenceError EG236 when there is none; Fault when GitHub does not answer
 */
export async function findRun(given: FindRunInputs, ports: HelperPorts): Promise<HelperResult> {
  const inputs = { ...given, head: await headOf(given, ports) };
  const run = await newest(inputs, ports);
  if (run === null) throw none(inputs, `no run of ${inputs.workflow.join(' or ')} on it has ended`);
  const { client, owner, repo } = ports;
  const found = await client.list(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    { owner, repo, run_id: run.id },
    { what: 'The artifacts of the run could not be read', permission: 'actions: read' },
    'artifacts',
  );
  const named = z
    .array(artifactSchema)
    .parse(found)
    .filter(({ name }) => name === inputs.artifact);
  const [artifact] = named;
  if (artifact === undefined || named.length > 1)
    throw none(inputs, `run ${run.id} has ${named.length} artifacts ${inputs.artifact}`);
  if (artifact.expired) throw none(inputs, `the artifact ${inputs.artifact} of run ${run.id} has expired`);
  const origin = artifact.workflow_run;
  if (origin && (origin.id !== run.id || origin.head_sha !== run.head_sha))
    throw none(inputs, 'the artifact is another run’s');
  return {
    message: `Run ${run.id} (${run.path}, ${run.event}) collected on ${inputs.head.slice(0, 12)}.`,
    outputs: { 'run-id': String(run.id), digest: artifact.digest ?? '' },
  };
}

/** @throws ConfigurationError EG232 unless exactly one of the two is given */
async function headOf({ head, merged }: FindRunInputs, { client, owner, repo }: HelperPorts): Promise<string> {
  if (head !== undefined && merged === undefined) return head;
  if (head === undefined && merged !== undefined) return mergedHead(client, owner, repo, merged);
  throw new ConfigurationError(
    'EG232',
    'Not exactly one of the inputs head and merged is given.',
    'Correct the "with:" of this step.',
  );
}

type Known = FindRunInputs & { readonly head: string };

async function newest(
  { head, workflow, event, wait }: Known,
  { client, owner, repo, sleep }: HelperPorts,
): Promise<WorkflowRun | null> {
  const query = { owner, repo, headSha: head, workflows: workflow, events: event };
  const tries = Math.floor((wait * 60_000) / WAIT_MS);
  for (let tried = 0; tried <= tries; tried++) {
    const [run] = await runsOf(client, query);
    if (run?.status === 'completed') return run;
    if (tried < tries) await sleep(WAIT_MS);
  }
  return null;
}

const none = ({ head }: Known, why: string): EvidenceError =>
  new EvidenceError(
    'EG236',
    `There is no evidence for ${head.slice(0, 12)}: ${why}.`,
    'Let the workflow that collects evidence run on this head, then run this job again.',
  );
