import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contexts, expand, textOf } from './expressions.ts';
import type { EndedJob, JobResult, Occasion, Runner } from './runner.ts';
import { runSteps, type Scope, type Step } from './steps.ts';

export interface Job {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string | boolean;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, unknown>> | 'inherit';
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
  readonly env?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

let lastJob = 0;
const SUCCESS = { success: true, failure: false };

/** Runs a job on a machine of its own, and tells the check it makes. */
export async function runJob(
  job: Job,
  name: string,
  contexts: Contexts,
  runner: Runner,
  occasion: Occasion,
): Promise<EndedJob> {
  const id = ++lastJob;
  const result = await onFreshMachine(job, contexts, runner, occasion);
  runner.ended({ name, conclusion: result.result, headSha: occasion.headSha, runId: occasion.runId, jobId: id });
  return { ...result, name, id, again: () => runJob(job, name, contexts, runner, occasion) };
}

export function skipJob(name: string, runner: Runner, occasion: Occasion): EndedJob {
  const id = ++lastJob;
  runner.ended({ name, conclusion: 'skipped', headSha: occasion.headSha, runId: occasion.runId, jobId: id });
  const skipped: EndedJob = {
    name,
    id,
    result: 'skipped',
    outputs: {},
    log: '',
    summary: '',
    again: async () => skipped,
  };
  return skipped;
}

async function onFreshMachine(job: Job, given: Contexts, runner: Runner, occasion: Occasion): Promise<JobResult> {
  const machine = mkdtempSync(join(runner.directory, 'machine-'));
  const [workspace, temp] = [join(machine, 'work'), join(machine, 'temp')];
  for (const folder of [workspace, temp]) mkdirSync(folder);
  const event = join(temp, 'event.json');
  writeFileSync(event, JSON.stringify(occasion.payload));
  const files: Scope['files'] = {
    OUTPUT: join(temp, 'output'),
    ENV: join(temp, 'env'),
    PATH: join(temp, 'path'),
    STEP_SUMMARY: join(temp, 'summary'),
  };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const contexts: Contexts = { ...given, runner: { temp, os: 'Linux' }, job: { status: 'success' } };
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: machine,
    ...runner.machine,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: runner.repository,
    GITHUB_API_URL: runner.apiUrl,
    GITHUB_EVENT_NAME: occasion.name,
    GITHUB_EVENT_PATH: event,
    GITHUB_RUN_ID: String(occasion.runId),
    RUNNER_TEMP: temp,
  };
  const scope: Scope = {
    place: { runner, occasion, workspace, env },
    contexts,
    files,
    env: texts(expand(job.env ?? {}, contexts, SUCCESS)),
    log: [],
  };
  const { success, steps } = await runSteps(job.steps ?? [], scope);
  const outputs = texts(expand(job.outputs ?? {}, { ...contexts, steps }, SUCCESS));
  return {
    result: success ? 'success' : 'failure',
    outputs,
    log: scope.log.join('\n'),
    summary: readFileSync(files.STEP_SUMMARY, 'utf8'),
  };
}

const texts = (values: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(values as object).map(([name, value]) => [name, textOf(value)]));
