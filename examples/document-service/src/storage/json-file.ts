import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** One JSON document on disk. A reader sees either the old text or the new one, never half of it. */
export class JsonFile<Value> {
  readonly #path: string;
  #writing: Promise<void> = Promise.resolve();

  /** @param path Chosen by the administrator, never by a request. */
  constructor(path: string) {
    this.#path = path;
  }

  /** The stored value, or null when nothing was stored yet. */
  async read(): Promise<Value | null> {
    try {
      return JSON.parse(await readFile(this.#path, 'utf8')) as Value;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  /** Replaces the value; writes happen one after the other. */
  write(value: Value): Promise<void> {
    this.#writing = this.#writing.catch(() => undefined).then(() => this.#replace(JSON.stringify(value, null, 2)));
    return this.#writing;
  }

  async #replace(text: string): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    const temporary = `${this.#path}.new`;
    const handle = await open(temporary, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, this.#path);
  }
}
