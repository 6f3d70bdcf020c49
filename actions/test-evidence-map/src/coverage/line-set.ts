import { LIMITS } from '../input/limits.ts';
import { MalformedReport } from '../input/malformed.ts';

const EXECUTABLE = 1;
const COVERED = 2;

/** Lines of one file: a byte a line, so that repeated records merge and memory follows the source, not the report. */
export class LineSet {
  #states = new Uint8Array(256);
  #total = 0;
  #covered = 0;

  /** Lines that can be executed. */
  get total(): number {
    return this.#total;
  }

  get covered(): number {
    return this.#covered;
  }

  /** Notes a line once more; covered stays covered. @throws MalformedReport for a line number no file has */
  add(line: number, covered: boolean): void {
    if (!Number.isSafeInteger(line) || line < 0 || line > LIMITS.sourceLine) {
      throw new MalformedReport(`names line ${String(line).slice(0, 20)} of a file`);
    }
    if (line >= this.#states.length) this.#grow(line);
    const state = this.#states[line] as number;
    if (state === 0) this.#total++;
    if (covered && state !== COVERED) this.#covered++;
    if (covered) this.#states[line] = COVERED;
    else if (state === 0) this.#states[line] = EXECUTABLE;
  }

  stateOf(line: number): 'covered' | 'uncovered' | 'not-executable' {
    const state = this.#states[line];
    return state === COVERED ? 'covered' : state === EXECUTABLE ? 'uncovered' : 'not-executable';
  }

  addAll(other: LineSet): void {
    for (const [line, state] of other.#states.entries()) if (state !== 0) this.add(line, state === COVERED);
  }

  #grow(line: number): void {
    const larger = new Uint8Array(Math.max(this.#states.length * 2, line + 1));
    larger.set(this.#states);
    this.#states = larger;
  }
}
