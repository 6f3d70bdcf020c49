import type { Act } from '../shell/act.ts';

const TAKES_VALUE: ReadonlySet<string> = new Set([
  '-C',
  '-c',
  '--git-dir',
  '--work-tree',
  '--namespace',
  '--exec-path',
  '--config-env',
  '--super-prefix',
]);

/** The git subcommand of an act, with its own arguments; null when it is no git. */
export function gitCommand(
  act: Act,
): { readonly name: string; readonly act: Act; readonly config: readonly string[] } | null {
  if (act.name !== 'git') return null;
  const config: string[] = [];
  let at = 0;
  for (; at < act.args.length; at++) {
    const argument = act.args[at] ?? '';
    if (!argument.startsWith('-')) break;
    if (argument === '-c') config.push(act.args[at + 1] ?? '');
    if (TAKES_VALUE.has(argument)) at++;
  }
  return { name: act.args[at] ?? '', act: { ...act, args: act.args.slice(at + 1) }, config };
}
