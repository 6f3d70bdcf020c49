import type { Act } from '../shell/act.ts';
import { operands } from '../shell/act.ts';
import { gitCommand } from './git.ts';
import type { CommandRule } from './rule.ts';

const HOOK_FILES = /(?:^|\/)(?:\.git\/hooks|\.husky|\.githooks)(?:\/|$)/u;

/** Checks that run before a commit or push are bypassed. */
export const hookDisabling: CommandRule = {
  id: 'trace.hook-disabling',
  rationale: 'Hooks are checks the project chose; who may skip them is not for an agent to decide.',
  examples: {
    deny: [
      'git commit --no-verify -m x',
      'git commit -nm x',
      'git push --no-verify',
      'git config core.hooksPath /dev/null',
      'git -c core.hooksPath=/dev/null commit -m x',
      'HUSKY=0 git commit -m x',
      'chmod -x .git/hooks/pre-commit',
      'pre-commit uninstall',
    ],
    review: ['SKIP=lint git commit -m x'],
    allow: [
      'git commit -m "no-verify is bad"',
      'git config --get core.hooksPath',
      'git push -n',
      'ls .git/hooks',
      'pre-commit run',
    ],
  },
  judge,
};

function judge(act: Act): 'deny' | 'review' | null {
  const git = gitCommand(act);
  if (git) return ofGit(act, git.name, git.act, git.config);
  if (/^(?:rm|unlink|mv|chmod|truncate)$/u.test(act.name) && operands(act).some((one) => HOOK_FILES.test(one))) {
    return act.name === 'chmod' && act.args.some((one) => /^\+x$|^[0-7]*[1357]\d\d$/u.test(one) || /\+x/u.test(one))
      ? null
      : 'deny';
  }
  if (act.name === 'pre-commit' || act.name === 'lefthook' || act.name === 'husky')
    return act.args[0] === 'uninstall' ? 'deny' : null;
  return act.redirects.some((one) => one.operator.startsWith('>') && /(?:^|\/)\.git\/hooks\//u.test(one.target))
    ? 'review'
    : null;
}

function ofGit(act: Act, name: string, command: Act, config: readonly string[]): 'deny' | 'review' | null {
  if (config.some((one) => /^core\.hookspath=/iu.test(one))) return 'deny';
  if (
    act.env.get('HUSKY') === '0' ||
    act.env.has('HUSKY_SKIP_HOOKS') ||
    act.env.get('LEFTHOOK') === '0' ||
    act.env.get('GIT_CONFIG_KEY_0')?.toLowerCase() === 'core.hookspath'
  )
    return 'deny';
  if (name === 'config') {
    const reads = command.args.some((one) => /^--(?:get|list|unset)|^-l$|^(?:get|list|unset)$/u.test(one));
    const key = command.args.findIndex((one) => /^core\.hookspath$/iu.test(one));
    return key !== -1 && !reads && command.args.length > key + 1 ? 'deny' : null;
  }
  if (!/^(?:commit|push|merge|rebase|am|cherry-pick)$/u.test(name)) return null;
  if (beforeValues(command).some((one) => one.startsWith('--no-ver') || (name === 'commit' && /^-[a-z]*n/u.test(one))))
    return 'deny';
  return act.env.has('SKIP') ? 'review' : null;
}

/** Options of `git commit` without the words that are messages or file names. */
function beforeValues(act: Act): string[] {
  const found: string[] = [];
  for (let at = 0; at < act.args.length; at++) {
    const argument = act.args[at] ?? '';
    if (argument === '--') break;
    // In `-am text` everything after the m is a value.
    found.push(/^-[a-zA-Z]+$/u.test(argument) ? argument.replace(/[mFCct].*$/u, '') : argument);
    if (/^-[a-zA-Z]*[mFCct]$|^--(?:message|file|author|date|template|reuse-message)$/u.test(argument)) at++;
  }
  return found;
}
