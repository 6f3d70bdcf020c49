import { slugOf } from '../model/uses.ts';
import { ADVISORIES } from './advisories.ts';
import type { Hit, Subject, WorkflowRule } from './rule.ts';

/** Versions with a published advisory. The list is short; a dependency scanner with a live database sees more. */
export const knownVulnerableAction: WorkflowRule = {
  id: 'workflow.known-vulnerable-action',
  class: 'known-vulnerable-action',
  rationale: "The version has a published hole, and the action runs with this job's token and secrets.",
  cwe: ['CWE-1395'],
  examples: {
    bad: ['on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: tj-actions/changed-files@v45\n'],
    good: ['on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: tj-actions/changed-files@v46.0.1\n'],
  },
  check,
};

function* check({ workflow }: Subject): Generator<Hit> {
  for (const job of workflow.jobs) {
    const places = [...(job.uses ? [{ uses: job.uses, line: job.line }] : []), ...job.steps];
    for (const { uses, line } of places) {
      const advisory = uses && ADVISORIES.find((one) => one.action === slugOf(uses) || one.action === uses.repository);
      if (!uses?.ref || !advisory || !isBefore(uses.ref, advisory.fixed)) continue;
      const fix = advisory.fixed ? `use ${advisory.fixed} or later` : 'no version is fixed: replace it';
      yield { line, level: 'warning', message: `${uses.text.slice(0, 100)} is affected by ${advisory.id}: ${fix}` };
    }
  }
}

/** Compares tags such as `v45` or `v1.2.3`; a moving tag like `v4` covers the newest of its line, so it is older only when its major is. */
function isBefore(ref: string, fixed: string | null): boolean {
  const have = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/u.exec(ref);
  if (!have) return false;
  if (fixed === null) return true;
  const want = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/u.exec(fixed);
  for (const part of [1, 2, 3]) {
    const left = have[part];
    if (left === undefined) return false;
    const right = Number(want?.[part] ?? 0);
    if (Number(left) !== right) return Number(left) < right;
  }
  return false;
}
