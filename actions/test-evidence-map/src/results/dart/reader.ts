import { z } from 'zod';
import { parseJson } from '../../input/consumer.ts';
import { MalformedReport } from '../../input/malformed.ts';
import { ownCopy } from '../../input/own-copy.ts';
import type { Outcome, ResultSink } from '../result.ts';

/** Events of the Dart test runner's JSON protocol, as far as outcomes depend on them. */
const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('suite'), suite: z.object({ id: z.number(), path: z.string().nullish() }) }),
  z.object({
    type: z.literal('testStart'),
    test: z.object({ id: z.number(), name: z.string(), suiteID: z.number().optional() }),
  }),
  z.object({
    type: z.literal('testDone'),
    testID: z.number(),
    result: z.enum(['success', 'failure', 'error']),
    hidden: z.boolean().default(false),
    skipped: z.boolean().default(false),
  }),
  z.object({ type: z.literal('done'), success: z.boolean().nullish() }),
]);
const anyEvent = z.object({ type: z.string() });

/** Follows tests by their ids. Without the last event, `done`, the run was cut off. */
export class DartReader {
  readonly #sink: ResultSink;
  readonly #suites = new Map<number, string>();
  readonly #open = new Map<number, { readonly name: string; readonly suite: string }>();
  #done = false;
  #failing = false;

  constructor(sink: ResultSink) {
    this.#sink = sink;
  }

  line(text: string): void {
    // `flutter test --machine` writes some events as arrays of one.
    if (!text.startsWith('{')) return;
    const value = parseJson(text);
    const event = eventSchema.safeParse(value);
    if (event.success) this.#event(event.data);
    else if (!anyEvent.safeParse(value).success || KNOWN.has(String((value as { type: unknown }).type))) {
      throw new MalformedReport('holds a line that is no event of the Dart test protocol');
    }
  }

  end(): void {
    for (const { name } of this.#open.values()) this.#sink.suiteError(`test "${name.slice(0, 120)}" never ended`);
    if (!this.#done) this.#sink.suiteError('the run never ended: the output may have been cut off');
  }

  #event(event: z.infer<typeof eventSchema>): void {
    switch (event.type) {
      case 'suite':
        this.#suites.set(event.suite.id, ownCopy(event.suite.path ?? ''));
        return;
      case 'testStart': {
        const { id, name, suiteID } = event.test;
        this.#open.set(id, { name: ownCopy(name), suite: this.#suites.get(suiteID ?? -1) ?? '' });
        return;
      }
      case 'testDone':
        return this.#testDone(event);
      case 'done':
        this.#done = true;
        if (event.success !== true && !this.#failing)
          this.#sink.suiteError('the run did not succeed, though no test fails');
    }
  }

  #testDone({ testID, result, hidden, skipped }: Extract<z.infer<typeof eventSchema>, { type: 'testDone' }>): void {
    const test = this.#open.get(testID);
    if (test === undefined) throw new MalformedReport('ends a test that never started');
    this.#open.delete(testID);
    // Hidden entries load a file; they are no tests unless they fail.
    if (hidden && result === 'success') return;
    const outcome: Outcome =
      result === 'failure' ? 'failed' : result === 'error' ? 'error' : skipped ? 'skipped' : 'passed';
    this.#failing ||= result !== 'success';
    this.#sink.test({ suite: '', name: test.name, file: test.suite === '' ? null : test.suite, outcome });
  }
}

const KNOWN: ReadonlySet<string> = new Set(['suite', 'testStart', 'testDone', 'done']);
