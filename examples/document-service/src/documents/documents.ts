import { randomUUID } from 'node:crypto';
import type { Actor } from '../accounts/account.ts';
import type { Clock } from '../clock.ts';
import type { JsonFile } from '../storage/json-file.ts';
import { decide } from './access.ts';
import type { DocumentInput, StoredDocument } from './document.ts';

/** All documents of all tenants. Access is decided by the callers, with `decide`; lists are filtered here with it. */
export class Documents {
  readonly #file: JsonFile<StoredDocument[]>;
  readonly #clock: Clock;
  readonly #byId: Map<string, StoredDocument>;

  private constructor(file: JsonFile<StoredDocument[]>, clock: Clock, documents: readonly StoredDocument[]) {
    this.#file = file;
    this.#clock = clock;
    this.#byId = new Map(documents.map((document) => [document.id, document]));
  }

  static async load(file: JsonFile<StoredDocument[]>, clock: Clock): Promise<Documents> {
    return new Documents(file, clock, (await file.read()) ?? []);
  }

  find(id: string): StoredDocument | null {
    return this.#byId.get(id) ?? null;
  }

  /** Everything the actor may read, newest first. */
  readableBy(actor: Actor): StoredDocument[] {
    return [...this.#byId.values()]
      .filter((document) => decide(actor, 'read', document) === 'allowed')
      .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  }

  async create(actor: Actor, input: DocumentInput): Promise<StoredDocument> {
    const document = {
      ...input,
      id: randomUUID(),
      tenantId: actor.tenantId,
      authorId: actor.id,
      updatedAt: this.#now(),
    };
    return this.#store(document);
  }

  async update(document: StoredDocument, input: DocumentInput): Promise<StoredDocument> {
    return this.#store({ ...document, ...input, updatedAt: this.#now() });
  }

  async delete(document: StoredDocument): Promise<void> {
    this.#byId.delete(document.id);
    await this.#file.write([...this.#byId.values()]);
  }

  async #store(document: StoredDocument): Promise<StoredDocument> {
    this.#byId.set(document.id, document);
    await this.#file.write([...this.#byId.values()]);
    return document;
  }

  #now(): string {
    return new Date(this.#clock.now()).toISOString();
  }
}
