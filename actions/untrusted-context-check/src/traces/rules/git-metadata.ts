import type { Act } from '../shell/act.ts';
import { operands } from '../shell/act.ts';
import { gitCommand } from './git.ts';
import type { CommandRule } from './rule.ts';

/** `.git` or a bare repository's objects and references. */
const INSIDE_GIT =
  /(?:^|\/)\.git(?:\/?$|\/(?:\*|\{|(?:objects|refs|logs|HEAD|packed-refs|config|index|worktrees|modules|shallow)(?:\/|$)))|(?:^|\/)[\w.-]+\.git\/(?:objects|refs|HEAD)/u;

/** The repository's own records, from which lost work is brought back. */
export const gitMetadata: CommandRule = {
  id: 'trace.git-metadata',
  rationale: 'Objects and reference logs are how a mistake is undone and how it is seen what was done.',
  examples: {
    deny: [
      'rm -rf .git',
      'rm -rf .git/objects/aa',
      'echo x > .git/HEAD',
      'git reflog expire --expire=all --all',
      'git gc --prune=all',
      'git -c gc.pruneExpire=now gc',
    ],
    review: ['git update-ref -d refs/heads/main'],
    allow: ['git gc', 'git reflog', 'cat .git/HEAD', 'rm -rf .github/old', 'ls .git/objects', 'git prune --dry-run'],
  },
  judge,
};

function judge(act: Act): 'deny' | 'review' | null {
  const git = gitCommand(act);
  if (git) return ofGit(git.name, git.act, git.config);
  if (act.redirects.some((one) => one.operator.startsWith('>') && INSIDE_GIT.test(one.target))) return 'deny';
  if (/^(?:rm|unlink|shred|truncate|srm|rmdir)$/u.test(act.name))
    return operands(act).some((one) => INSIDE_GIT.test(one)) ? 'deny' : null;
  if (act.name === 'mv')
    return operands(act)
      .slice(0, -1)
      .some((one) => INSIDE_GIT.test(one))
      ? 'deny'
      : null;
  if (act.name === 'find')
    return act.args.includes('-delete') && operands(act).some((one) => INSIDE_GIT.test(one)) ? 'deny' : null;
  return null;
}

function ofGit(name: string, act: Act, config: readonly string[]): 'deny' | 'review' | null {
  const has = (pattern: RegExp): boolean => act.args.some((one) => pattern.test(one));
  if (name === 'reflog')
    return act.args[0] === 'delete' || (act.args[0] === 'expire' && !has(/^--dry-run|^-n$/u)) ? 'deny' : null;
  if (name === 'gc')
    return has(/^--prune=(?:all|now)/u) || config.some((one) => /^gc\.\w*expire\w*=(?:now|all|0)/iu.test(one))
      ? 'deny'
      : null;
  if (name === 'prune') return has(/^(?:-n|--dry-run)$/u) ? null : has(/^--exp/u) ? 'deny' : 'review';
  if (name === 'update-ref') return has(/^-d$|^--stdin$/u) ? 'review' : null;
  return null;
}
