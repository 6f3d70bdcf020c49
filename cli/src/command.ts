import type { z } from 'zod';
import type { Io } from './io.ts';

export type ExitStatus = 0 | 1 | 2 | 3;

/** One command of the command line. Its flags, help and checks come from one schema. */
export interface Command<Schema extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly title: string;
  /** What it does and when to use it, in a few lines. */
  readonly about: string;
  /** Flags whose values may also be given as plain words, in this order: `explain ID` is `explain --id ID`. */
  readonly words?: readonly string[];
  /** Lines that can be typed as they are. */
  readonly examples: readonly string[];
  readonly flags: Schema;
  readonly run: (flags: z.infer<Schema>, io: Io) => Promise<ExitStatus>;
}

export const defineCommand = <Schema extends z.ZodObject>(command: Command<Schema>): Command => command;
