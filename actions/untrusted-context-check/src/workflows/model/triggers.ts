import { child, itemsOf, textOf } from './tree.ts';
import type { Workflow } from './workflow.ts';

/** Events that a person without write access can cause, and that run with secrets or a token able to write. */
const PRIVILEGED: ReadonlySet<string> = new Set([
  'pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment', 'gollum', 'fork',
  'watch', 'repository_dispatch',
]); // prettier-ignore
/** Further events an outsider can cause; a fork's run has no secrets and a token that only reads. */
const UNPRIVILEGED: ReadonlySet<string> = new Set([
  'pull_request', 'pull_request_review', 'pull_request_review_comment', 'workflow_call',
]); // prettier-ignore

export const isPrivileged = (event: string): boolean => PRIVILEGED.has(event);

/** True when an outsider can start this file, or when its caller decides who can. */
export const outsiderCanStart = (workflow: Workflow): boolean =>
  workflow.kind === 'action' ||
  [...workflow.triggers.keys()].some((name) => isPrivileged(name) || UNPRIVILEGED.has(name));

/**
 * True when an outsider's run has secrets or a token able to write. A `workflow_run` bound to named branches answers
 * to whoever may push there.
 */
export function runsPrivileged(workflow: Workflow): boolean {
  return [...workflow.triggers.values()].some(
    ({ name, tree }) => isPrivileged(name) && !(name === 'workflow_run' && child(tree, 'branches') !== null),
  );
}

/** The `types:` of an event; empty when none are given. */
export const typesOf = (workflow: Workflow, event: string): string[] =>
  itemsOf(child(workflow.triggers.get(event)?.tree, 'types')).flatMap((item) => textOf(item) ?? []);
