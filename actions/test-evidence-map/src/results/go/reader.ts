import { z } from 'zod';
import { parseJson } from '../../input/consumer.ts';
import { MalformedReport } from '../../input/malformed.ts';
import { ownCopy } from '../../input/own-copy.ts';
import { failureOf } from '../failure-words.ts';
import type { Outcome, ResultSink } from '../result.ts';

const eventSchema = z.object({
  Action: z.string(),
  Package: z.string().optional(),
  Test: z.string().optional(),
  ImportPath: z.string().optional(),
  Output: z.string().optional(),
});
type GoEvent = z.infer<typeof eventSchema>;

const ENDINGS: Readonly<Record<string, Outcome>> = { pass: 'passed', fail: 'failed', skip: 'skipped' };
/** Lines of the go command among the events that tell of a failure. */
const TROUBLE = /^(?:FAIL\b|# \S|panic:|go: .{0,200}(?:error|cannot|no required)|\S{1,200}\.go:\d{1,7}:)/u;

/** Characters kept of what one running test printed. */
const PRINTED = 2000;

interface OpenPackage {
  readonly running: Set<string>;
  /** What running tests printed, where the words of failures are wanted. */
  readonly printed: Map<string, string>;
  failing: boolean;
  ended: boolean;
}

/**
 * Follows packages and tests. A package that fails without a failing test (build, `TestMain`, panic), a test or a
 * package that never ended, and a broken line are failures that no test carries.
 */
export class GoReader {
  readonly #sink: ResultSink;
  readonly #packages = new Map<string, OpenPackage>();

  constructor(sink: ResultSink) {
    this.#sink = sink;
  }

  line(text: string): void {
    if (text.trim() === '') return;
    if (!text.startsWith('{')) {
      if (TROUBLE.test(text)) this.#sink.suiteError(`the go command said "${text.slice(0, 120)}"`);
      return;
    }
    const event = eventSchema.safeParse(parseJson(text));
    if (!event.success) throw new MalformedReport('holds a line that is no go test event');
    this.#event(event.data);
  }

  end(): void {
    for (const [name, { running, ended }] of this.#packages) {
      for (const test of running)
        this.#sink.suiteError(`test ${test.slice(0, 120)} of ${name.slice(0, 120)} never ended`);
      if (!ended) this.#sink.suiteError(`package ${name.slice(0, 120)} never ended: the output may have been cut off`);
    }
  }

  #event({ Action: action, Package: name = '', Test: test, ImportPath: build, Output: output }: GoEvent): void {
    if (action === 'build-fail') this.#sink.suiteError(`${(build ?? name).slice(0, 120)} does not build`);
    if (action.startsWith('build-')) return;
    const open = this.#package(name);
    const ending = Object.hasOwn(ENDINGS, action) ? (ENDINGS[action] as Outcome) : null;
    if (test === undefined) {
      if (ending === null) return;
      open.ended = true;
      if (ending === 'failed' && !open.failing)
        this.#sink.suiteError(`package ${name.slice(0, 120)} failed without a failing test`);
      return;
    }
    if (action === 'run') open.running.add(ownCopy(test));
    if (output !== undefined && this.#sink.wantsFailures === true && open.running.has(test))
      open.printed.set(test, `${open.printed.get(test) ?? ''}${output}`.slice(0, PRINTED));
    if (ending === null) return;
    open.running.delete(test);
    open.failing ||= ending === 'failed';
    const words = failureOf(this.#sink, '', open.printed.get(test));
    open.printed.delete(test);
    this.#sink.test({ suite: name, name: test, file: name, outcome: ending, ...(ending === 'failed' ? words : {}) });
  }

  #package(name: string): OpenPackage {
    let open = this.#packages.get(name);
    if (open === undefined) {
      open = { running: new Set(), printed: new Map(), failing: false, ended: false };
      this.#packages.set(ownCopy(name), open);
    }
    return open;
  }
}
