import type { Problem } from '../../../../shared/evidence/report.ts';
import { loadCallees, type ReadFile } from './calls/callees.ts';
import { examineCalls } from './calls/examine-calls.ts';
import type { WorkflowFinding } from './finding.ts';
import { readTree, UnreadableYaml } from './model/read-tree.ts';
import { readWorkflow } from './model/read-workflow.ts';
import type { Workflow } from './model/workflow.ts';
import { WORKFLOW_RULES } from './rules/registry.ts';
import { subjectOf } from './subject.ts';
import { ALONE } from './taint/surroundings.ts';

export type { WorkflowFinding };

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
 * Judges one workflow or composite action, and what it calls in its own repository as called from here. Deterministic.
 * @param read reads files of that repository, to follow calls; without it, calls are not followed
 * @returns findings in the order of lines; a file that is no YAML mapping is `unparsable`, never clean.
 */
export async function examineWorkflow(path: string, text: string, read?: ReadFile): Promise<WorkflowReport> {
  let workflow: Workflow;
  try {
    workflow = readWorkflow(path, await readTree(text));
  } catch (error) {
    if (!(error instanceof UnreadableYaml)) throw error;
    return { path, status: 'unparsable', findings: [], problems: [unparsable(path, error.message)] };
  }
  const around = read ? { ...ALONE, callee: await loadCallees(workflow, read) } : ALONE;
  const subject = subjectOf(workflow, around);
  const findings = [
    ...WORKFLOW_RULES.flatMap((rule) =>
      [...rule.check(subject)].map((hit) => ({ ruleId: rule.id, class: rule.class, ...hit })),
    ),
    ...examineCalls(subject, around),
  ];
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
