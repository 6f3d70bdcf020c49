import type { Consumer } from '../input/consumer.ts';
import { LIMITS } from '../input/limits.ts';
import { MalformedReport } from '../input/malformed.ts';
import { ownCopy } from '../input/own-copy.ts';
import type { Start } from '../input/start.ts';
import { LineSet } from './line-set.ts';

/** One format of coverage reports. */
export interface CoverageFormat {
  readonly name: string;
  recognises(start: Start): boolean;
  /** @throws MalformedReport from the consumer */
  open(files: CoveredFiles): Promise<Consumer>;
}

/** The files of one coverage report, by the path it gives them. */
export class CoveredFiles {
  readonly #files = new Map<string, LineSet>();
  /** Folders the report says its paths are relative to. */
  readonly roots = new Set<string>();

  /** The lines of a file; the same set when the report names it again. */
  lines(path: string): LineSet {
    const known = this.#files.get(path);
    if (known !== undefined) return known;
    if (this.#files.size >= LIMITS.coverageFiles) {
      throw new MalformedReport(`covers more than ${LIMITS.coverageFiles} files`);
    }
    const lines = new LineSet();
    this.#files.set(ownCopy(path), lines);
    return lines;
  }

  entries(): IterableIterator<[string, LineSet]> {
    return this.#files.entries();
  }
}
