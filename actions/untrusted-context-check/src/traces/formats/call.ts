/** What one record of a transcript says about tools. */
export interface ToolCall {
  /** The tool's own name. */
  readonly tool: string;
  /** The shell command, for tools that run one; null when the record leaves its arguments out. */
  readonly command: string | null;
}

export interface Recorded {
  readonly calls: readonly ToolCall[];
  /** The working folder the record names. */
  readonly cwd: string | null;
  /** Ids by which records form a chain. */
  readonly id: string | null;
  readonly parent: string | null;
}

/** Reads records of one kind of transcript. */
export interface TraceFormat {
  readonly name: string;
  /** True when a record can only come from this kind of transcript. */
  readonly recognises: (record: Json) => boolean;
  readonly read: (record: Json) => Recorded;
}

export type Json = Readonly<Record<string, unknown>>;

export const objectOf = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A member of an object that is its own, never inherited. */
export const field = (record: Json | null, name: string): unknown =>
  record !== null && Object.hasOwn(record, name) ? record[name] : undefined;

const SHELL_TOOL =
  /^(?:bash|shell|shell_command|exec_command|local_shell|run_shell_command|run_terminal_cmd|run_in_terminal|execute_command|powershell|terminal|write_stdin)$/iu;
/** Shells offered by MCP servers: `mcp__server__run_command`. */
const MCP_SHELL = /^mcp__.{1,100}?(?:bash|shell|exec|terminal|run_command|command)/iu;

export const runsShell = (tool: string): boolean => SHELL_TOOL.test(tool) || MCP_SHELL.test(tool);

/** The call of a shell tool, or null for any other tool. */
export function shellCall(tool: string, input: unknown): ToolCall | null {
  if (!runsShell(tool)) return null;
  const args = typeof input === 'string' ? parsed(input) : objectOf(input);
  for (const name of ['command', 'cmd', 'script', 'commandLine', 'chars', 'input']) {
    const value = field(args, name);
    if (typeof value === 'string') return { tool, command: value };
    if (Array.isArray(value)) return { tool, command: fromWords(value.filter((one) => typeof one === 'string')) };
  }
  return { tool, command: null };
}

function parsed(text: string): Json | null {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
}

/** `["bash", "-lc", "…"]` is the script itself; any other list is one quoted command. */
function fromWords(words: readonly string[]): string {
  const [program = '', flag = '', script] = words;
  if (words.length === 3 && script !== undefined && /(?:^|\/)(?:ba|z|da)?sh$/u.test(program) && /^-\w*c$/u.test(flag))
    return script;
  return words.map((word) => (/^[\w./:=@%+,-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
