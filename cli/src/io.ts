/** The command line's way to the outside; tests lend their own. */
export interface Io {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress and errors. */
  readonly err: (text: string) => void;
  /** Whether a person is watching `err`. */
  readonly interactive: boolean;
  /** Colours on standard output. */
  readonly color: boolean;
  /** Path of this program, to start it again in a thread; absent: everything is done in this one. */
  readonly entry?: string | undefined;
}

/** Status words in colour for a terminal, plain elsewhere. */
export function painter(color: boolean): Record<'bold' | 'dim' | 'green' | 'red' | 'yellow', (text: string) => string> {
  const paint =
    (code: number) =>
    (text: string): string =>
      color ? `\u001B[${code}m${text}\u001B[0m` : text;
  return { bold: paint(1), dim: paint(2), green: paint(32), red: paint(31), yellow: paint(33) };
}

/** Progress on one line that rewrites itself on a terminal; silent elsewhere. */
export function progressLine(io: Io): { show: (message: string) => void; clear: () => void } {
  if (!io.interactive) return { show: () => {}, clear: () => {} };
  return {
    show: (message) => io.err(`\r\u001B[2K${message.slice(0, 100)}`),
    clear: () => io.err('\r\u001B[2K'),
  };
}
