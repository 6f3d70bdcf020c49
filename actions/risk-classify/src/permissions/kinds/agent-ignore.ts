import { compareHolders, HolderBuilder, type Holders } from '../grants.ts';
import type { PermissionKind } from '../kind.ts';

const IGNORE_FILE =
  /(?:^|\/)\.(?:cursor(?:indexing)?|codeium|aider|gemini|copilot|claude|ai|roo|cline|kilocode|continue|windsurf|aug(?:ment)?|trae|qwen|junie)(?:ignore|exclude)$/iu;

/** Files that keep agents from reading: a line that goes, or an exception (`!…`) that comes, lets them see more. */
export const agentIgnore: PermissionKind = {
  id: 'agent-ignore',
  reads: (path) => IGNORE_FILE.test(path),
  compare: async (path, before, after) => ({
    permissions: compareHolders(path, linesOf(before), linesOf(after), () => false),
    unreadable: null,
  }),
};

/** The file is one holder even when it is gone: what it held back is then seen. */
function linesOf(text: string | null): Holders {
  const found = new HolderBuilder();
  const { grants, restrictions } = found.of('*');
  for (const line of (text ?? '').split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    (line.startsWith('!') ? grants : restrictions).add(line);
  }
  return found.holders;
}
