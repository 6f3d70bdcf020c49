import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import type { Notice, PermissionChange } from '../classification.ts';
import { byText } from '../order.ts';
import { textsOf } from '../source/sides.ts';
import { compareWorkflow, isWorkflow, type WorkflowComparison } from './workflow.ts';

/** Direction of the token permissions of every job in every changed workflow. What cannot be compared counts as widened. */
export async function tokenPermissionChanges(
  change: Change,
): Promise<{ permissions: PermissionChange[]; notices: Notice[] }> {
  const permissions: PermissionChange[] = [];
  const notices: Notice[] = [];
  for (const file of change.files) {
    if (![file.before, file.after].some((side) => side !== null && isWorkflow(side.path))) continue;
    const compared = await compare(change, file);
    permissions.push(...compared.permissions);
    if (compared.unreadable !== null) {
      const message = `${compared.unreadable} Its permissions count as widened.`;
      notices.push({ ruleId: 'unanalysed', path: file.path, atLeast: 'high', message });
    }
  }
  return { permissions: permissions.toSorted((a, b) => byText(a.where, b.where)), notices };
}

async function compare(change: Change, file: ChangedFile): Promise<WorkflowComparison> {
  const { before, after } = await textsOf(change, file);
  const lost = (file.before !== null && before === null) || (file.after !== null && after === null);
  if (lost) {
    const why = 'The whole workflow is not at hand.';
    return { permissions: [{ where: `${file.path}#*`, change: 'widened', why }], unreadable: why };
  }
  // A file that was renamed into or out of the workflows' folder begins or ends to be one.
  const was = file.before !== null && isWorkflow(file.before.path) ? before : null;
  const is = file.after !== null && isWorkflow(file.after.path) ? after : null;
  return compareWorkflow(file.path, was, is);
}
