/** One call of a tool, as a record of a transcript tells it. */
export interface ToolCall {
  /** The tool's own name. */
  readonly tool: string;
  /** Whether the tool runs shell commands. */
  readonly shell: boolean;
  /** The shell command; null for other tools, and when the record leaves its arguments out. */
  readonly command: string | null;
  /** The arguments by name; null when the record leaves them out. A bare text stands under `input`. */
  readonly input: Json | null;
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

/** A call with its arguments, which may be an object or JSON text of one. */
export function toolCall(tool: string, argument: unknown): ToolCall {
  const input = typeof argument === 'string' ? (parsed(argument) ?? { input: argument }) : objectOf(argument);
  if (!runsShell(tool)) return { tool, shell: false, command: null, input };
  return { tool, shell: true, command: commandIn(input), input };
}

function commandIn(input: Json | null): string | null {
  for (const name of ['command', 'cmd', 'script', 'commandLine', 'chars', 'input']) {
    const value = field(input, name);
    if (typeof value === 'string') return value;
    if (Array.isArray(value)) return fromWords(value.filter((one) => typeof one === 'string'));
  }
  return null;
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
