import type { Uses } from '../model/uses.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** A tag or branch can be moved to other code after review. */
export const unpinnedUses: WorkflowRule = {
  id: 'workflow.unpinned-uses',
  class: 'unpinned-uses',
  rationale:
    'Whoever controls a tag or branch of the action decides what runs here tomorrow; a commit cannot be moved.',
  cwe: ['CWE-1357', 'CWE-829'],
  examples: {
    bad: [
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: o/action@v1\n',
      'on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/w.yml@main\n',
    ],
    good: [
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ./local\n      - uses: $/actions/own\n      - uses: o/a@0123456789abcdef0123456789abcdef01234567\n',
    ],
  },
  check,
};

function* check({ workflow }: Subject): Generator<Hit> {
  for (const job of workflow.jobs) {
    if (job.uses && isMovable(job.uses)) yield hit(job.uses, job.uses.line);
    for (const step of job.steps) if (step.uses && isMovable(step.uses)) yield hit(step.uses, step.uses.line);
  }
}

function isMovable(uses: Uses): boolean {
  if (uses.kind === 'repository') return uses.ref === null || !COMMIT.test(uses.ref);
  // `docker://image@tag` is no digest and no valid tag either.
  return uses.kind === 'docker' ? uses.path.includes('@') && !uses.path.includes('@sha256:') : uses.kind === 'unknown';
}

const hit = (uses: Uses, line: number): Hit => ({
  line,
  level: 'note',
  message: `\`${uses.text.slice(0, 120)}\` is not pinned to a commit: use the full commit id, with the version in a comment`,
});
