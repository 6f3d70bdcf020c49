import type { DoctorCheck } from '../check.ts';
import { ACTIONS_APP } from '../required.ts';
import { GATE_PATH } from '../sound.ts';

const PARTS = {
  rulesets: 'Administration: read, or any token that can read the repository',
  branch_protection: 'Administration: read',
  actions: 'Administration: read',
  workflows: 'Contents: read',
  codeowners: 'Contents: read',
} as const;

/** What was not looked at may be open. */
export const notRead: DoctorCheck = {
  id: 'not-read',
  title: 'A part of the settings is not known',
  rationale: 'What could not be read may hold a way around the gate; not knowing is never clean.',
  source: 'https://docs.github.com/en/rest/repos/rules',
  examples: {
    bad: [
      { rulesets: null },
      { branch_protection: null },
      { actions: null },
      { workflows: null },
      { codeowners: null },
      { workflows: { [GATE_PATH]: 'on: pull_request\npermissions: {}\njobs: {}\n' } },
    ],
    good: [{ branch_protection: false }],
  },
  find: function* ({ settings, gateWorkflows, gateChecks, gateJobs }) {
    for (const [part, permission] of Object.entries(PARTS)) {
      if ((settings[part as keyof typeof PARTS] ?? null) !== null) continue;
      const why = settings.unread?.[part];
      yield {
        where: part,
        message: `${part} could not be read${why === undefined ? '' : `: ${why}`}`,
        fix: `Run the doctor again with a token that has ${permission}, or hand ${part} in by --settings.`,
      };
    }
    for (const one of settings.rulesets ?? []) {
      if (one.enforcement !== 'active' || (one.bypass_actors ?? null) !== null) continue;
      yield {
        where: `ruleset ${one.name}`,
        message: 'GitHub did not say who may bypass this ruleset; it tells only those who may write it',
        fix: 'Run the doctor again with a token that has Administration: write, or hand the ruleset in by --settings.',
      };
    }
    const required = gateWorkflows[0]?.path ?? gateChecks.find(({ app }) => app === ACTIONS_APP)?.context;
    if (required === undefined || gateJobs.length > 0) return;
    yield {
      where: required,
      message: 'the gate is required, and the workflow that runs it was not seen: it may observe, or be skipped',
      fix: 'Hand the workflow in by --workflows FILE, as it is at the commit that is required.',
    };
  },
};
