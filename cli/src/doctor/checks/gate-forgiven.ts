import { child, entry, textOf } from '../../../../actions/untrusted-context-check/src/workflows/model/tree.ts';
import type { DoctorCheck } from '../check.ts';
import { patchLine } from '../fixes.ts';
import { GATE_PATH, gateWith } from '../sound.ts';

/** Steps whose failure is the verdict, or what it rests on. */
const GATE = /(?:^|\/)actions\/(?:approval-gate|chain)$/u;
const KEY = 'continue-on-error';
const steps = (extra: string): string => `on: pull_request
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: evidence-gate/evidence-gate/actions/approval-gate@4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2
${extra}`;

export const gateForgiven: DoctorCheck = {
  id: 'gate-forgiven',
  title: 'The gate’s failure is forgiven',
  rationale: 'With continue-on-error the job is green although the gate said no.',
  source:
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepscontinue-on-error',
  examples: {
    bad: [
      gateWith('    needs: collect\n', '    needs: collect\n    continue-on-error: true\n'),
      { workflows: { [GATE_PATH]: steps('        continue-on-error: true\n') } },
    ],
    good: [{ workflows: { [GATE_PATH]: steps('        continue-on-error: false\n') } }],
  },
  find: function* ({ gateJobs }) {
    for (const { file, job } of gateJobs) {
      const gateSteps = job.steps.filter(({ uses }) => uses !== null && GATE.test(uses.path));
      for (const tree of [job.tree, ...gateSteps.map((step) => step.tree)]) {
        const found = entry(tree, KEY);
        if (found === null || textOf(child(tree, KEY)) === 'false') continue;
        yield {
          where: `${file.path}:${found.line}`,
          message: `${KEY} makes the gate green whatever it finds`,
          fix: patchLine(file.path, file.text, found.line, () => null),
        };
      }
    }
  },
};
