import type { Expression } from '../model/expression.ts';
import { mentioned } from '../model/template.ts';
import type { Condition } from '../model/template.ts';
import { runsPrivileged, typesOf } from '../model/triggers.ts';
import { stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** The account that caused the latest event is not the account that wrote the change. */
const LAST_ACTOR =
  /^github\.(?:actor|actor_id|triggering_actor|event\.sender\.(?:login|id)|event\.pull_request\.sender\.login)$/u;
/** Ids of well-known bots: dependabot, renovate, github-actions. */
const BOT_IDS: ReadonlySet<string> = new Set(['49699333', '29139614', '41898282', '27856297', '35613825', '121193391']);

/** Checks on who asks that somebody else can pass. */
export const improperAccessControl: WorkflowRule = {
  id: 'workflow.improper-access-control',
  class: 'improper-access-control',
  rationale:
    "`github.actor` is whoever caused the last event: a bot made to push once opens the door to an outsider's commits.",
  cwe: ['CWE-285', 'CWE-290'],
  examples: {
    bad: [
      "on: pull_request_target\njobs:\n  a:\n    if: github.actor == 'dependabot[bot]'\n    runs-on: x\n    steps: [{ run: gh pr merge --auto }]\n",
      `on:
  pull_request_target:
    types: [opened, synchronize]
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/checkout@v4
        if: contains(github.event.pull_request.labels.*.name, 'safe to test')
        with:
          ref: \${{ github.event.pull_request.head.ref }}
`,
    ],
    good: [
      "on: pull_request_target\njobs:\n  a:\n    if: github.event.pull_request.user.login == 'dependabot[bot]'\n    runs-on: x\n    steps: [{ run: gh pr merge --auto }]\n",
      "on: push\njobs:\n  a:\n    if: github.actor == 'dependabot[bot]'\n    runs-on: x\n    steps: [{ run: make }]\n",
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  const { workflow } = subject;
  const byOutsider = runsPrivileged(workflow) || workflow.triggers.has('pull_request');
  if (byOutsider) {
    for (const job of workflow.jobs) {
      if (trustsLastActor(job.condition)) yield spoofable(job.condition?.scalar.line ?? job.line);
      for (const step of job.steps)
        if (trustsLastActor(step.condition)) yield spoofable(step.condition?.scalar.line ?? step.line);
    }
  }
  if (!workflow.triggers.has('pull_request_target')) return;
  const types = typesOf(workflow, 'pull_request_target');
  const rechecks = types.length > 0 && types.every((type) => type === 'labeled' || type === 'unlabeled');
  for (const { step, job, checkout } of stepsOf(subject)) {
    const asksLabel = [step.condition, job.condition].some(
      (one) => one && mentioned(one.expression).some((path) => path.includes('.labels.')),
    );
    if (!checkout || rechecks || !asksLabel) continue;
    yield {
      line: step.line,
      level: 'error',
      message:
        'the label stays when new commits come: start on `labeled` only and check out the head commit of that event',
    };
  }
}

const spoofable = (line: number): Hit => ({
  line,
  level: 'warning',
  message: 'this trusts whoever caused the last event: compare `github.event.pull_request.user.login`',
});

const trustsLastActor = (condition: Condition | null): boolean =>
  condition !== null && comparesBot(condition.expression);

function comparesBot(node: Expression | null): boolean {
  if (node?.kind !== 'binary') return node?.kind === 'call' && node.name === 'contains' && listsBot(node.args);
  if (node.operator === '&&' || node.operator === '||') return comparesBot(node.left) || comparesBot(node.right);
  if (node.operator !== '==') return false;
  const [path, literal] = node.left.kind === 'path' ? [node.left, node.right] : [node.right, node.left];
  if (path.kind !== 'path' || literal.kind !== 'literal' || !LAST_ACTOR.test(path.path)) return false;
  return path.path.endsWith('id') ? BOT_IDS.has(literal.value) : literal.value.toLowerCase().endsWith('[bot]');
}

const listsBot = (args: readonly Expression[]): boolean =>
  args[1]?.kind === 'path' && LAST_ACTOR.test(args[1].path) && JSON.stringify(args[0]).includes('[bot]');
