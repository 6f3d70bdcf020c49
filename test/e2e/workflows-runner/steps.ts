import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { condition, type Contexts, expand, type Status, textOf } from './expressions.ts';
import { KNOWN_ACTIONS, type Place } from './known-actions.ts';
import { run } from './process.ts';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string | boolean;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly 'continue-on-error'?: boolean | string;
}

interface Action {
  readonly inputs?: Readonly<Record<string, { readonly default?: string } | null>>;
  readonly outputs?: Readonly<Record<string, { readonly value?: string }>>;
  readonly runs: { readonly using: string; readonly main?: string; readonly steps?: readonly Step[] };
}

/** What the steps of one job, or of one composite action in it, share. */
export interface Scope {
  readonly place: Place;
  readonly contexts: Contexts;
  /** Files the runner reads after each step. */
  readonly files: Readonly<Record<'OUTPUT' | 'ENV' | 'PATH' | 'STEP_SUMMARY', string>>;
  readonly env: Record<string, string>;
  readonly log: string[];
}

type StepResult = {
  readonly outcome: string;
  readonly conclusion: string;
  readonly outputs: Readonly<Record<string, string>>;
};

/** Runs steps in order. @returns whether the whole is a success, and what each step left */
export async function runSteps(
  steps: readonly Step[],
  scope: Scope,
): Promise<{ success: boolean; steps: Record<string, StepResult> }> {
  const done: Record<string, StepResult> = {};
  let success = true;
  for (const [index, step] of steps.entries()) {
    const status: Status = { success, failure: !success };
    const contexts = { ...scope.contexts, steps: done, env: scope.env };
    const id = step.id ?? `__${index}`;
    if (!condition(step.if, contexts, status)) {
      done[id] = { outcome: 'skipped', conclusion: 'skipped', outputs: {} };
      continue;
    }
    const { ok, outputs } = await runStep(step, scope, contexts, status);
    const forgiven = textOf(expand(step['continue-on-error'] ?? false, contexts, status)) === 'true';
    done[id] = { outcome: ok ? 'success' : 'failure', conclusion: ok || forgiven ? 'success' : 'failure', outputs };
    if (!ok && !forgiven) success = false;
  }
  return { success, steps: done };
}

async function runStep(
  step: Step,
  scope: Scope,
  contexts: Contexts,
  status: Status,
): Promise<{ ok: boolean; outputs: Record<string, string> }> {
  const own = strings(expand(step.env ?? {}, contexts, status));
  scope.log.push(`--- ${step.name ?? step.uses ?? step.run ?? ''}`);
  if (step.run !== undefined) {
    const script = join(scope.place.env['RUNNER_TEMP'] as string, 'script.sh');
    writeFileSync(script, textOf(expand(step.run, contexts, status)));
    return finish(await run(['bash', '-e', script], scope.place.workspace, environmentOf(scope, own)), scope);
  }
  const inputs = strings(expand(step.with ?? {}, contexts, status));
  const uses = step.uses ?? '';
  if (uses.startsWith('$/')) return runOwn(join(scope.place.runner.root, uses.slice(2)), inputs, scope, contexts, own);
  const known = KNOWN_ACTIONS[uses.split('@', 1)[0] as string];
  if (known === undefined) throw new Error(`the runner knows no action ${uses}`);
  try {
    return { ok: true, outputs: { ...(await known(inputs, scope.place)) } };
  } catch (error) {
    scope.log.push((error as Error).message);
    return { ok: false, outputs: {} };
  }
}

/** An action of this repository: a composite one by its steps, a JavaScript one as a process of its own. */
async function runOwn(
  folder: string,
  given: Readonly<Record<string, string>>,
  scope: Scope,
  contexts: Contexts,
  own: Readonly<Record<string, string>>,
): Promise<{ ok: boolean; outputs: Record<string, string> }> {
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as Action;
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(action.inputs ?? {}, name));
  if (unknown !== undefined) throw new Error(`${folder} has no input ${unknown}`);
  const status = { success: true, failure: false };
  const inputs = Object.fromEntries(
    Object.entries(action.inputs ?? {}).map(([name, input]) => [
      name,
      given[name] ?? textOf(expand(input?.default ?? '', contexts, status)),
    ]),
  );
  if (action.runs.using === 'composite') {
    const inner = await runSteps(action.runs.steps ?? [], { ...scope, contexts: { ...contexts, inputs } });
    const outputs = Object.fromEntries(
      Object.entries(action.outputs ?? {}).map(([name, { value = '' }]) => [
        name,
        textOf(expand(value, { ...contexts, inputs, steps: inner.steps }, status)),
      ]),
    );
    return { ok: inner.success, outputs };
  }
  const variables = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const entry = process.env['EVIDENCE_GATE_BUNDLES']
    ? join(folder, action.runs.main as string)
    : join(folder, 'src/index.ts');
  return finish(
    await run(
      [process.execPath, '--disable-warning=ExperimentalWarning', entry],
      scope.place.workspace,
      environmentOf(scope, { ...own, ...variables }),
    ),
    scope,
  );
}

const environmentOf = (scope: Scope, own: Readonly<Record<string, string>>): Record<string, string> => ({
  ...scope.place.env,
  ...scope.env,
  ...own,
  ...Object.fromEntries(Object.entries(scope.files).map(([name, file]) => [`GITHUB_${name}`, file])),
});

/** Reads what a step left for the runner, and empties the files for the next one. */
function finish(
  { status, output }: { status: number; output: string },
  scope: Scope,
): { ok: boolean; outputs: Record<string, string> } {
  scope.log.push(output);
  const outputs = pairsIn(scope.files.OUTPUT);
  for (const [name, value] of Object.entries(pairsIn(scope.files.ENV))) {
    // The one variable the runner refuses.
    if (name !== 'NODE_OPTIONS') scope.env[name] = value;
  }
  const added = readFileSync(scope.files.PATH, 'utf8').split('\n').filter(Boolean);
  if (added.length > 0)
    scope.env['PATH'] = [...added.toReversed(), scope.env['PATH'] ?? scope.place.env['PATH']].join(':');
  for (const file of ['OUTPUT', 'ENV', 'PATH'] as const) writeFileSync(scope.files[file], '');
  return { ok: status === 0, outputs };
}

function pairsIn(file: string): Record<string, string> {
  const text = readFileSync(file, 'utf8');
  const blocks = [...text.matchAll(/^([^=<\n]+)<<(\S+)\n([\s\S]*?)\n?^\2$/gmu)].map(([, name, , value]) => [
    name,
    value,
  ]);
  const lines = [...text.replaceAll(/^([^=<\n]+)<<(\S+)\n[\s\S]*?^\2$/gmu, '').matchAll(/^([^=\n]+)=(.*)$/gmu)].map(
    ([, name, value]) => [name, value],
  );
  return Object.fromEntries([...blocks, ...lines]) as Record<string, string>;
}

const strings = (values: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(values as object).map(([name, value]) => [name, textOf(value)]));
