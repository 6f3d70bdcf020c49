import type { Io } from '../../cli/src/io.ts';

/** An Io that keeps what was written. */
export function captured(
  environment: Readonly<Record<string, string | undefined>> = {},
): Io & { readonly text: { out: string; err: string } } {
  const text = { out: '', err: '' };
  return {
    cwd: process.cwd(),
    environment,
    out: (more) => void (text.out += more),
    err: (more) => void (text.err += more),
    interactive: false,
    color: false,
    text,
  };
}
