import type { Agent } from './agent.ts';

/** A right that turns an injected order into an act. */
export interface Grant {
  readonly what: string;
  /** True for a whole shell or for permission to do anything; false for a command through which a shell is reached. */
  readonly unlimited: boolean;
  /** True when it can print environment variables. */
  readonly printsVariables: boolean;
}

/** Switches after which an agent asks nobody. */
const BYPASS =
  /--dangerously-skip-permissions|--yolo\b|--approval-mode[= ]yolo|--allow-all-tools|--allow-all\b|--trust-all-tools|--full-auto\b|--dangerously-allow-all|--auto-approve\b|bypassPermissions|"(?:autoAccept|yolo)"\s*:\s*true/u;
/** The places in which tools are allowed: a command line, an input of an action, settings in JSON. */
const LISTS: readonly RegExp[] = [
  /--(?:allowed-?[tT]ools|allow-tool)(?:=|[ \t]+)(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\n]{0,4000}?)(?=[ \t]--|$))/gmu,
  /^allowed_tools=([^=]{0,4000})(?=\n\w+=|$(?![\s\S]))/gmu,
  /"(?:allowedTools|allow|core|coreTools|allowed)"\s*:\s*\[([^\]]{0,4000})\]/gu,
];
const SHELL = /^(?:Bash|run_shell_command|ShellTool|shell|execute|terminal)$/u;
const SCOPED = /^(?:Bash|run_shell_command|ShellTool|shell)\(\s*([^)]*)\)?$/u;
const WRITES: ReadonlySet<string> = new Set(['Write', 'write_file', 'replace']);
/**
 * Commands that run others, or write or send anything, so that allowing them allows a shell: `echo` and its like expand
 * variables and substitutions where the agent's own matcher only looks at the first word.
 */
const REACH_SHELL: ReadonlySet<string> = new Set([
  'echo', 'printf', 'printenv', 'env', 'cat', 'find', 'xargs', 'sh', 'bash', 'zsh', 'eval', 'python', 'python3', 'node',
  'perl', 'ruby', 'awk', 'sed', 'tee', 'git', 'gh', 'gh api', 'curl', 'wget', 'npm', 'npx', 'npm run', 'pnpm', 'yarn', 'bun',
  'make', 'go', 'cargo', 'pip', 'docker', 'ssh', 'tar', 'bundle exec', 'jq', 'dd', 'nc', 'uv', 'uvx', 'deno', 'timeout',
]); // prettier-ignore

/** The rights of an agent that go beyond reading and beyond named, closed commands. */
export function grants(agent: Agent): Grant[] {
  const found: Grant[] = [];
  const bypass = BYPASS.exec(agent.configuration)?.[0];
  if (bypass !== undefined) found.push({ what: `anything (\`${bypass}\`)`, unlimited: true, printsVariables: true });
  const lists = LISTS.flatMap((pattern) => [...agent.configuration.matchAll(pattern)]);
  const tools = lists.flatMap((match) => toolsIn(match[1] ?? match[2] ?? match[3] ?? ''));
  for (const tool of tools) {
    const grant = grantOf(tool);
    if (grant && !found.some((one) => one.what === grant.what)) found.push(grant);
  }
  return found;
}

/** Splits `"Bash(gh pr view:*),Read"` or a JSON list into its tools; commas inside brackets do not split. */
function toolsIn(list: string): string[] {
  const tools: string[] = [];
  let current = '';
  let depth = 0;
  for (const character of list.slice(0, 10_000)) {
    if (character === '(') depth++;
    if (character === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,\s"'[\]]/u.test(character)) {
      if (current !== '') tools.push(current);
      current = '';
    } else current += character;
  }
  if (current !== '') tools.push(current);
  return tools;
}

function grantOf(tool: string): Grant | null {
  if (SHELL.test(tool) || tool === '*') return { what: 'any command', unlimited: true, printsVariables: true };
  if (WRITES.has(tool)) return { what: `\`${tool}\``, unlimited: false, printsVariables: false };
  const scope = SCOPED.exec(tool)?.[1];
  if (scope === undefined) return null;
  const command = scope.replace(/[:\s]*\*$/u, '').trim();
  if (command === '') return { what: 'any command', unlimited: true, printsVariables: true };
  const fixed = tool.startsWith('Bash') && !/\*/u.test(scope);
  if (fixed || !REACH_SHELL.has(command)) return null;
  return {
    what: `\`${command.slice(0, 40)}\`, which reaches a shell or the environment`,
    unlimited: false,
    printsVariables: true,
  };
}
