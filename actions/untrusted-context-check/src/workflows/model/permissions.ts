import type { Job, Permissions, Workflow } from './workflow.ts';

/** What the job's token may do: the job's `permissions:` replaces the workflow's as a whole. */
export const effectivePermissions = (workflow: Workflow, job: Job): Permissions | null =>
  job.permissions ?? workflow.permissions;

/** True when the token may write anything, or when nothing limits it. */
export function mayWrite(permissions: Permissions | null): boolean {
  if (!permissions) return true;
  if (permissions.all) return permissions.all === 'write';
  return [...permissions.scopes.values()].some((scope) => scope.access === 'write');
}
