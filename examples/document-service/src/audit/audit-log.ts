import { mkdir, open, readFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AuditEvent } from './event.ts';

/** Append-only JSON Lines file. An event is on the disk before the request it belongs to is answered. */
export class AuditLog {
  readonly #path: string;
  readonly #handle: FileHandle;
  #appending: Promise<void> = Promise.resolve();

  private constructor(path: string, handle: FileHandle) {
    this.#path = path;
    this.#handle = handle;
  }

  static async open(path: string): Promise<AuditLog> {
    await mkdir(dirname(path), { recursive: true });
    return new AuditLog(path, await open(path, 'a', 0o600));
  }

  /** Resolves when the event is durable; rejects when it is not, and then the request must fail as well. */
  append(event: AuditEvent): Promise<void> {
    this.#appending = this.#appending
      .catch(() => undefined)
      .then(async () => {
        await this.#handle.appendFile(`${JSON.stringify(event)}\n`);
        await this.#handle.datasync();
      });
    return this.#appending;
  }

  /** The events of one tenant, oldest first. */
  async ofTenant(tenantId: string): Promise<AuditEvent[]> {
    const lines = (await readFile(this.#path, 'utf8')).split('\n').filter((line) => line !== '');
    return lines.map((line) => JSON.parse(line) as AuditEvent).filter((event) => event.tenantId === tenantId);
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
