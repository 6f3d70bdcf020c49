import type { Detected } from './detect.ts';
import { GATE_FILES } from './detect.ts';
import { policyText } from './policy-text.ts';
import { refreshText } from './refresh-text.ts';
import { workflowText, type WorkflowChoice } from './workflow-text.ts';

export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

export interface InitChoice extends WorkflowChoice {
  readonly name: string;
  readonly preset: string;
}

/** The files that are written, and what a person still has to do. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  readonly hints: readonly string[];
}

/** Pure: the same repository and choice always give the same files. */
export function planOf(detected: Detected, choice: InitChoice): Plan {
  const { recipe, unowned, owner } = detected;
  return {
    files: [
      { path: GATE_FILES[1], text: policyText(choice.name, choice.preset, detected) },
      { path: GATE_FILES[0], text: workflowText(recipe, choice) },
      { path: '.github/workflows/evidence-gate-refresh.yml', text: refreshText(choice) },
    ],
    hints: [
      ...(recipe.test.length === 0 ? ['Put your test command into the job collect: no test runner was found.'] : []),
      ...(unowned === null || unowned.length > 0
        ? [`Give the gate’s files owners in .github/CODEOWNERS:\n    /.github/ ${owner ?? '@YOUR-ORG/YOUR-TEAM'}`]
        : []),
      ...(choice.commit === null ? [`Pin the gate: replace @${choice.ref} by the commit of that release.`] : []),
      ...(choice.mode === 'observe' ? ['Open a pull request and read its job summary; then set mode: enforce.'] : []),
      'Require the check "gate / Verdict", and run: evidence-gate doctor --repository OWNER/NAME',
    ],
  };
}
