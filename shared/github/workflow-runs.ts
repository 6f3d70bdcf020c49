import { z } from 'zod';
import type { GitHubClient } from './client.ts';
import { Fault } from './faults.ts';

/** A run of a workflow, of which only the fields that bind it are named. */
const runSchema = z.looseObject({
  id: z.number().int(),
  path: z.string(),
  head_sha: z.string(),
  event: z.string(),
  status: z.string().nullable(),
  conclusion: z.string().nullish(),
  run_attempt: z.number().int().default(1),
  run_number: z.number().int(),
});
export type WorkflowRun = z.infer<typeof runSchema>;

const jobSchema = z.looseObject({
  id: z.number().int(),
  name: z.string(),
  head_sha: z.string(),
  status: z.string(),
  conclusion: z.string().nullish(),
});
export type RunJob = z.infer<typeof jobSchema>;

/** What a run must be to be taken for the one that is meant. */
export interface RunQuery {
  readonly owner: string;
  readonly repo: string;
  readonly headSha: string;
  /** Files of the default branch, such as `.github/workflows/evidence-gate.yml`. */
  readonly workflows: readonly string[];
  readonly events: readonly string[];
}

/** GitHub appends `@ref` to the path of a workflow that a ruleset requires. */
const fileOf = ({ path }: WorkflowRun): string => path.split('@', 1)[0] ?? '';

/** Why a run is not the one that is meant; null when it is. Every field is compared here, whatever was asked for. */
export function mismatchOf(run: WorkflowRun, { headSha, workflows, events }: RunQuery): string | null {
  if (run.head_sha !== headSha) return `it ran on ${run.head_sha}, not on ${headSha}`;
  if (!workflows.includes(fileOf(run))) return `it is a run of ${fileOf(run)}`;
  return events.includes(run.event) ? null : `it was started by ${run.event}`;
}

/**
 * Runs of the meant workflow on the meant commit, newest first.
 *
 * @throws Fault when GitHub does not answer, or not in its own shape
 */
export async function runsOf(client: GitHubClient, query: RunQuery): Promise<WorkflowRun[]> {
  const { owner, repo, headSha } = query;
  const purpose = { what: 'The runs of the workflow could not be read', permission: 'actions: read' };
  const found = await client.list(
    'GET /repos/{owner}/{repo}/actions/runs',
    { owner, repo, head_sha: headSha },
    purpose,
    'workflow_runs',
  );
  return parsed(z.array(runSchema), found)
    .filter((run) => mismatchOf(run, query) === null)
    .toSorted((a, b) => b.run_number - a.run_number || b.id - a.id);
}

/** Jobs of the latest attempt of a run. @throws Fault */
export async function jobsOf(client: GitHubClient, owner: string, repo: string, runId: number): Promise<RunJob[]> {
  const purpose = { what: 'The jobs of the run could not be read', permission: 'actions: read' };
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs';
  return parsed(z.array(jobSchema), await client.list(route, { owner, repo, run_id: runId }, purpose, 'jobs'));
}

function parsed<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Fault(`GitHub's answer is not of its documented shape: ${result.error.issues[0]?.path.join('.')}`, null);
}
