import { textOf } from '../model/tree.ts';
import type { Entry } from '../model/tree.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

const NAME = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';

/** Anything a step prints can then set variables and the path. */
export const insecureCommands: WorkflowRule = {
  id: 'workflow.insecure-commands',
  class: 'insecure-commands',
  rationale: 'The variable brings back `::set-env` and `::add-path`: whatever a step prints can take over later steps.',
  cwe: ['CWE-77'],
  examples: {
    bad: [
      'on: push\nenv:\n  ACTIONS_ALLOW_UNSECURE_COMMANDS: true\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: make }]\n',
    ],
    good: [
      'on: push\nenv:\n  ACTIONS_ALLOW_UNSECURE_COMMANDS: false\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: make }]\n',
    ],
  },
  check,
};

function* check({ workflow }: Subject): Generator<Hit> {
  yield* inEnv(workflow.envTree);
  for (const job of workflow.jobs) {
    yield* inEnv(job.envTree);
    for (const step of job.steps) yield* inEnv(step.envTree);
  }
}

function* inEnv(env: Entry | null): Generator<Hit> {
  if (env?.value.kind === 'scalar') {
    if (!env.value.value.includes('${{')) return;
    yield { line: env.line, level: 'note', message: `the whole \`env:\` is computed: it could set ${NAME}` };
    return;
  }
  const entries = env?.value.kind === 'map' ? env.value.entries : [];
  for (const { key, value } of entries) {
    const text = textOf(value)?.toLowerCase() ?? '';
    if (key !== NAME || text === 'false' || text === '') continue;
    yield {
      line: env?.line ?? value.line,
      level: 'error',
      message: `${NAME} lets anything a step prints set variables and the path`,
    };
  }
}
