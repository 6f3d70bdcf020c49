import { pathsOf, type Change } from '../../../../shared/change/change.ts';
import { isAgentFile } from '../../../../shared/agent-config/paths.ts';
import { WORKFLOW_PATH } from '../workflows/paths.ts';

/** Whether the change leaves a workflow or action file behind that it touched. */
export const touchesWorkflow = (change: Change | null): boolean =>
  change !== null && change.files.some((file) => file.after !== null && WORKFLOW_PATH.test(file.path));

/** Whether the change touches an agent file, under its old name or its new one. */
export const touchesAgentFile = (change: Change | null): boolean =>
  change !== null && change.files.some((file) => pathsOf(file).some(isAgentFile));
