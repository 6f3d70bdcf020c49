import { runsPrivileged } from '../model/triggers.ts';
import { child, itemsOf, textOf } from '../model/tree.ts';
import { slugOf } from '../model/uses.ts';
import type { Job, Step, Workflow } from '../model/workflow.ts';
import { RUNS_WORKSPACE } from './artifact-poisoning.ts';
import { CACHES, cacheUse } from './caches.ts';
import { isTrusted, stepsOf } from './rule.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Caches of the default branch are shared by all its workflows, releases included. */
export const cachePoisoning: WorkflowRule = {
  id: 'workflow.cache-poisoning',
  class: 'cache-poisoning',
  rationale: "Code that runs on the default branch's scope can fill the cache that a release restores and runs.",
  cwe: ['CWE-349'],
  examples: {
    bad: [
      `on: pull_request_target
jobs:
  a:
    runs-on: x
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - uses: actions/cache@v4
        with:
          path: dist
          key: dist
`,
      'on: release\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/setup-java@v4\n        with:\n          cache: gradle\n',
    ],
    good: [
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/cache@v4\n        with:\n          path: dist\n          key: dist\n',
      'on: release\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/setup-java@v4\n',
    ],
  },
  check,
};

function* check(subject: Subject): Generator<Hit> {
  const { workflow } = subject;
  if (runsPrivileged(workflow)) yield* writtenByOutsider(subject);
  const release = releases(workflow);
  for (const job of workflow.jobs) {
    for (const step of job.steps) {
      if (!(release || publishes(job, step)) || !restores(workflow, step)) continue;
      yield {
        line: step.line,
        level: 'warning',
        message: 'a release restores a cache that other runs can write: build releases without caches',
      };
    }
  }
}

/** An outsider's code runs in the default branch's scope: whatever it runs can write the cache. */
function* writtenByOutsider(subject: Subject): Generator<Hit> {
  if (!runsOnDefaultBranch(subject.workflow)) return;
  let checkout: Step | null = null;
  let at: Job | null = null;
  for (const flow of stepsOf(subject)) {
    if (flow.job !== at) checkout = null;
    at = flow.job;
    const guards = subject.guards(flow.job, flow.step);
    if (flow.checkout && !isTrusted(subject, flow.job, flow.step) && !guards.has('label')) checkout = flow.step;
    else if (checkout && fillsCache(flow.step)) {
      yield {
        line: flow.step.line,
        level: 'warning',
        message: "an outsider's files can fill the default branch's cache here",
      };
      checkout = null;
    }
  }
}

/** A cache of files in the checkout, or under a key made from them; or a step that runs them. */
function fillsCache(step: Step): boolean {
  if (CACHES.has(slugOf(step.uses))) {
    const path = step.with.get('path')?.value.trim() ?? '';
    const key = `${step.with.get('key')?.value ?? ''}${step.with.get('restore-keys')?.value ?? ''}`;
    return !/^[~/$]/u.test(path) || /hashFiles/iu.test(key);
  }
  return cacheUse(step) !== null || RUNS_WORKSPACE.test(step.run?.value ?? '') || /build/u.test(slugOf(step.uses));
}

const DEFAULT_BRANCH = /^(?:main|master|trunk|develop|dev|default)$|[*$]/u;

/** Events that run in the default branch's scope; a filter on other branches takes them out of it. */
function runsOnDefaultBranch(workflow: Workflow): boolean {
  if (['issue_comment', 'workflow_run', 'issues'].some((name) => workflow.triggers.has(name))) return true;
  const target = workflow.triggers.get('pull_request_target');
  if (!target) return false;
  const branches = itemsOf(child(target.tree, 'branches')).map((item) => textOf(item) ?? '');
  return branches.length === 0 || branches.some((branch) => DEFAULT_BRANCH.test(branch));
}

/** Events that make releases: `release`, and pushes of tags or of branches named for releases. */
function releases(workflow: Workflow): boolean {
  if (workflow.triggers.has('release')) return true;
  const push = workflow.triggers.get('push')?.tree ?? null;
  if (child(push, 'tags')) return true;
  return releaseBranches(workflow);
}

const releaseBranches = (workflow: Workflow): boolean =>
  itemsOf(child(workflow.triggers.get('push')?.tree, 'branches')).some((item) => /release/iu.test(textOf(item) ?? ''));

const PUBLISHES =
  /\bnpm\s+publish|\bcargo\s+publish|\btwine\s+upload|\bdocker\s+push|\bgh\s+release\s+create|\bgem\s+push|publishToMavenCentral/u;
const PUBLISHERS =
  /^(?:pypa\/gh-action-pypi-publish|softprops\/action-gh-release|goreleaser\/goreleaser-action|ncipollo\/release-action|docker\/build-push-action)/u;

function publishes(job: Job, step: Step): boolean {
  return job.steps.some(
    (one) =>
      one.index >= step.index &&
      (PUBLISHES.test(one.run?.value ?? '') ||
        (PUBLISHERS.test(slugOf(one.uses)) && one.with.get('push')?.value !== 'false')),
  );
}

const restores = (workflow: Workflow, step: Step): boolean => {
  const use = cacheUse(step);
  // `cache: ${{ !startsWith(github.ref, 'refs/tags/') }}` switches itself off on tags, which is enough where only tags release.
  return use !== null && !(use.conditional && !releaseBranches(workflow));
};
