import { placeholdersOf } from '../model/template.ts';
import { child, entriesOf, scalarOf, scalarsOf } from '../model/tree.ts';
import type { Scalar } from '../model/tree.ts';
import type { Expression } from '../model/expression.ts';
import type { Job } from '../model/workflow.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** A tag of an image can be moved to other content. */
export const unpinnedImage: WorkflowRule = {
  id: 'workflow.unpinned-image',
  class: 'unpinned-image',
  rationale: 'An image tag names whatever was pushed last; only a digest names content.',
  cwe: ['CWE-829'],
  examples: {
    bad: [
      'on: push\njobs:\n  a:\n    runs-on: x\n    container: node:18\n    steps: [{ run: make }]\n',
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: docker://alpine:latest\n',
    ],
    good: [
      'on: push\njobs:\n  a:\n    runs-on: x\n    container: node@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n    steps: [{ run: make }]\n',
    ],
  },
  check,
};

function* check({ workflow }: Subject): Generator<Hit> {
  for (const job of workflow.jobs) {
    for (const image of imagesOf(job)) if (isMovable(image.value, job)) yield hit(image.line, image.value);
    for (const { uses } of job.steps) {
      if (uses?.kind === 'docker' && isMovable(uses.path, job)) yield hit(uses.line, uses.path);
    }
  }
}

function imagesOf(job: Job): Scalar[] {
  const container = job.container?.value;
  const services = entriesOf(job.services?.value).map((item) => item.value);
  return [container, ...services].flatMap((tree) => {
    const image = tree?.kind === 'scalar' ? tree : scalarOf(child(tree, 'image'));
    return image ?? [];
  });
}

function isMovable(image: string, job: Job): boolean {
  const value = image.trim();
  if (value === '' || value.includes('@sha256:')) return false;
  if (!value.includes('${{')) return true;
  const place = placeholdersOf({ kind: 'scalar', value, line: 1, endLine: 1, block: false })[0];
  const whole = place !== undefined && place.start === 0 && place.end === value.length;
  // A name put together from parts has at least one movable part unless it ends in a digest.
  return whole ? possible(place.expression, job).some((one) => one === null || isMovable(one, job)) : true;
}

/** What an expression can yield: literals, values of a static matrix, null for anything else. */
function possible(node: Expression | null, job: Job): (string | null)[] {
  if (node?.kind === 'literal') return [node.value];
  if (node?.kind === 'binary' && node.operator === '||')
    return [...possible(node.left, job), ...possible(node.right, job)];
  if (node?.kind === 'binary' && node.operator === '&&') return possible(node.right, job);
  if (node?.kind !== 'path' || !node.path.startsWith('matrix.')) return [null];
  const name = node.path.slice('matrix.'.length).split('.')[0] ?? '';
  const values = matrixValues(job, name);
  return values.length > 0 ? values : [null];
}

function matrixValues(job: Job, name: string): string[] {
  const own = entriesOf(job.matrix).filter((item) => item.key.toLowerCase() === name);
  const included = scalarLists(job).flatMap((item) => entriesOf(item).filter((one) => one.key.toLowerCase() === name));
  return [...own, ...included].flatMap((item) => scalarsOf(item.value).map((value) => value.value));
}

const scalarLists = (job: Job) => {
  const include = child(job.matrix, 'include');
  return include?.kind === 'list' ? include.items : [];
};

const hit = (line: number, image: string): Hit => ({
  line,
  level: 'note',
  message: `image \`${image.trim().slice(0, 120)}\` is not pinned to a digest: add \`@sha256:…\``,
});
