import { EvidenceError } from '../../../shared/errors/errors.ts';
import { jobsOf, runsOf, type WorkflowRun } from '../../../shared/github/workflow-runs.ts';
import type { HelperPorts, HelperResult } from '../../../shared/runtime/helper-action.ts';
import { type Occasion, occasionOf } from './occasion.ts';

/** GitHub allows fifty re-runs of a run, those of single jobs included. */
const MAX_ATTEMPTS = 50;
/** How long a run that is still going is waited for: it may have read the approvals before this one was given. */
const WAITS = 40;
const WAIT_MS = 15_000;

export interface RefreshInputs {
  readonly workflow: readonly string[];
  readonly job: string;
}

/**
 * Runs the verdict again for the head of the pull request that the event speaks of. The job keeps its name and commit,
 * so the required check turns green, or red, without a push.
 *
 * @throws EvidenceError EG235 when there is no run to repeat or GitHub allows no further one; Fault when it does not answer
 */
export async function refresh(inputs: RefreshInputs, ports: HelperPorts): Promise<HelperResult> {
  const occasion = occasionOf(ports.eventName, ports.event);
  if (occasion.kind === 'nothing') return result(`Nothing to refresh: ${occasion.why}.`);
  const heads = await headsOf(occasion, ports);
  if (heads.length === 0) return result('Nothing to refresh: no open pull request has this head.');
  const done: string[] = [];
  for (const { number, sha } of heads) done.push(await repeat(inputs, ports, number, sha));
  return result(done.join(' '), heads.length);
}

const result = (message: string, refreshed = 0): HelperResult => ({
  message,
  outputs: { refreshed: String(refreshed) },
});

interface Head {
  readonly number: number;
  readonly sha: string;
}

const PULLS = { what: 'The pull request could not be read', permission: 'pull-requests: read' };

/** Open pull requests with the head they have now: an event may be older than the last push. */
async function headsOf(
  occasion: Exclude<Occasion, { kind: 'nothing' }>,
  { client, owner, repo }: HelperPorts,
): Promise<Head[]> {
  const at = { owner, repo };
  const pulls =
    occasion.kind === 'number'
      ? [
          await client.one(
            'GET /repos/{owner}/{repo}/pulls/{pull_number}',
            { ...at, pull_number: occasion.number },
            PULLS,
          ),
        ]
      : await client.list(
          'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
          { ...at, commit_sha: occasion.sha },
          PULLS,
        );
  return pulls.flatMap((pull) => {
    const { number, state, head } = pull as { number?: unknown; state?: unknown; head?: { sha?: unknown } };
    const sha = head?.sha;
    if (typeof number !== 'number' || typeof sha !== 'string' || state !== 'open') return [];
    return occasion.kind === 'head' && sha !== occasion.sha ? [] : [{ number, sha }];
  });
}

async function repeat(inputs: RefreshInputs, ports: HelperPorts, number: number, sha: string): Promise<string> {
  const { client, owner, repo } = ports;
  const run = await finishedRun(inputs, ports, sha);
  if (run === null)
    throw cannot(
      number,
      'no run of the gate on its head has ended',
      'Wait for the run, then approve or comment again.',
    );
  if (run.run_attempt >= MAX_ATTEMPTS) {
    throw cannot(
      number,
      `run ${run.id} was repeated ${MAX_ATTEMPTS} times, which is GitHub’s limit`,
      'Push a commit, or close and reopen the pull request: that starts a new run.',
    );
  }
  const jobs = (await jobsOf(client, owner, repo, run.id)).filter(
    ({ name, head_sha: at }) => name === inputs.job && at === sha,
  );
  const [job] = jobs;
  if (job === undefined || jobs.length > 1) {
    throw cannot(
      number,
      `run ${run.id} has ${jobs.length} jobs named ${inputs.job}`,
      'Correct the input "job" of this action.',
    );
  }
  await client.one(
    'POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun',
    { owner, repo, job_id: job.id },
    { what: 'The verdict could not be repeated', permission: 'actions: write' },
  );
  return `#${number}: ${inputs.job} judges ${sha.slice(0, 12)} again.`;
}

async function finishedRun(
  { workflow }: RefreshInputs,
  { client, owner, repo, sleep }: HelperPorts,
  sha: string,
): Promise<WorkflowRun | null> {
  const query = { owner, repo, headSha: sha, workflows: workflow, events: ['pull_request', 'pull_request_target'] };
  for (let waited = 0; waited <= WAITS; waited++) {
    const [newest] = await runsOf(client, query);
    if (newest?.status === 'completed') return newest;
    if (waited < WAITS) await sleep(WAIT_MS);
  }
  return null;
}

const cannot = (number: number, why: string, nextAction: string): EvidenceError =>
  new EvidenceError('EG235', `The verdict of #${number} cannot be refreshed: ${why}.`, nextAction);
