import type { Act } from './act.ts';
import { operands } from './act.ts';

/** Options that name the file a command writes. */
const OUTPUT_OPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['curl', ['-o', '--output']],
  ['wget', ['-O', '--output-document']],
  ['http', ['-o', '--output']],
  ['aria2c', ['-o', '--out']],
  ['iwr', ['-OutFile']],
  ['invoke-webrequest', ['-OutFile']],
  ['openssl', ['-out']],
  ['tar', ['-f', '--file']],
  ['base64', ['-o']],
]);

/** Files that a command creates or fills by its own options. */
export function outputFiles(act: Act): string[] {
  const found: string[] = [];
  const options = OUTPUT_OPTIONS.get(act.name) ?? [];
  act.args.forEach((argument, index) => {
    if (options.includes(argument)) found.push(act.args[index + 1] ?? '');
    for (const option of options) {
      if (option.startsWith('--') && argument.startsWith(`${option}=`)) found.push(argument.slice(option.length + 1));
    }
  });
  // `tar czf NAME`: the letters may come without a dash, and the name follows them.
  if (act.name === 'tar' && /^-?\w*f$/u.test(act.args[0] ?? '')) found.push(act.args[1] ?? '');
  if (act.name === 'curl' && act.args.includes('-O')) found.push(...operands(act).map(lastSegment));
  if (act.name === 'wget' && found.length === 0) found.push(...operands(act).map(lastSegment));
  if (act.name === 'tee' || act.name === 'mkfifo') found.push(...operands(act));
  if (act.name === 'zip' || act.name === '7z') found.push(operands(act)[0] ?? '');
  if (/^(?:gzip|xz|bzip2|zstd)$/u.test(act.name)) {
    const suffix = act.args.find((_, index) => act.args[index - 1] === '-S');
    for (const file of operands(act))
      found.push(`${file}${suffix ?? (act.name === 'gzip' ? '.gz' : act.name === 'xz' ? '.xz' : `.${act.name}`)}`);
  }
  return found.filter((file) => file !== '' && file !== '-');
}

const lastSegment = (url: string): string => url.split(/[?#]/u)[0]?.split('/').at(-1) ?? '';

/** Pairs of a file and what it is copied, moved or linked to. */
export function copies(act: Act): [string, string][] {
  if (!/^(?:cp|mv|ln|rsync|install|scp|ditto)$/u.test(act.name)) return [];
  const names = operands(act);
  const to = names.at(-1);
  if (to === undefined || names.length < 2) return [];
  return names.slice(0, -1).flatMap((from): [string, string][] => [
    [from, to],
    [from, `${to.replace(/\/+$/u, '')}/${lastSegment(from)}`],
  ]);
}
