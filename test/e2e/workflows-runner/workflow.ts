import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { condition, type Contexts, expand, textOf } from './expressions.ts';
import { type Job, runJob, skipJob } from './jobs.ts';
import type { Conclusion, EndedJob, Occasion, Runner } from './runner.ts';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | string | readonly string[];
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Ended {
  readonly result: Conclusion;
  readonly outputs: Readonly<Record<string, unknown>>;
}

const SUCCESS = { success: true, failure: false };

/** A run of a workflow: every job that ended, by the name of its check. */
export interface Run {
  readonly jobs: ReadonlyMap<string, EndedJob>;
}

/** Runs a workflow file as GitHub would on this occasion. @throws when GitHub's own parser does not accept the file */
export async function runWorkflow(text: string, runner: Runner, occasion: Occasion): Promise<Run> {
  const ended = new Map<string, EndedJob>();
  const github = {
    event_name: occasion.name,
    event: occasion.payload,
    sha: occasion.headSha,
    repository: runner.repository,
    token: 'secret',
    run_id: occasion.runId,
    run_attempt: 1,
  };
  const contexts = { github, inputs: {}, vars: runner.vars, secrets: runner.secrets };
  await runJobs(await read(text), contexts, '', runner, occasion, ended);
  return { jobs: ended };
}

async function read(text: string): Promise<Workflow> {
  const parsed = parseWorkflow({ name: 'workflow.yml', content: text }, new NoOperationTraceWriter());
  if (parsed.value) await convertWorkflowTemplate(parsed.context, parsed.value);
  const errors = parsed.context.errors.getErrors().map(({ message }) => message);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return parse(text) as Workflow;
}

async function runJobs(
  workflow: Workflow,
  contexts: Contexts,
  prefix: string,
  runner: Runner,
  occasion: Occasion,
  ended: Map<string, EndedJob>,
): Promise<Readonly<Record<string, Ended>>> {
  const done: Record<string, Ended> = {};
  const waiting = new Map(Object.entries(workflow.jobs));
  while (waiting.size > 0) {
    const next = [...waiting].find(([, job]) => needsOf(job).every((id) => Object.hasOwn(done, id)));
    if (next === undefined) throw new Error('the jobs wait for each other');
    const [id, job] = next;
    waiting.delete(id);
    const needs = Object.fromEntries(needsOf(job).map((name) => [name, done[name]]));
    const results = Object.values(needs).map((one) => one?.result);
    const status = { success: results.every((one) => one === 'success'), failure: results.includes('failure') };
    const mine = { ...contexts, needs };
    const name = `${prefix}${textOf(job.strategy ? (job.name ?? id) : expand(job.name ?? id, mine, SUCCESS))}`;
    if (!condition(job.if, mine, status)) {
      ended.set(name, skipJob(name, runner, occasion));
      done[id] = { result: 'skipped', outputs: {} };
    } else
      done[id] =
        job.uses === undefined
          ? await runMatrix(job, name, mine, runner, occasion, ended)
          : await call(job, name, mine, runner, occasion, ended);
  }
  return done;
}

const needsOf = ({ needs = [] }: Job): readonly string[] => (typeof needs === 'string' ? [needs] : needs);

async function runMatrix(
  job: Job,
  name: string,
  contexts: Contexts,
  runner: Runner,
  occasion: Occasion,
  ended: Map<string, EndedJob>,
): Promise<Ended> {
  const matrix = expand(job.strategy?.matrix ?? {}, contexts, SUCCESS) as Record<string, unknown[]>;
  const cells = Object.entries(matrix).reduce<Record<string, unknown>[]>(
    (rows, [key, values]) => rows.flatMap((row) => values.map((value) => ({ ...row, [key]: value }))),
    [{}],
  );
  const all: EndedJob[] = [];
  for (const [index, cell] of cells.entries()) {
    const mine = { ...contexts, matrix: cell, strategy: { 'job-index': index, 'job-total': cells.length } };
    const own = job.strategy ? textOf(expand(name, mine, SUCCESS)) : name;
    const one = await runJob(job, own, mine, runner, occasion);
    ended.set(own, one);
    all.push(one);
  }
  return {
    result: all.every(({ result }) => result === 'success') ? 'success' : 'failure',
    outputs: Object.assign({}, ...all.map(({ outputs }) => outputs)) as object as Ended['outputs'],
  };
}

/** A call of one of this repository's reusable workflows. */
async function call(
  job: Job,
  name: string,
  contexts: Contexts,
  runner: Runner,
  occasion: Occasion,
  ended: Map<string, EndedJob>,
): Promise<Ended> {
  const file = /(\.github\/workflows\/[\w-]+\.yml)(?:@|$)/u.exec(job.uses ?? '')?.[1];
  if (file === undefined) throw new Error(`the runner cannot call ${job.uses}`);
  const workflow = await read(readFileSync(join(runner.root, file), 'utf8'));
  const { inputs: declared = {}, outputs = {} } = (
    workflow.on as {
      workflow_call: {
        inputs?: Record<string, { default?: unknown; required?: boolean }>;
        outputs?: Record<string, { value: string }>;
      };
    }
  ).workflow_call;
  const given = expand(job.with ?? {}, contexts, SUCCESS) as Record<string, unknown>;
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(declared, key));
  if (unknown !== undefined) throw new Error(`${file} has no input ${unknown}`);
  const inputs = Object.fromEntries(
    Object.entries(declared).map(([key, { default: value = '' }]) => [key, given[key] ?? value]),
  );
  const secrets = job.secrets === 'inherit' ? contexts['secrets'] : expand(job.secrets ?? {}, contexts, SUCCESS);
  const inner = { github: contexts['github'], vars: contexts['vars'], inputs, secrets };
  const jobs = await runJobs(workflow, inner, `${name} / `, runner, occasion, ended);
  const failed = Object.values(jobs).some(({ result }) => result === 'failure');
  return {
    result: failed ? 'failure' : 'success',
    outputs: Object.fromEntries(
      Object.entries(outputs).map(([key, { value }]) => [key, expand(value, { ...inner, jobs }, SUCCESS)]),
    ),
  };
}
