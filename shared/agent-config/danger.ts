/** Programs that run whatever they are given: allowing one allows everything. */
const RUNS_ANYTHING =
  /^(?:bash|sh|zsh|fish|pwsh|powershell|cmd|eval|exec|env|xargs|sudo|su|nohup|ssh|python\d?|node|deno|bun|ruby|perl|php|npx|bunx|uvx|pipx|docker|podman|kubectl|make|find|awk|sed|tee|curl|wget|nc|socat|git|gh|npm|pnpm|yarn|bundle|cargo|go)$/u;
const UNRESTRICTED = /^(?:\*|all|bash|shell|execute|run_shell_command|run_command|terminal|runinterminal|computer)$/iu;

/** Whether an allow rule lets an agent run anything: a wildcard, a bare shell, or an interpreter with open arguments. */
export function isOpenAllowRule(rule: string): boolean {
  const match = /^([\w.-]+)\((.*)\)$/su.exec(rule.trim());
  if (!match) return UNRESTRICTED.test(rule.trim());
  const [, tool = '', argument = ''] = match;
  if (!/^(?:bash|shell|powershell|run_?shell_?command|execute|terminal)$/iu.test(tool)) return false;
  const pattern = argument.trim();
  if (pattern === '' || pattern === '*' || pattern === ':*') return true;
  const open = /[:\s]?\*$/u.test(pattern);
  const words = pattern.replace(/:?\*$/u, '').trim().split(/\s+/u);
  return open && words.length === 1 && RUNS_ANYTHING.test(words[0] ?? '');
}

const MODE_RANKS: readonly (readonly [rank: number, names: RegExp])[] = [
  [
    2,
    /^(?:bypasspermissions|bypass|dontask|never|yolo|full[-_]?auto|danger.*|autopilot|unrestricted|always-approve|allow|true)$/u,
  ],
  [1, /^(?:acceptedits|accept_edits|auto_edit|auto|auto-edit|auto_review|on-failure|autoedit|smart)$/u],
];

/** How freely a mode lets the agent act: 0 asks, 1 accepts some things, 2 asks nobody. */
export const modeRank = (mode: string): number =>
  MODE_RANKS.find(([, names]) => names.test(mode.toLowerCase()))?.[0] ?? 0;

const SANDBOX_RANKS: readonly (readonly [rank: number, names: RegExp])[] = [
  [2, /^(?:danger-full-access|none|off|false|disabled|full-access|no)$/u],
  [1, /^(?:workspace-write|permissive.*|network)$/u],
];

/** How open a sandbox is: 0 closed or unknown, 1 may write, 2 none. */
export const sandboxRank = (value: string): number =>
  SANDBOX_RANKS.find(([, names]) => names.test(value.toLowerCase().replace(/^:/u, '')))?.[0] ?? 0;

const ENDPOINT =
  /^(?:.*_(?:base_url|api_base|endpoint|proxy|api_url)|https?_proxy|all_proxy|no_proxy|path|ld_preload|ld_library_path|dyld_insert_libraries|node_options|node_extra_ca_certs|ssl_cert_file|bash_env|pythonpath|git_ssh_command|(?:claude_code|anthropic|openai)_\w*(?:url|proxy|path|shell|api|key|token|helper|permission|sandbox|danger)\w*)$/iu;

/** Whether an environment variable decides where an agent's traffic goes or what code its processes load. */
export const isEndpointVariable = (name: string): boolean => ENDPOINT.test(name);

/** Every rank up to the highest reached: a step down from 2 to 1 then shows as one that is gone. */
export const ranks = (highest: number): number[] => Array.from({ length: highest }, (_, index) => index + 1);
