import { agentOf } from '../agents/agent.ts';
import type { Scalar } from '../model/tree.ts';
import { slugOf } from '../model/uses.ts';
import type { Step, Workflow } from '../model/workflow.ts';
import { downloadsArtifacts, FILE_READING_ACTIONS, PASSING_ACTIONS, SOURCE_ACTIONS } from './actions.ts';
import type { Origin } from './origin.ts';

/** The script of a `run` step or of `github-script`. */
export const scriptOf = (step: Step): Scalar | null =>
  step.run ?? (slugOf(step.uses) === 'actions/github-script' ? (step.with.get('script') ?? null) : null);

/** Whether the step brings in artifacts of another run. */
export function bringsArtifact(workflow: Workflow, step: Step): boolean {
  const slug = slugOf(step.uses);
  if (slug === 'actions/download-artifact') return step.with.has('run-id') || step.with.has('github-token');
  if (downloadsArtifacts(slug))
    return workflow.triggers.has('workflow_run') || step.with.has('run_id') || step.with.has('workflow');
  const script = scriptOf(step)?.value ?? '';
  return (
    (/\bgh\s+run\s+download\b|\bdownloadArtifact\b/u.test(script) ||
      (/archive_download_url|artifacts_url/u.test(script) && /\bunzip\b/u.test(script))) &&
    workflow.triggers.has('workflow_run')
  );
}

/** Records which outputs of an action carry untrusted text. */
export function rememberAction(
  step: Step,
  originOf: (value: Scalar) => Origin | null,
  files: Origin | null,
  known: Map<string, Origin>,
): void {
  if (!step.id || !step.uses) return;
  const slug = slugOf(step.uses);
  const facts = SOURCE_ACTIONS.get(slug);
  const open = facts?.openedBy
    ? facts.openedBy.values.includes(step.with.get(facts.openedBy.input)?.value ?? '')
    : true;
  for (const output of open ? (facts?.outputs ?? []) : []) {
    const origin: Origin = {
      kind: 'outsider',
      what: `${facts?.what ?? ''} (${slug})`,
      line: step.line,
      multiline: false,
    };
    const list = facts?.jsonInput !== undefined && (step.with.get(facts.jsonInput)?.value ?? 'false') === 'false';
    known.set(`${step.id}.${output}`.toLowerCase(), list ? { ...origin, list } : origin);
  }
  if (files && FILE_READING_ACTIONS.has(slug)) known.set(`${step.id}.*`.toLowerCase(), files);
  if (PASSING_ACTIONS.has(slug)) {
    const passed = [...step.with.values()].map(originOf).find((found) => found !== null);
    if (passed) known.set(`${step.id}.*`.toLowerCase(), passed);
  }
  if (agentOf(step))
    known.set(`${step.id}.*`.toLowerCase(), { kind: 'agent', what: slug, line: step.line, multiline: true });
}
