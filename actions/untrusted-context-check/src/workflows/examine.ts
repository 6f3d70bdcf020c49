import type { Problem } from '../../../../shared/evidence/report.ts';
import type { Level, WorkflowClass } from './classes.ts';
import { readTree, UnreadableYaml } from './model/read-tree.ts';
import { readWorkflow } from './model/read-workflow.ts';
import type { Workflow } from './model/workflow.ts';
import { WORKFLOW_RULES } from './rules/registry.ts';
import type { Subject } from './rules/rule.ts';
import { followWorkflow } from './taint/flow.ts';
import { guardsOf } from './taint/guards.ts';

export interface WorkflowFinding {
  readonly ruleId: string;
  readonly class: WorkflowClass;
  readonly line: number;
  readonly message: string;
  readonly level: Level;
}

export interface WorkflowReport {
  readonly path: string;
  /** `unparsable` is not clean: nothing can be said about the file. */
  readonly status: 'ok' | 'unparsable';
  readonly findings: readonly WorkflowFinding[];
  /** Why a file is unparsable, and syntax that was not understood. */
  readonly problems: readonly Problem[];
}

const MAX_FINDINGS = 1000;

/**
 * Judges one workflow or composite action. Deterministic, reads nothing but its arguments.
 * @returns findings in the order of lines; a file that is no YAML mapping is `unparsable`, never clean.
 */
export async function examineWorkflow(path: string, text: string): Promise<WorkflowReport> {
  let workflow: Workflow;
  try {
    workflow = readWorkflow(path, await readTree(text));
  } catch (error) {
    if (!(error instanceof UnreadableYaml)) throw error;
    return { path, status: 'unparsable', findings: [], problems: [unparsable(path, error.message)] };
  }
  const guards = new Map<object, Map<object | null, ReturnType<typeof guardsOf>>>();
  const subject: Subject = {
    workflow,
    flow: followWorkflow(workflow),
    guards: (job, step) => {
      const known = guards.get(job) ?? new Map();
      guards.set(job, known);
      const found = known.get(step) ?? guardsOf(workflow, job, step);
      known.set(step, found);
      return found;
    },
  };
  const findings = WORKFLOW_RULES.flatMap((rule) =>
    [...rule.check(subject)].map((hit) => ({ ruleId: rule.id, class: rule.class, ...hit })),
  );
  return {
    path,
    status: 'ok',
    findings: distinct(findings).slice(0, MAX_FINDINGS),
    problems: workflow.unknown.slice(0, 20).map(({ line, what }) => notUnderstood(path, line, what)),
  };
}

/** One finding a rule and line, in the order of lines. */
function distinct(findings: readonly WorkflowFinding[]): WorkflowFinding[] {
  const byPlace = new Map<string, WorkflowFinding>();
  for (const finding of findings) {
    const key = `${finding.ruleId} ${finding.line}`;
    if (!byPlace.has(key)) byPlace.set(key, finding);
  }
  return [...byPlace.values()].toSorted((a, b) => a.line - b.line || a.ruleId.localeCompare(b.ruleId, 'en'));
}

const unparsable = (path: string, why: string): Problem => ({
  code: 'EG408',
  message: `${path} cannot be read as a workflow: ${why.slice(0, 200)}`,
  nextAction: 'Correct the YAML; until then nothing in this file counts as checked.',
});

const notUnderstood = (path: string, line: number, what: string): Problem => ({
  code: 'EG409',
  message: `${path}:${line} uses ${what}, which this version does not know`,
  nextAction: 'Correct a misspelt key, or have a person review these lines.',
});
