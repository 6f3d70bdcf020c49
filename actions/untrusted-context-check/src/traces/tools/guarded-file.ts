import { isAgentFile } from '../../../../../shared/agent-config/paths.ts';
import { resolved } from '../rules/paths.ts';
import type { ToolRule } from './rule.ts';

/** Records of the repository and logins of the machine. */
const NEVER =
  /(?:^|\/)\.git\/(?!info\/exclude$|COMMIT_EDITMSG$)|(?:^|\/)\.ssh\/|^\/etc\/|(?:^|\/)\.(?:bashrc|zshrc|bash_profile|profile|netrc|gitconfig|git-credentials)$/u;
/** What judges the change, or decides who may. */
const JUDGES =
  /(?:^|\/)\.github\/(?:workflows|actions|rulesets)\/|(?:^|\/)\.github\/evidence-gate\.ya?ml$|(?:^|\/)CODEOWNERS$|(?:^|\/)\.(?:husky|githooks)\//u;
/** Where agents keep their own plans and notes: they steer the session that wrote them, and no other. */
const SCRATCH = /(?:^|\/)\.(?:claude|cursor|codex|gemini)\/(?:plans|todos|projects|sessions|tmp)\//u;
const TEMPORARY = /^(?:\/private)?(?:\/var)?\/(?:tmp|folders)\//u;

/** Files that an agent writes only with somebody looking: they decide what is checked, or lie outside its folder. */
export const guardedFile: ToolRule = {
  id: 'trace.guarded-file',
  rationale: 'An agent that rewrites hooks, logins or its own judge decides what becomes of its change.',
  examples: {
    deny: [
      ['Write', { file_path: '/home/dev/project/.git/hooks/pre-commit', content: '' }],
      ['Edit', { file_path: '/home/dev/.ssh/authorized_keys' }],
      ['mcp__filesystem__write_file', { path: '.git/hooks/pre-push', content: '' }],
      ['apply_patch', { input: '*** Begin Patch\n*** Update File: .git/config\n@@\n' }],
    ],
    review: [
      ['Edit', { file_path: '.github/workflows/ci.yml' }],
      ['Write', { file_path: '.claude/settings.json', content: '{}' }],
      ['create_file', { path: '/home/dev/other/notes.txt' }],
    ],
    allow: [
      ['Write', { file_path: '/home/dev/project/src/a.ts', content: '' }],
      ['Edit', { file_path: '.gitignore' }],
      ['Write', { file_path: '/tmp/scratch.md', content: '' }],
      ['Read', { file_path: '.github/workflows/ci.yml' }],
      ['Write', { file_path: '/home/dev/.claude/plans/a-plan.md', content: '' }],
    ],
  },
  judge: ({ kind, paths }, { cwd }) => {
    if (kind !== 'write') return null;
    if (paths.some((path) => NEVER.test(path))) return 'deny';
    const wary = paths.filter((path) => !SCRATCH.test(path));
    return wary.some((path) => JUDGES.test(path) || isAgentFile(path) || isOutside(path, cwd)) ? 'review' : null;
  },
};

/** Whether an absolute path lies outside the session's folder; of a session without a folder nobody can tell. */
function isOutside(path: string, cwd: string): boolean {
  if (cwd === '' || !path.startsWith('/') || TEMPORARY.test(path)) return false;
  return !`${resolved(path, cwd)}/`.startsWith(`${resolved(cwd, '')}/`);
}
