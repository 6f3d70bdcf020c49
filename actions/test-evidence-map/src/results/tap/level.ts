import type { ResultSink } from '../result.ts';
import type { TapLine } from './line.ts';

export type Point = Extract<TapLine, { kind: 'point' }>;
export type Plan = Extract<TapLine, { kind: 'plan' }>;

/** One level of tests, the document or a subtest, with its plan and its numbering. */
export class Level {
  /** Column of its lines; null inside braces, where indentation does not matter. */
  readonly indent: number | null;
  /** The point that a block in braces belongs to. */
  readonly owner: Point | null;
  failed = false;
  #plan: Plan | null = null;
  /** The plan came after the first point: it must be the last word. */
  #closedByPlan = false;
  #points = 0;
  #first = 0;
  #inSequence = 0;
  readonly #outOfSequence = new Set<number>();

  constructor(indent: number | null, owner: Point | null) {
    this.indent = indent;
    this.owner = owner;
  }

  get isFresh(): boolean {
    return this.#points === 0 && this.#plan === null;
  }

  /** `1..0`: everything is skipped, and nothing may follow. */
  get skipsAll(): boolean {
    return this.#plan !== null && this.#plan.to < this.#plan.from;
  }

  plan(line: Plan, sink: ResultSink): void {
    // A plan that runs backwards is no plan, but for `1..0`.
    if (line.to < line.from && !(line.from === 1 && line.to === 0)) return;
    if (this.#plan !== null) return sink.contradiction('has two plans');
    this.#plan = line;
    this.#closedByPlan = this.#points > 0;
  }

  point({ number }: Point, sink: ResultSink): void {
    if (this.#closedByPlan) sink.contradiction('has tests after the plan that ended it');
    const id = number ?? this.#inSequence + 1;
    if (this.#points === 0) this.#first = id;
    if (this.#points === 0 || id === this.#inSequence + 1) this.#inSequence = id;
    else if ((id >= this.#first && id <= this.#inSequence) || this.#outOfSequence.has(id)) {
      sink.contradiction(`has test ${id} twice`);
    } else this.#outOfSequence.add(id);
    this.#points++;
  }

  /** Whether as many points came as were planned, with the planned numbers. */
  end(sink: ResultSink): boolean {
    if (this.#plan === null) {
      sink.contradiction('has no plan: it may have been cut off');
      return false;
    }
    const { from, to } = this.#plan;
    if (to - from + 1 !== this.#points) {
      sink.contradiction(`planned ${to - from + 1} tests, ${this.#points} were run`);
      return false;
    }
    const numbers = this.#points === 0 ? [] : [this.#first, this.#inSequence, ...this.#outOfSequence];
    if (numbers.every((id) => id >= from && id <= to)) return true;
    sink.contradiction('has tests outside its plan');
    return false;
  }
}
