import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { InternalError } from '../errors/errors.ts';
import type { Git } from './git.ts';

/** One object as git has it. */
export interface GitObject {
  readonly oid: string;
  readonly type: string;
  readonly content: Buffer;
}
export type ObjectInfo = Omit<GitObject, 'content'> & { readonly size: number };

const HEADER = /^([0-9a-f]{40,64}) (\w+) (\d+)$/u;

/** Reads objects through one long-lived `git cat-file --batch-command`, started on first use. */
export interface ObjectStore {
  /** Id, type and size of what a revision expression names; null when there is nothing. */
  info(expression: string): Promise<ObjectInfo | null>;
  /** The object; null when there is nothing of that name or it has more than `maxBytes`. */
  read(expression: string, maxBytes: number): Promise<GitObject | null>;
  close(): void;
}

export function objectStore(git: Git): ObjectStore {
  let batch: Batch | null = null;
  const ask = (command: 'info' | 'contents', expression: string): Promise<Reply | null> => {
    // One request is one line: what cannot be put on a line cannot be asked for.
    if (/[\n\0]/u.test(expression)) return Promise.resolve(null);
    batch ??= new Batch(git.start(['cat-file', '--batch-command']));
    return batch.ask(`${command} ${expression}\n`, command === 'contents');
  };
  const info: ObjectStore['info'] = async (expression) => (await ask('info', expression))?.info ?? null;
  return {
    info,
    read: async (expression, maxBytes) => {
      const known = await info(expression);
      if (known === null || known.size > maxBytes) return null;
      const reply = await ask('contents', known.oid);
      return reply === null ? null : { oid: known.oid, type: known.type, content: reply.content };
    },
    close: () => batch?.close(),
  };
}

interface Reply {
  readonly info: ObjectInfo;
  readonly content: Buffer;
}
interface Waiting {
  readonly withContent: boolean;
  readonly resolve: (reply: Reply | null) => void;
  readonly reject: (error: Error) => void;
}

/** Matches replies to requests in order; git answers one after the other. */
class Batch {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #queue: Waiting[] = [];
  #chunks: Buffer[] = [];
  #buffered = 0;
  /** Bytes that must be buffered before the next reply can be complete. */
  #needed = 1;
  #failure: Error | null = null;
  /** Requests of this moment; they are written together, since each write wakes git up. */
  #unsent = '';

  constructor(child: ChildProcessWithoutNullStreams) {
    this.#child = child;
    child.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    child.stderr.resume();
    child.stdin.on('error', () => {});
    const fail = (cause?: unknown): void =>
      this.#fail(
        new InternalError('EG311', 'git cat-file ended too early.', 'Check the repository with git fsck.', { cause }),
      );
    child.on('error', fail);
    child.on('close', () => fail());
  }

  ask(line: string, withContent: boolean): Promise<Reply | null> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#queue.push({ withContent, resolve, reject });
      if (this.#unsent === '') process.nextTick(() => this.#send());
      this.#unsent += line;
    });
  }

  #send(): void {
    const lines = this.#unsent;
    this.#unsent = '';
    if (lines !== '' && this.#child.stdin.writable) this.#child.stdin.write(lines);
  }

  close(): void {
    this.#send();
    this.#child.stdin.end();
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    while (this.#queue.length > 0 && this.#buffered >= this.#needed && this.#answerOne());
  }

  #answerOne(): boolean {
    const bytes = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
    this.#chunks = [bytes];
    const end = bytes.indexOf(10);
    if (end === -1) return false;
    const match = HEADER.exec(bytes.toString('utf8', 0, end));
    const waiting = this.#queue[0] as Waiting;
    const size = Number(match?.[3] ?? 0);
    const total = match && waiting.withContent ? end + 1 + size + 1 : end + 1;
    if (bytes.length < total) {
      this.#needed = total;
      return false;
    }
    this.#queue.shift();
    this.#needed = 1;
    this.#buffered = bytes.length - total;
    this.#chunks = this.#buffered > 0 ? [bytes.subarray(total)] : [];
    const info = match && { oid: match[1] as string, type: match[2] as string, size };
    waiting.resolve(info && { info, content: bytes.subarray(end + 1, end + 1 + (waiting.withContent ? size : 0)) });
    return true;
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const waiting of this.#queue.splice(0)) waiting.reject(this.#failure);
  }
}
