import { flowing, placeholdersOf } from '../model/template.ts';
import { runsPrivileged } from '../model/triggers.ts';
import { child, entriesOf, itemsOf, scalarsOf } from '../model/tree.ts';
import type { Scalar } from '../model/tree.ts';
import type { Uses } from '../model/uses.ts';
import type { Job, Step, Values, Workflow } from '../model/workflow.ts';
import { outsiderCheckout } from './checkout.ts';
import type { OutsiderCheckout } from './checkout.ts';
import type { Origin } from './origin.ts';
import { followScript } from './script.ts';
import type { ScriptFlow } from './script.ts';
import { outsiderShape } from './sources.ts';
import { bringsArtifact, rememberAction, scriptOf } from './step-facts.ts';
import { ALONE, MAX_CALL_DEPTH, type Surroundings } from './surroundings.ts';

/** What is known when a step begins. */
export interface StepFlow {
  readonly step: Step;
  readonly job: Job;
  /** Whether text an outsider decides stands behind a context path. */
  readonly resolve: (path: string) => Origin | null;
  /** The same for a whole value with its placeholders. */
  readonly originOf: (value: Scalar) => Origin | null;
  /** Untrusted environment variables of the step. */
  readonly env: ReadonlyMap<string, Origin>;
  /** Set when an earlier step brought in files of an outsider. */
  readonly files: Origin | null;
  readonly checkout: OutsiderCheckout | null;
  /** Of a `run` step, or of a script given to an action. */
  readonly script: ScriptFlow | null;
  readonly artifact: boolean;
  /** Files that hold untrusted text when the step begins. */
  readonly written: ReadonlyMap<string, Origin>;
}

/** Where untrusted text goes in one file. */
export interface Flow {
  readonly steps: ReadonlyMap<Step, StepFlow>;
  /** What a job passes to the workflow it calls, by input in lower case. */
  readonly passed: ReadonlyMap<Job, ReadonlyMap<string, Origin>>;
  /** Untrusted outputs of the file itself, by name in lower case. */
  readonly outputs: ReadonlyMap<string, Origin>;
}

/** Follows untrusted text through a workflow: jobs in the order of their `needs`, steps in the order of the file. */
export function followWorkflow(workflow: Workflow, around: Surroundings = ALONE): Flow {
  const steps = new Map<Step, StepFlow>();
  const passed = new Map<Job, Map<string, Origin>>();
  const outputs = new Map<string, Origin>();
  for (const job of ordered(workflow.jobs)) followJob(workflow, job, outputs, { steps, passed, around });
  return { steps, passed, outputs: ownOutputs(workflow, outputs) };
}

/** Outputs of a reusable workflow are those of its jobs; a composite action's stand under its only job already. */
function ownOutputs(workflow: Workflow, ofJobs: ReadonlyMap<string, Origin>): Map<string, Origin> {
  const found = new Map<string, Origin>();
  for (const [name, value] of workflow.outputs) {
    const origin =
      workflow.kind === 'action'
        ? (ofJobs.get(`runs.${name}`.toLowerCase()) ?? null)
        : first(
            placeholdersOf(value).flatMap((p) => flowing(p.expression)),
            (path) => ofJobs.get(path.replace(/^jobs\./u, '').replace('.outputs.', '.')) ?? null,
          );
    if (origin) found.set(name.toLowerCase(), origin);
  }
  return found;
}

/** Jobs after the jobs they need; a cycle, which GitHub refuses, falls back to the order of the file. */
function ordered(jobs: readonly Job[]): Job[] {
  const byId = new Map(jobs.map((job) => [job.id, job]));
  const done = new Set<Job>();
  const visiting = new Set<Job>();
  const visit = (job: Job): void => {
    if (done.has(job) || visiting.has(job)) return;
    visiting.add(job);
    for (const id of job.needs) {
      const needed = byId.get(id);
      if (needed) visit(needed);
    }
    done.add(job);
  };
  for (const job of jobs) visit(job);
  return [...done];
}

interface Followed {
  readonly steps: Map<Step, StepFlow>;
  readonly passed: Map<Job, Map<string, Origin>>;
  readonly around: Surroundings;
}

function followJob(
  workflow: Workflow,
  job: Job,
  needs: Map<string, Origin>,
  { steps, passed, around }: Followed,
): void {
  const known = new Map<string, Origin>();
  const values = new Map<string, Scalar>([...workflow.env, ...job.env]);
  let written = new Map<string, Origin>();
  let files: Origin | null = null;
  let filled: ReadonlyMap<string, Origin> = new Map();
  for (const step of job.steps) {
    const env = new Map<string, Origin>();
    const resolve = (path: string): Origin | null => origin(path, step.line, step.env);
    const originOf = (value: Scalar): Origin | null =>
      first(
        placeholdersOf(value).flatMap((p) => flowing(p.expression)),
        resolve,
      );
    for (const [name, value] of [...values, ...step.env]) {
      const found = originOf(value);
      if (found) env.set(name, found);
      else env.delete(name);
    }
    for (const [name, found] of written) if (!step.env.has(name)) env.set(name, found);
    const script = scriptOf(step);
    const followed = script
      ? followScript(script, {
          placeholder: (place) => first(flowing(place.expression), resolve),
          variable: (name) => env.get(name) ?? null,
          files,
          written: filled,
        })
      : null;
    const checkout = outsiderCheckout(step, resolve, (name) => step.env.get(name) ?? values.get(name) ?? null);
    const artifact = bringsArtifact(workflow, step);
    steps.set(step, {
      step,
      job,
      resolve,
      originOf,
      env,
      files,
      checkout,
      script: followed,
      artifact,
      written: filled,
    });
    filled = followed?.filled ?? filled;
    if (checkout && runsPrivileged(workflow)) files = file(`files of ${checkout.what}`, step.line);
    if (artifact) files = file('a downloaded artifact', step.line);
    for (const write of followed?.writes ?? []) {
      if (write.sink === 'env' && write.name) written = new Map([...written, [write.name, write.origin]]);
      if (write.sink === 'output' && step.id) known.set(`${step.id}.${write.name ?? '*'}`.toLowerCase(), write.origin);
    }
    rememberAction(step, originOf, files, known);
    if (step.id && step.uses)
      for (const [name, found] of outputsOfCall(around, step.uses, inputsOf(step.with, originOf)))
        known.set(`${step.id}.${name}`.toLowerCase(), found);
  }
  const atJob = (value: Scalar): Origin | null =>
    first(
      placeholdersOf(value).flatMap((p) => flowing(p.expression)),
      (path) => origin(path, value.line, job.env),
    );
  for (const [name, value] of [...job.outputs, ...(workflow.kind === 'action' ? workflow.outputs : [])]) {
    const found = atJob(value);
    if (found) needs.set(`${job.id}.${name}`.toLowerCase(), found);
  }
  if (job.uses) {
    const inputs = inputsOf(job.with, atJob);
    passed.set(job, inputs);
    for (const [name, found] of outputsOfCall(around, job.uses, inputs))
      needs.set(`${job.id}.${name}`.toLowerCase(), found);
  }

  function origin(path: string, line: number, own: Values): Origin | null {
    const shape = outsiderShape(path) ?? refNameShape(workflow, path);
    if (shape) return { kind: 'outsider', what: path, line, multiline: shape === 'text' };
    const [root, name = '', field, output = ''] = path.split('.');
    if (root === 'steps' && field === 'outputs')
      return known.get(`${name}.${output}`) ?? known.get(`${name}.*`) ?? null;
    if (root === 'needs' && field === 'outputs') return needs.get(`${name}.${output}`) ?? null;
    if (root === 'env') return envOrigin(name, own);
    if (root === 'matrix') return matrixOrigin(job, name, (inner) => origin(inner, line, own));
    if (root === 'inputs' && around.inputs.has(name)) return around.inputs.get(name) ?? null;
    if (root === 'inputs' && isOpenInput(workflow, name)) return { kind: 'input', what: path, line, multiline: true };
    return null;
  }

  /** The step's own variable, else what an earlier step wrote to GITHUB_ENV, else the job's and the workflow's. */
  function envOrigin(name: string, own: Values): Origin | null {
    const set = [...own].find(([key]) => key.toLowerCase() === name)?.[1];
    if (!set) for (const [key, found] of written) if (key.toLowerCase() === name) return found;
    const value = set ?? [...values].find(([key]) => key.toLowerCase() === name)?.[1];
    if (!value || value.value.toLowerCase().includes(`env.${name}`)) return null;
    const outer = set ? values : new Map<string, Scalar>();
    return first(
      placeholdersOf(value).flatMap((p) => flowing(p.expression)),
      (path) => origin(path, value.line, outer),
    );
  }
}

/** Untrusted values among those a call passes, by input in lower case. */
export const inputsOf = (values: Values, originOf: (value: Scalar) => Origin | null): Map<string, Origin> =>
  new Map(
    [...values].flatMap(([name, value]) => {
      const origin = originOf(value);
      return origin ? [[name.toLowerCase(), origin] as const] : [];
    }),
  );

/** Untrusted outputs of an action or workflow of this repository, given what is passed to it. */
function outputsOfCall(around: Surroundings, uses: Uses, inputs: ReadonlyMap<string, Origin>): Flow['outputs'] {
  const callee = around.depth >= MAX_CALL_DEPTH ? null : around.callee(uses);
  if (callee === null) return new Map();
  return followWorkflow(callee, { ...around, inputs, depth: around.depth + 1 }).outputs;
}

const file = (what: string, line: number): Origin => ({ kind: 'file', what, line, multiline: true });

function first(paths: readonly string[], resolve: (path: string) => Origin | null): Origin | null {
  for (const path of paths) {
    const found = resolve(path);
    if (found) return found;
  }
  return null;
}

/** `ref_name` is the outsider's branch where the event runs on it. */
const refNameShape = (workflow: Workflow, path: string): 'reference' | null =>
  path === 'github.ref_name' && ['pull_request', 'pull_request_target'].some((name) => workflow.triggers.has(name))
    ? 'reference'
    : null;

/** Inputs that hold free text of whoever calls; numbers, booleans and choices cannot. */
const isOpenInput = (workflow: Workflow, name: string): boolean =>
  (workflow.kind === 'action' || workflow.triggers.has('workflow_call')) && workflow.inputs.get(name) === 'string';

function matrixOrigin(job: Job, name: string, resolve: (path: string) => Origin | null): Origin | null {
  const matrix = job.matrix;
  if (!matrix) return null;
  const entries = entriesOf(matrix).filter((item) => item.key.toLowerCase() === name);
  const included = itemsOf(child(matrix, 'include')).flatMap((item) =>
    entriesOf(item).filter((one) => one.key.toLowerCase() === name),
  );
  const trees = matrix.kind === 'map' ? [...entries, ...included].map((item) => item.value) : [matrix];
  for (const place of trees.flatMap(scalarsOf).flatMap(placeholdersOf)) {
    const found = first(flowing(place.expression), resolve);
    const fails = found?.list === true && place.expression?.kind === 'call' && place.expression.name === 'fromjson';
    if (found && !fails) return found;
  }
  return null;
}
