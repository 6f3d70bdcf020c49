import type { ResultSink, TestCase } from './result.ts';

/** Characters kept of what a failure said. */
const KEPT = 2000;

/**
 * The words of a failure for a test case, where they are wanted and given.
 *
 * @param words whatever a JSON report holds there; anything but a text is no words
 * @param more further text, looked at when the first says nothing
 */
export function failureOf(sink: ResultSink, words: unknown, more?: unknown): Pick<TestCase, 'failure'> {
  if (sink.wantsFailures !== true) return {};
  const [headline, body] = [textOf(words), textOf(more)];
  return headline === '' && body === '' ? {} : { failure: { headline, body } };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, KEPT) : '');
