import type { Clock } from '../clock.ts';
import { redact } from './redact.ts';

export interface Logger {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  error(message: string, fields?: Readonly<Record<string, unknown>>): void;
}

/** Writes one JSON line per message, redacted. */
export function jsonLogger(clock: Clock, write: (line: string) => void): Logger {
  const log = (level: string, message: string, fields: Readonly<Record<string, unknown>> = {}): void => {
    const time = new Date(clock.now()).toISOString();
    write(JSON.stringify({ time, level, message: redact(message), ...(redact(fields) as object) }));
  };
  return {
    info: (message, fields) => log('info', message, fields),
    error: (message, fields) => log('error', message, fields),
  };
}
