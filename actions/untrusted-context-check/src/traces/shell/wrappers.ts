/** How a program that only starts another one is written. */
interface Wrapper {
  /** Short options that take the next word. */
  readonly takes: string;
  /** Long options that take the next word when not written with `=`. */
  readonly long?: readonly string[];
  /** Words before the inner command. */
  readonly skip?: number;
  /** True when `NAME=value` words may stand before the inner command. */
  readonly assigns?: boolean;
}

const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['sudo', { takes: 'ugphCTrtDRU', assigns: true, long: ['user', 'group', 'prompt', 'host', 'chdir', 'chroot'] }],
  ['doas', { takes: 'uC' }],
  ['env', { takes: 'uCS', assigns: true, long: ['unset', 'chdir', 'split-string'] }],
  ['command', { takes: '' }],
  ['builtin', { takes: '' }],
  ['exec', { takes: 'a' }],
  ['nohup', { takes: '' }],
  ['setsid', { takes: '' }],
  ['nice', { takes: 'n', long: ['adjustment'] }],
  ['ionice', { takes: 'cnpPu', long: ['class', 'classdata'] }],
  ['timeout', { takes: 'sk', skip: 1, long: ['signal', 'kill-after'] }],
  ['gtimeout', { takes: 'sk', skip: 1, long: ['signal', 'kill-after'] }],
  ['stdbuf', { takes: 'ioe', long: ['input', 'output', 'error'] }],
  ['time', { takes: 'fo' }],
  ['busybox', { takes: '' }],
  ['toybox', { takes: '' }],
  ['strace', { takes: 'aeEoOpPsSuX' }],
  ['ltrace', { takes: 'aeFlnopsSux' }],
  ['unshare', { takes: 'SGRw', long: ['root', 'wd', 'setuid', 'setgid'] }],
  ['nsenter', { takes: 'tSG' }],
  ['chroot', { takes: '', skip: 1 }],
  ['systemd-run', { takes: 'pMHu', long: ['unit', 'property', 'slice', 'description', 'working-directory', 'setenv'] }],
  ['taskset', { takes: '', skip: 1 }],
  ['chrt', { takes: '', skip: 1 }],
  ['caffeinate', { takes: 'tw' }],
  [
    'xargs',
    {
      takes: 'IaEdLnPsJR',
      long: ['arg-file', 'delimiter', 'max-lines', 'max-args', 'max-procs', 'max-chars', 'replace-str'],
    },
  ],
  ['watch', { takes: 'nq', long: ['interval'] }],
  ['proxychains', { takes: 'f' }],
  ['torsocks', { takes: '' }],
  ['firejail', { takes: '' }],
  ['rtk', { takes: '' }],
  ['catchsegv', { takes: '' }],
  ['faketime', { takes: 'f', skip: 1 }],
  ['numactl', { takes: 'CNmpi' }],
  ['setarch', { takes: '', skip: 1 }],
  ['dbus-run-session', { takes: '' }],
  ['parallel', { takes: 'jNnLaIS', long: ['jobs', 'arg-file', 'colsep', 'results'] }],
]);

/** The command a wrapper starts, with variables it sets; null when the program is no wrapper or starts nothing. */
export function unwrap(name: string, args: readonly string[]): { argv: string[]; env: [string, string][] } | null {
  const wrapper = WRAPPERS.get(name);
  if (!wrapper) return null;
  if (name === 'command' && /^-[vV]/u.test(args[0] ?? '')) return null;
  const env: [string, string][] = [];
  let skip = wrapper.skip ?? 0;
  let at = 0;
  for (; at < args.length; at++) {
    const argument = args[at] ?? '';
    if (argument === '--') {
      at++;
      break;
    }
    const assigned = wrapper.assigns ? /^([A-Za-z_]\w*)=(.*)$/su.exec(argument) : null;
    if (assigned) env.push([assigned[1] ?? '', assigned[2] ?? '']);
    else if (argument.startsWith('-') && argument.length > 1) {
      if (name === 'env' && /^-\w*S/u.test(argument))
        return splitString(argument.replace(/^-\w*?S/u, ''), args.slice(at + 1), env);
      if (takesNext(wrapper, argument)) at++;
    } else if (skip > 0) skip--;
    else break;
  }
  while (skip-- > 0) at++;
  const argv = args.slice(at);
  return argv.length > 0 ? { argv, env } : null;
}

function takesNext(wrapper: Wrapper, argument: string): boolean {
  if (argument.startsWith('--')) return !argument.includes('=') && (wrapper.long ?? []).includes(argument.slice(2));
  // In a bundle the first letter that takes a value takes the rest of the word, or the next word.
  for (let at = 1; at < argument.length; at++) {
    if (wrapper.takes.includes(argument[at] ?? ' ')) return at === argument.length - 1;
  }
  return false;
}

/** `env -S 'cmd arg'` splits one word into a command. */
function splitString(
  attached: string,
  rest: readonly string[],
  env: [string, string][],
): { argv: string[]; env: [string, string][] } {
  const [text = '', ...more] = attached === '' ? rest : [attached, ...rest];
  return { argv: [...text.split(/\s+/u).filter((part) => part !== ''), ...more], env };
}
