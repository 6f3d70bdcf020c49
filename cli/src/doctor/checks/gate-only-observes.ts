import type { DoctorCheck } from '../check.ts';
import { patchLine } from '../fixes.ts';
import { gateWith } from '../sound.ts';

export const gateOnlyObserves: DoctorCheck = {
  id: 'gate-only-observes',
  title: 'The gate observes',
  rationale: 'In mode observe it judges, says so, and is green.',
  source: 'https://github.com/evidence-gate/evidence-gate#add-it-to-a-repository',
  examples: {
    bad: [gateWith('mode: enforce', 'mode: observe'), gateWith('mode: enforce', 'mode: ${{ vars.GATE_MODE }}')],
    good: [gateWith('    with:\n      mode: enforce\n', '')],
  },
  find: function* ({ gateJobs }) {
    for (const { file, job } of gateJobs) {
      for (const values of [job.with, ...job.steps.map((step) => step.with)]) {
        const mode = values.get('mode');
        if (mode === undefined || mode.value === 'enforce') continue;
        yield {
          where: `${file.path}:${mode.line}`,
          message: mode.value === 'observe' ? 'the gate never blocks' : 'whether the gate blocks is decided elsewhere',
          fix: patchLine(file.path, file.text, mode.line, (old) => old.replace(/mode:.*/u, 'mode: enforce')),
        };
      }
    }
  },
};
