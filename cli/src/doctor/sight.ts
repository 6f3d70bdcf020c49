import {
  examineWorkflow,
  type WorkflowFinding,
} from '../../../actions/untrusted-context-check/src/workflows/examine.ts';
import { readTree, UnreadableYaml } from '../../../actions/untrusted-context-check/src/workflows/model/read-tree.ts';
import { readWorkflow } from '../../../actions/untrusted-context-check/src/workflows/model/read-workflow.ts';
import type { Workflow } from '../../../actions/untrusted-context-check/src/workflows/model/workflow.ts';
import { type GateJob, gateJobsIn } from './gate-jobs.ts';
import { appliesTo } from './ref-names.ts';
import { type RequiredCheck, requiredChecks, type RequiredWorkflow, requiredWorkflows } from './required.ts';
import { type Reviews, reviewsOf } from './reviews.ts';
import type { Rule, Ruleset, Settings } from './settings.ts';

/** A rule that binds the default branch, and the ruleset it stands in. */
export interface EffectiveRule {
  readonly ruleset: Ruleset;
  readonly rule: Rule;
}

export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
  /** Null when the file cannot be read as a workflow. */
  readonly workflow: Workflow | null;
  /** What the rules of untrusted-context-check say of it. */
  readonly findings: readonly WorkflowFinding[];
  /** Whether our reader met syntax it does not know. */
  readonly understood: boolean;
}

/** The settings as the checks look at them: everything that binds the default branch, in one place. */
export interface Sight {
  readonly settings: Settings;
  readonly rules: readonly EffectiveRule[];
  readonly workflows: readonly WorkflowFile[];
  readonly gateJobs: readonly GateJob[];
  /** Required checks and workflows that are the gate's. */
  readonly gateChecks: readonly RequiredCheck[];
  readonly gateWorkflows: readonly RequiredWorkflow[];
  readonly reviews: Reviews;
}

/** Reads the workflows and gathers what is required. Never fails on hostile files: they are `workflow: null`. */
export async function sightOf(settings: Settings): Promise<Sight> {
  const branch = settings.repository.default_branch;
  const rules = (settings.rulesets ?? [])
    .filter((ruleset) => ruleset.enforcement === 'active' && appliesTo(ruleset, branch))
    .flatMap((ruleset) => (ruleset.rules ?? []).map((rule) => ({ ruleset, rule })));
  const workflows = await Promise.all(
    Object.entries(settings.workflows ?? {}).map(([path, text]) => workflowFile(path, text)),
  );
  const gateJobs = workflows.flatMap(gateJobsIn);
  const names = new Set(gateJobs.map(({ check }) => check));
  const files = new Set(gateJobs.map(({ file }) => file.path));
  return {
    settings,
    rules,
    workflows,
    gateJobs,
    gateChecks: requiredChecks(rules, settings.branch_protection).filter(
      ({ context }) => names.has(context) || GATE_NAME.test(context),
    ),
    gateWorkflows: requiredWorkflows(rules).filter(({ path }) => files.has(path) || GATE_NAME.test(path)),
    reviews: reviewsOf(rules, settings.branch_protection),
  };
}

/** How the gate's own check or workflow is called where its jobs cannot be seen. */
const GATE_NAME = /evidence[ _-]?gate/iu;

async function workflowFile(path: string, text: string): Promise<WorkflowFile> {
  try {
    const workflow = readWorkflow(path, await readTree(text));
    const { findings } = await examineWorkflow(path, text);
    return { path, text, workflow, findings, understood: workflow.unknown.length === 0 };
  } catch (error) {
    if (!(error instanceof UnreadableYaml)) throw error;
    return { path, text, workflow: null, findings: [], understood: false };
  }
}
