const SHELLS: ReadonlySet<string> = new Set([
  'sh',
  'bash',
  'zsh',
  'dash',
  'ksh',
  'mksh',
  'ash',
  'fish',
  'rbash',
  'yash',
  'csh',
  'tcsh',
]);
const INTERPRETERS =
  /^(?:python[\d.]*|pypy3?|perl[\d.]*|ruby[\d.]*|node|nodejs|deno|bun|php[\d.]*|lua[\d.]*|osascript|powershell|pwsh|tclsh|rscript)$/u;

/** A program that runs shell text. */
export const isShell = (name: string): boolean => SHELLS.has(name);

/** A program that runs code it is given, shells included. */
export const isInterpreter = (name: string): boolean => isShell(name) || INTERPRETERS.test(name);

/** Code given on the command line of an interpreter other than a shell. */
export function inlineCode(name: string, args: readonly string[]): string | null {
  if (!INTERPRETERS.test(name)) return null;
  const flags = /^python|^pypy/u.test(name)
    ? ['c']
    : name.startsWith('php')
      ? ['r']
      : /^(?:power|pw)sh/u.test(name)
        ? ['command', 'c']
        : ['e', 'eval', 'p', 'print', 'E'];
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? '';
    const flag = argument.replace(/^--?/u, '');
    if (!argument.startsWith('-')) return null;
    if (
      flags.some(
        (one) =>
          flag.toLowerCase() === one.toLowerCase() ||
          (one.length === 1 && /^-[A-Za-z]+$/u.test(argument) && flag.endsWith(one)),
      )
    ) {
      return args[at + 1] ?? '';
    }
  }
  return null;
}

/** Shell commands that code of another language hands to the system, as far as it names them. */
export function shellTextsIn(code: string): string[] {
  if (
    !/\b(?:system|popen|exec\w*|spawn\w*|subprocess|shell_exec|passthru|check_call|check_output|run|call|backtick)\b|`/u.test(
      code,
    )
  )
    return [];
  const found: string[] = [];
  for (const match of code
    .slice(0, 20_000)
    .matchAll(/"((?:[^"\\]|\\.){2,2000})"|'((?:[^'\\]|\\.){2,2000})'|`([^`]{2,2000})`/gsu)) {
    found.push((match[1] ?? match[2] ?? match[3] ?? '').replace(/\\(["'])/gu, '$1'));
  }
  // `subprocess.run(["rm", "-rf", "/"])` is one command in several texts.
  return found.length > 1 ? [...found, found.join(' ')] : found;
}

const FETCHERS: ReadonlySet<string> = new Set([
  'curl', 'wget', 'http', 'https', 'xh', 'aria2c', 'fetch', 'lynx', 'nc', 'ncat', 'netcat', 'socat', 'lwp-request', 'iwr', 'irm',
  'invoke-webrequest', 'invoke-restmethod', 'ftp', 'tftp', 'scp', 'gsutil',
]); // prettier-ignore
export const fetches = (name: string): boolean => FETCHERS.has(name);
