import type { WorkflowClass } from '../classes.ts';
import type { WorkflowFinding } from '../finding.ts';
import { effectivePermissions } from '../model/permissions.ts';
import type { Uses } from '../model/uses.ts';
import type { Job, Step, Workflow } from '../model/workflow.ts';
import { WORKFLOW_RULES } from '../rules/registry.ts';
import { isTrusted, type Subject } from '../rules/rule.ts';
import { subjectOf } from '../subject.ts';
import { inputsOf } from '../taint/flow.ts';
import type { Origin } from '../taint/origin.ts';
import { MAX_CALL_DEPTH, type Surroundings } from '../taint/surroundings.ts';

/** Weaknesses that a call can make real: outside text meets a sink, or outside files are run. */
const MADE_REAL: ReadonlySet<WorkflowClass> = new Set([
  'script-injection',
  'argument-injection',
  'env-injection',
  'agent-prompt-injection',
  'agent-output-execution',
  'untrusted-checkout',
]);
const MAX_CALLS = 200;

/**
 * Judges what a file calls in its own repository as it runs there: with the caller's triggers and permissions, and with
 * what the caller passes. An action that is harmless by itself may paste an issue's title that a workflow hands it.
 * @returns findings at the line of the call; only errors, since the rest is said where the callee stands
 */
export function* examineCalls(subject: Subject, around: Surroundings): Generator<WorkflowFinding> {
  if (around.depth >= MAX_CALL_DEPTH) return;
  let left = MAX_CALLS;
  for (const { job, step, uses, inputs } of callsOf(subject)) {
    const callee = around.callee(uses);
    if (callee === null || isTrusted(subject, job, step) || left-- <= 0) continue;
    const inner = { ...around, inputs, depth: around.depth + 1 };
    const called = subjectOf(inPlace(callee, subject.workflow, job), inner);
    const found: WorkflowFinding[] = [
      ...WORKFLOW_RULES.filter((rule) => MADE_REAL.has(rule.class)).flatMap((rule) =>
        [...rule.check(called)].map((hit) => ({ ruleId: rule.id, class: rule.class, ...hit })),
      ),
      ...examineCalls(called, inner),
    ];
    for (const finding of found) {
      if (finding.level !== 'error') continue;
      const inside = finding.inside ?? { path: callee.path, line: finding.line, message: finding.message };
      const message = `${inside.path}:${inside.line}, as called here: ${inside.message}`;
      yield { ...finding, line: uses.line, message, inside };
    }
  }
}

interface Call {
  readonly job: Job;
  /** Null when the job itself is the call. */
  readonly step: Step | null;
  readonly uses: Uses;
  readonly inputs: ReadonlyMap<string, Origin>;
}

function* callsOf({ workflow, flow }: Subject): Generator<Call> {
  for (const job of workflow.jobs) {
    if (job.uses) yield { job, step: null, uses: job.uses, inputs: flow.passed.get(job) ?? new Map() };
    for (const step of job.steps) {
      const at = flow.steps.get(step);
      if (step.uses && at) yield { job, step, uses: step.uses, inputs: inputsOf(step.with, at.originOf) };
    }
  }
}

/** The callee as it runs here. Its jobs keep permissions of their own: they can only narrow. */
const inPlace = (callee: Workflow, caller: Workflow, job: Job): Workflow => ({
  ...callee,
  triggers: caller.triggers,
  triggerLine: callee.line,
  permissions: effectivePermissions(caller, job),
});
