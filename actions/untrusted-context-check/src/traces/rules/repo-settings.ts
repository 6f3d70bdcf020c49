import type { Act } from '../shell/act.ts';
import type { CommandRule } from './rule.ts';
import { writes } from './self-approval.ts';

const AREAS: ReadonlyMap<string, RegExp> = new Map([
  ['secret', /^(?:set|delete|remove)$/u],
  ['variable', /^(?:set|delete)$/u],
  ['workflow', /^(?:disable|enable)$/u],
  ['ruleset', /^(?:create|delete|edit)$/u],
  ['ssh-key', /^(?:add|delete)$/u],
  ['gpg-key', /^(?:add|delete)$/u],
  ['repo', /^(?:delete|archive|unarchive|rename|edit|deploy-key)$/u],
  ['auth', /^(?:login|refresh|setup-git|switch)$/u],
]);
const SETTINGS =
  /\b(?:branches\/[^\s]+\/protection|rulesets|secrets|hooks|collaborators|environments|keys|invitations|actions\/(?:permissions|variables)|transfer|topics|vulnerability-alerts|pages)\b/u;

/** Who may do what in the repository. */
export const repoSettings: CommandRule = {
  id: 'trace.repo-settings',
  rationale: 'Branch protection, secrets and access are the fence around the agent; it must not move it.',
  examples: {
    deny: [
      'gh secret set T --body x',
      'gh workflow disable build.yml',
      'gh repo delete o/r --yes',
      'gh api -X PUT repos/o/r/branches/main/protection',
      'gh api --method DELETE repos/o/r/rulesets/1',
    ],
    review: ['gh auth login', 'gh api -X DELETE repos/o/r'],
    allow: [
      'gh secret list',
      'gh variable list',
      'gh repo view',
      'gh api repos/o/r/branches/main/protection',
      'gh workflow run build.yml',
    ],
  },
  judge,
};

function judge(act: Act): 'deny' | 'review' | null {
  if (act.name !== 'gh' || act.args.some((one) => one === '--help' || one === '-h')) return null;
  const [area = '', verb = ''] = act.args.filter((one) => !one.startsWith('-'));
  if (AREAS.get(area)?.test(verb)) return area === 'auth' ? 'review' : 'deny';
  if (area !== 'api' || !writes(act)) return null;
  if (act.args.some((one) => SETTINGS.test(one) && !one.startsWith('-'))) return 'deny';
  return act.args.some((one) => /^(?:-X|--method)?=?(?:DELETE)$/iu.test(one)) ? 'review' : null;
}
