import type { DoctorCheck } from '../check.ts';
import { GATE_PATH } from '../sound.ts';

export const workflowNotUnderstood: DoctorCheck = {
  id: 'workflow-not-understood',
  title: 'A workflow cannot be read',
  rationale: 'A file that is no YAML, or uses syntax the doctor does not know, may hold anything.',
  source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
  examples: {
    bad: [
      { workflows: { '.github/workflows/other.yml': 'on: [push\n' } },
      { workflows: { [GATE_PATH]: 'on: push\njobs: &a { x: *a }\n' } },
    ],
    good: [{ workflows: { '.github/workflows/other.yml': 'on: push\npermissions: {}\njobs: {}\n' } }],
  },
  find: function* ({ workflows }) {
    for (const { path, workflow, understood } of workflows) {
      if (workflow !== null && understood) continue;
      yield {
        where: path,
        message: workflow === null ? 'is not a workflow that can be read' : 'uses syntax this version does not know',
        fix: 'Correct the file, or have a person read it; until then nothing can be said about it.',
      };
    }
  },
};
