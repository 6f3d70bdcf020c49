import type { Detected } from './detect.ts';

/** The policy of a repository that begins: the baseline, and the reports that every run writes. */
export function policyText(name: string, preset: string, { recipe }: Detected): string {
  return [
    '# What this repository asks on top of the built-in policy. It is read from the base commit, never from a change.',
    '# Guide: https://github.com/evidence-gate/evidence-gate/blob/main/docs/guides/policy.md',
    'schema: evidence-gate/policy@1',
    `name: ${JSON.stringify(name)}`,
    'version: 1',
    `extends: [${preset}]`,
    ...(recipe.reports.length === 0
      ? []
      : [
          '',
          '# A report that vanishes is never green.',
          'reports:',
          '  expected:',
          ...recipe.reports.map((report) => `    - ${JSON.stringify(report)}`),
        ]),
    '',
  ].join('\n');
}
