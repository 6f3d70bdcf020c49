import type { Act } from './act.ts';
import { unescape } from './words.ts';

type Printing = Pick<Act, 'name' | 'args' | 'stdin'>;

/** The output of commands that print text of the script itself, or null; what is unknown in it reads UNKNOWN. */
export function printed(acts: readonly Printing[]): string | null {
  const [act] = acts;
  if (!act || acts.length > 1) return null;
  let text: string | null = null;
  if (act.name === 'echo') {
    const plain = act.args.filter((one) => !/^-[neE]+$/u.test(one)).join(' ');
    text = act.args.some((one) => /^-n?e/u.test(one)) ? unescape(plain) : plain;
  } else if (act.name === 'printf') text = formatted(act.args.filter((one) => one !== '--'));
  else if (act.name === 'cat' && act.args.length === 0) text = act.stdin;
  return text;
}

/** `printf` with `%s`, `%b` and escapes. */
export function formatted(args: readonly string[]): string {
  const [format = '', ...values] = args;
  let at = 0;
  return unescape(format).replace(/%[-\d.]*([sbdqc%])/gu, (_, kind: string) => {
    if (kind === '%') return '%';
    const value = values[at++] ?? '';
    return kind === 'b' ? unescape(value) : value;
  });
}
