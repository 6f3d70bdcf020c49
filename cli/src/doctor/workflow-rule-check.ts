import type { DoctorCheck } from './check.ts';

/** A check that takes over what a rule of untrusted-context-check finds in any workflow of the default branch. */
export function workflowRuleCheck(
  about: Pick<DoctorCheck, 'id' | 'title' | 'rationale' | 'source' | 'examples'>,
  ruleId: string,
  fix: string,
): DoctorCheck {
  return {
    ...about,
    find: function* ({ workflows }) {
      for (const { path, findings } of workflows) {
        for (const { line, message } of findings.filter((finding) => finding.ruleId === ruleId)) {
          yield { where: `${path}:${line}`, message, fix };
        }
      }
    },
  };
}
