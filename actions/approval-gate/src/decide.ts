import type { CaseFile } from './case.ts';
import { boundReports, decideChange } from './decide-change.ts';
import type { ApprovalDetails } from './details.ts';
import { decideGroup } from './group/decide-group.ts';

/** The verdict on everything that a case holds: a pull request, or all of a merge group's. A pure function. */
export function decide(file: CaseFile): ApprovalDetails {
  const reports = boundReports(file);
  return file.group === undefined ? decideChange(file, reports) : decideGroup(file, file.group, reports);
}
