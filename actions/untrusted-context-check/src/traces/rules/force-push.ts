import type { Act } from '../shell/act.ts';
import { hasOption } from '../shell/act.ts';
import { gitCommand } from './git.ts';
import type { CommandRule } from './rule.ts';

/** History that others have is rewritten. */
export const forcePush: CommandRule = {
  id: 'trace.force-push',
  rationale: 'Commits of others, and the commits that were reviewed, disappear from the branch.',
  examples: {
    deny: [
      'git push --force origin main',
      'git push -f',
      'git push origin +main',
      'git push --mirror',
      'T=git; $T push --force',
      'git filter-repo --force',
      'git -c alias.p="!git push -f" p',
    ],
    review: ['git push --force-with-lease'],
    allow: ['git push origin feature', 'git push -u origin HEAD', 'git fetch --force', 'git push --dry-run --force'],
  },
  judge,
};

function judge(act: Act): 'deny' | 'review' | null {
  const git = gitCommand(act);
  if (!git) return null;
  if (git.name === 'filter-repo') return hasOption(git.act, '', 'force') ? 'deny' : 'review';
  if (git.name === 'filter-branch') return 'deny';
  if (git.act.args[0] === '--help' || git.act.args[0] === '-h') return null;
  if (git.name !== 'push' || git.act.args.some((one) => one === '--dry-run' || one === '-n')) return null;
  const plus = git.act.args.some((one) => /^\+[^+]/u.test(one));
  if (plus || git.act.args.some((one) => /^-[a-zA-Z]*f|^--force(?:=|$)|^--mirror$/u.test(one))) return 'deny';
  const lease = git.act.args.some((one) => one.startsWith('--force-'));
  return lease ? 'review' : null;
}
