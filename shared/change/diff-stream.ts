import { randomBytes } from 'node:crypto';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { ConfigurationError } from '../errors/errors.ts';
import type { ChangedFile } from './change.ts';
import { DiffParser } from './diff-parser.ts';
import { finished, type Git } from './git.ts';
import { DIFF_ARGUMENTS } from './read-diff.ts';

/** Git keeps every tree it has seen; a fresh process now and then keeps its memory flat. */
const DIFFS_PER_PROCESS = 2_000;
/** Longer than the line git prints before a difference, so that it cannot be taken for the beginning of one. */
const MARK_BYTES = 100;

interface Asked {
  /** What git prints first: the two trees, as they were asked for. */
  readonly header: Buffer;
  readonly parser: DiffParser;
  readonly resolve: (files: readonly ChangedFile[]) => void;
  readonly reject: (error: unknown) => void;
  received: Buffer | null;
}

/**
 * Differences of many pairs of trees through one long-lived `git diff-tree --stdin`: starting a process for each costs
 * more than the difference itself. After each pair a line is written that git does not understand and prints as it is;
 * where it comes back, the difference is complete.
 */
export class DiffStream {
  readonly #git: Git;
  readonly #mark = `end-${randomBytes(MARK_BYTES).toString('hex')}`;
  #child: ChildProcessWithoutNullStreams | null = null;
  #served = 0;
  #asked: Asked | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(git: Git) {
    this.#git = git;
  }

  /**
   * @param from full id of a tree, `to` likewise
   * @throws ConfigurationError EG209 when git cannot read them; the next difference can be asked for all the same
   */
  diff(from: string, to: string): Promise<readonly ChangedFile[]> {
    const next = this.#turn.then(() => this.#ask(from, to));
    this.#turn = next.catch(() => {});
    return next;
  }

  close(): void {
    this.#child?.stdin.end();
    this.#child = null;
  }

  #ask(from: string, to: string): Promise<readonly ChangedFile[]> {
    if (this.#served++ % DIFFS_PER_PROCESS === 0) this.close();
    const child = (this.#child ??= this.#start());
    return new Promise((resolve, reject) => {
      const header = Buffer.from(`${from} ${to}\n`);
      this.#asked = { header, parser: new DiffParser(this.#mark), resolve, reject, received: Buffer.alloc(0) };
      child.stdin.write(`${from} ${to}\n${this.#mark}\n`);
    });
  }

  #start(): ChildProcessWithoutNullStreams {
    const args = [...DIFF_ARGUMENTS, '--stdin'];
    const child = this.#git.start(args);
    child.stdin.on('error', () => {});
    child.stdout.on('data', (chunk: Buffer) => {
      if (child === this.#child) this.#take(chunk);
    });
    const ended = (error?: unknown): void => {
      if (child !== this.#child) return;
      this.#child = null;
      this.#settle(({ reject }) => reject(error ?? unreadable()));
    };
    finished(child, args).then(() => ended(), ended);
    return child;
  }

  #take(chunk: Buffer): void {
    const asked = this.#asked;
    if (asked === null) return;
    try {
      const rest = withoutHeader(asked, chunk);
      if (rest !== null) asked.parser.push(rest);
      if (asked.parser.marked) this.#settle(({ resolve, parser }) => resolve(parser.end()));
    } catch (error) {
      this.#child?.kill();
      this.#child = null;
      this.#settle(({ reject }) => reject(error));
    }
  }

  #settle(how: (asked: Asked) => void): void {
    const asked = this.#asked;
    this.#asked = null;
    if (asked !== null) how(asked);
  }
}

/** What comes after the first line; null while that line is not complete. @throws ConfigurationError when it is another one */
function withoutHeader(asked: Asked, chunk: Buffer): Buffer | null {
  if (asked.received === null) return chunk;
  asked.received = Buffer.concat([asked.received, chunk]);
  const { header, received } = asked;
  if (received.length < header.length) return null;
  // A tree that is not there is passed over without a word: then the mark comes where the header should be.
  if (received.compare(header, 0, header.length, 0, header.length) !== 0) throw unreadable();
  asked.received = null;
  return received.subarray(header.length);
}

const unreadable = (): ConfigurationError =>
  new ConfigurationError(
    'EG209',
    'git diff-tree cannot read a tree of this repository.',
    'Check that the repository is whole (git fsck); in CI check out with fetch-depth: 0.',
  );
