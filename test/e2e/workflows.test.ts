import { afterAll, describe, expect, test } from '@jest/globals';
import { GATES } from '../../shared/evidence/gates.ts';
import { judgeByCommandLine, reportsIn, stage, type Stage } from './workflows-runner/example.ts';

const MADE_IN = /\/[^"\s]*\/(?:machine-\w+\/work|laptop-\w+)\//gu;
const MINUTES = 60_000;
const stages: Stage[] = [];
async function open(name: string): Promise<Stage> {
  const one = await stage(name);
  stages.push(one);
  return one;
}
afterAll(async () => {
  await Promise.all(stages.map((one) => one.close()));
});

describe.each(['copy-edit', 'login-bare', 'login-evidenced', 'poisoned', 'tenant-check-removed'])(
  '%s through the workflows',
  (name) => {
    test(
      'ends in the same verdict as on the command line, by the same reports',
      async () => {
        const one = await open(name);
        const run = await one.run();
        const verdict = run.jobs.get('gate / Verdict');
        expect(one.double.violations).toEqual([]);
        const ready = one.expected === 'ready';
        expect({ verdict: verdict?.outputs['verdict'], open: one.open() }).toEqual({
          verdict: one.expected,
          open: ready ? [] : expect.arrayContaining([expect.any(String)]),
        });
        expect(one.conclusion()).toBe(ready ? 'success' : 'failure');
        const { status, out } = await judgeByCommandLine(one);
        expect(status).toBe(ready ? 0 : 1);
        const reports = reportsIn(one.artifact('evidence-gate-verdict'), MADE_IN);
        expect(Object.keys(reports)).toEqual(expect.arrayContaining(GATES.map((gate) => `${gate}.json`)));
        expect(reports).toEqual(reportsIn(out, MADE_IN));
      },
      3 * MINUTES,
    );
  },
);
