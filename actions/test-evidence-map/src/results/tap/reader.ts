import type { Outcome, ResultSink } from '../result.ts';
import { Level, type Point } from './level.ts';
import { readLine } from './line.ts';

const MAX_LEVELS = 100;
const MAX_LINE = 4000;
const SUBTEST_INDENT = 4;

/**
 * Reads TAP line by line. A subtest is counted by its own points, the point that closes it only when it says something
 * they do not. A plan that is missing or not met, a bail out and, under `pragma +strict`, any foreign line are failures
 * that no point carries.
 */
export class TapReader {
  readonly #sink: ResultSink;
  readonly #levels: Level[] = [new Level(0, null)];
  /** The subtest that ended just before: the next point closes it. */
  #ended: { readonly failed: boolean } | null = null;
  #yamlIndent: number | null = null;
  #strict = false;
  #bailed = false;

  constructor(sink: ResultSink) {
    this.#sink = sink;
  }

  line(raw: string): void {
    if (this.#bailed) return;
    const text = raw.slice(0, MAX_LINE);
    const indent = text.length - text.trimStart().length;
    const line = readLine(text.slice(indent));
    if (this.#isInYaml(line.kind, indent)) return;
    switch (line.kind) {
      case 'bail':
        this.#bailed = true;
        return this.#sink.suiteError(`bailed out: ${line.reason}`);
      case 'strict':
        this.#strict = line.on;
        return;
      case 'close':
        if (this.#top.indent === null) this.#close();
        return;
      case 'subtest':
        return this.#announce(indent);
      case 'plan':
        if (this.#moveTo(indent)) this.#top.plan(line, this.#sink);
        return;
      case 'point':
        if (this.#moveTo(indent)) this.#point(line);
        return;
      case 'other':
        if (this.#strict && indent === 0) this.#sink.suiteError('asks to be strict and holds a line that is not TAP');
        return;
      default:
    }
  }

  end(): void {
    while (this.#levels.length > 1) this.#close();
    if (!this.#bailed) this.#top.end(this.#sink);
  }

  get #top(): Level {
    return this.#levels.at(-1) as Level;
  }

  /** Diagnostics between `---` and `...` are not TAP. */
  #isInYaml(kind: string, indent: number): boolean {
    if (this.#yamlIndent === null) {
      if (kind === 'yaml-start' && indent > 0) this.#yamlIndent = indent;
      return this.#yamlIndent !== null;
    }
    if (indent > this.#yamlIndent || kind !== 'yaml-end') {
      if (indent >= this.#yamlIndent) return true;
      this.#yamlIndent = null;
      return false;
    }
    this.#yamlIndent = null;
    return true;
  }

  /** `# Subtest: x` opens a level; after a name that only happens to end in a brace, that name was a plain point. */
  #announce(indent: number): void {
    const { indent: column, owner, isFresh } = this.#top;
    if (column === null && owner !== null && isFresh) {
      this.#levels.pop();
      this.#emit(owner);
    }
    this.#moveTo(indent);
  }

  /** Closes or opens levels so that the top one is at this column; false for output that only looks like TAP. */
  #moveTo(indent: number): boolean {
    while (this.#top.indent !== null && indent < this.#top.indent) this.#close();
    const { indent: column } = this.#top;
    if (column === null || indent === column) return true;
    if (indent - column !== SUBTEST_INDENT || this.#levels.length >= MAX_LEVELS) return false;
    this.#levels.push(new Level(indent, null));
    return true;
  }

  #close(): void {
    const level = this.#levels.pop() as Level;
    const failed = !level.end(this.#sink) || level.failed;
    this.#top.failed ||= failed;
    if (level.owner === null) this.#ended = { failed };
    // A block in braces under `not ok` fails even when everything in it passes.
    else if (isFailing(level.owner) && !failed) this.#emit(level.owner);
  }

  #point(line: Point): void {
    const ended = this.#ended;
    this.#ended = null;
    if (this.#top.skipsAll) return this.#sink.contradiction('runs tests although its plan skips them all');
    this.#top.point(line, this.#sink);
    this.#top.failed ||= isFailing(line);
    if (line.buffered && this.#levels.length < MAX_LEVELS) this.#levels.push(new Level(null, line));
    else if (ended === null || (isFailing(line) && !ended.failed)) this.#emit(line);
  }

  #emit(point: Point): void {
    const suite = this.#levels.flatMap(({ owner }) => owner?.name ?? []).join(' ');
    this.#sink.test({ suite, name: point.name, file: null, outcome: outcomeOf(point) });
  }
}

const isFailing = ({ ok, directive }: Point): boolean => !ok && directive === null;

function outcomeOf(point: Point): Outcome {
  if (isFailing(point)) return 'failed';
  if (point.directive === null) return 'passed';
  return point.directive === 'todo' ? 'todo' : 'skipped';
}
