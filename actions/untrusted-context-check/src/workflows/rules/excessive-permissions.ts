import { effectivePermissions } from '../model/permissions.ts';
import { slugOf } from '../model/uses.ts';
import type { Job, Workflow } from '../model/workflow.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** A token that may do more than the job needs is what an injected command then uses. */
export const excessivePermissions: WorkflowRule = {
  id: 'workflow.excessive-permissions',
  class: 'excessive-permissions',
  rationale: "Without `permissions:` the token has the repository's default, often write access to everything.",
  cwe: ['CWE-275'],
  examples: {
    bad: [
      `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: make }]
`,
      `on: push
permissions: write-all
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: make }]
`,
    ],
    good: [
      `on: push
permissions:
  contents: read
jobs:
  a:
    runs-on: ubuntu-latest
    steps: [{ run: make }]
`,
      `on: push
permissions: {}
jobs:
  a:
    permissions:
      contents: write
    runs-on: ubuntu-latest
    steps: [{ run: make }]
`,
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  const { workflow } = subject;
  if (workflow.kind === 'action') return;
  if (workflow.permissions?.all === 'write') {
    yield {
      line: workflow.permissions.line,
      level: 'warning',
      message: '`write-all` for every job: name the scopes each needs',
    };
  }
  const called = [...workflow.triggers.keys()].every((name) => name === 'workflow_call');
  let missing = false;
  for (const job of workflow.jobs) {
    if (job.permissions?.all === 'write') {
      yield { line: job.permissions.line, level: 'warning', message: '`write-all`: name the scopes the job needs' };
    }
    if (!effectivePermissions(workflow, job) && !called) {
      missing = true;
      yield {
        line: job.line,
        level: 'note',
        message: `job "${job.id}" has no \`permissions:\` and gets the default token`,
      };
    }
    yield* appTokens(job);
  }
  if (missing && !workflow.permissions) {
    yield { line: workflow.line, level: 'note', message: 'no `permissions:` at the top: begin with `permissions: {}`' };
  }
  yield* broadScopes(workflow);
}

/** Write scopes at the top reach every job of a workflow with several. */
function* broadScopes(workflow: Workflow): Generator<Hit> {
  if (workflow.jobs.filter((job) => !job.permissions).length < 2) return;
  for (const [scope, { access, line }] of workflow.permissions?.scopes ?? []) {
    if (access !== 'write') continue;
    yield { line, level: 'note', message: `\`${scope}: write\` for every job: grant it to the job that needs it` };
  }
}

/** An app token without bounds outlives or outreaches the job. */
function* appTokens(job: Job): Generator<Hit> {
  for (const step of job.steps) {
    if (slugOf(step.uses) !== 'actions/create-github-app-token') continue;
    const names = [...step.with.keys()];
    const say = (message: string): Hit => ({ line: step.line, level: 'warning', message });
    if ((step.with.get('skip-token-revoke')?.value ?? 'false') !== 'false')
      yield say('the app token is not revoked after the job');
    else if (step.with.has('owner') && !step.with.has('repositories'))
      yield say('the app token reaches every repository of the owner');
    else if (!names.some((name) => name.startsWith('permission-')))
      yield say('the app token has every permission of the app');
  }
}
