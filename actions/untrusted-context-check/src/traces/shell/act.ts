/** Stands in a text for what cannot be known before the command runs. */
export const UNKNOWN = '\uFFFD';

/** One command as it would be executed, after wrappers, variables and substitutions are unfolded. */
export interface Act {
  /** The program's name without its folder, in lower case; may contain UNKNOWN. */
  readonly name: string;
  readonly args: readonly string[];
  /** Commands whose output this one reads, by pipe or process substitution. */
  readonly upstream: readonly Act[];
  /** Commands inside the words of this one: `$(…)`, backticks, `<(…)`. */
  readonly inside: readonly Act[];
  /** Commands that made the code this one runs: what is piped into a shell, or wrote the script file. */
  readonly code: readonly Act[];
  /** Its standard input, when the script itself holds it. */
  readonly stdin: string | null;
  readonly redirects: readonly { readonly operator: string; readonly target: string }[];
  /** Variables set for this command only. */
  readonly env: ReadonlyMap<string, string>;
  /** Working folder as far as known: the trace's own, or where `cd` led. */
  readonly cwd: string;
}

/** Something in a script that is no single command. */
export interface Circumstance {
  readonly kind: 'fork-bomb' | 'endless-jobs' | 'separator-changed' | 'too-much';
}

/** Arguments that are no options. A `--` ends the options. */
export function operands(act: Act): string[] {
  const found: string[] = [];
  let plain = false;
  for (const argument of act.args) {
    if (argument === '--' && !plain) plain = true;
    else if (plain || !argument.startsWith('-') || argument === '-') found.push(argument);
  }
  return found;
}

/** True when a short letter, alone or in a bundle, or a long option (or an unambiguous beginning of it) is given. */
export function hasOption(act: Act, letter: string, ...long: readonly string[]): boolean {
  for (const argument of act.args) {
    if (argument === '--') return false;
    if (argument.startsWith('--')) {
      const name = argument.slice(2).split('=', 1)[0] ?? '';
      if (name.length >= 3 && long.some((one) => one.startsWith(name))) return true;
    } else if (letter !== '' && /^-[A-Za-z]/u.test(argument) && argument.slice(1).includes(letter)) return true;
  }
  return false;
}

/** The acts that feed this one, however far up. */
export function sources(act: Act): Act[] {
  const found: Act[] = [];
  const visit = (one: Act, depth: number): void => {
    if (depth > 8 || found.length > 200) return;
    for (const next of [...one.upstream, ...one.inside]) {
      if (found.includes(next)) continue;
      found.push(next);
      visit(next, depth + 1);
    }
  };
  visit(act, 0);
  return found;
}
