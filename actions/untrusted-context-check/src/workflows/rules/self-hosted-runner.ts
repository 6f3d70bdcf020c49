import { placeholdersOf } from '../model/template.ts';
import { outsiderCanStart } from '../model/triggers.ts';
import { child, scalarsOf } from '../model/tree.ts';
import type { Tree } from '../model/tree.ts';
import type { Job } from '../model/workflow.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Names GitHub itself hosts: `ubuntu-latest`, `windows-2022`, `macos-14-xlarge` … */
const HOSTED = /^(?:ubuntu|windows|macos)-[\w.-]+$/u;

/** A machine of one's own keeps what a job leaves behind. */
export const selfHostedRunner: WorkflowRule = {
  id: 'workflow.self-hosted-runner',
  class: 'self-hosted-runner',
  rationale: 'Code of a fork that runs on your own machine can stay there and meet the next job.',
  cwe: ['CWE-284'],
  examples: {
    bad: ['on: pull_request\njobs:\n  a:\n    runs-on: [self-hosted, linux]\n    steps: [{ run: make }]\n'],
    good: ['on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: make }]\n'],
  },
  check,
};

function* check({ workflow }: Subject): Generator<Hit> {
  // Where only people with write access start a job, whose machine it is gives nobody more.
  if (!outsiderCanStart(workflow)) return;
  for (const job of workflow.jobs) {
    if (!job.runsOn || !isOwn(job)) continue;
    yield {
      line: job.runsOn.value.kind === 'map' ? (job.runsOn.value.entries[0]?.line ?? job.runsOn.line) : job.runsOn.line,
      level: 'warning',
      message: "the job runs on a machine of your own: keep outsiders' code off it, or make it ephemeral",
    };
  }
}

function isOwn(job: Job): boolean {
  const tree = job.runsOn?.value;
  if (!tree) return false;
  const labels = labelsOf(tree, job);
  if (labels.some((label) => label.toLowerCase() === 'self-hosted')) return true;
  // Runner groups and custom labels: hosted larger runners look the same, so only a known hosted name is quiet.
  return tree.kind === 'map' && !labels.some((label) => HOSTED.test(label));
}

/** Labels as written, and those of a static matrix. */
function labelsOf(tree: Tree, job: Job): string[] {
  return scalarsOf(tree).flatMap((value) => {
    const place = placeholdersOf(value)[0];
    if (place?.expression?.kind !== 'path' || !place.expression.path.startsWith('matrix.')) return [value.value];
    const name = place.expression.path.slice('matrix.'.length);
    const direct = scalarsOf(child(job.matrix, name)).map((one) => one.value);
    const include = child(job.matrix, 'include');
    const included = include?.kind === 'list' ? include.items.flatMap((item) => scalarsOf(child(item, name))) : [];
    return [...direct, ...included.map((one) => one.value)];
  });
}
