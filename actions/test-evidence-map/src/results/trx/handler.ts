import type { Attributes, XmlHandler } from '../../input/xml.ts';
import { failureOf } from '../failure-words.ts';
import { headerCheck, sumOf } from '../header.ts';
import type { Outcome, ResultSink } from '../result.ts';

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  Passed: 'passed',
  Warning: 'passed',
  Failed: 'failed',
  Error: 'error',
  Timeout: 'error',
  Aborted: 'error',
  PassedButRunAborted: 'error',
  Disconnected: 'error',
  NotExecuted: 'skipped',
  NotRunnable: 'skipped',
  Inconclusive: 'skipped',
  Pending: 'skipped',
  InProgress: 'error',
  Completed: 'skipped',
};

/** Characters kept of the message of a failure. */
const MESSAGE = 2000;

interface OpenResult {
  readonly attributes: Attributes;
  inner: number;
  /** Text of `<Message>` of its `<ErrorInfo>`. */
  message: string;
}

/** Reads `<Results>`; rows of a data-driven test count in place of the test, a run that was aborted fails. */
export function trxHandler(sink: ResultSink): XmlHandler {
  const header = headerCheck(sink);
  const open: OpenResult[] = [];
  let inMessage = false;
  const keep = (words: string): void => {
    const closest = open.at(-1);
    if (inMessage && closest !== undefined) closest.message = (closest.message + words).slice(0, MESSAGE);
  };
  return {
    open: (name, attributes) => {
      inMessage = name === 'Message';
      if (isResult(name) && attributes.has('testName')) open.push({ attributes, inner: 0, message: '' });
      else if (name === 'Counters') {
        header.promise(sumOf(attributes, 'total'), sumOf(attributes, 'failed', 'error', 'timeout', 'aborted'));
      } else if (
        name === 'ResultSummary' &&
        /^(?:Aborted|Error|Timeout|Disconnected)$/u.test(attributes.get('outcome') ?? '')
      ) {
        sink.suiteError(`the run ended as ${attributes.get('outcome')}`);
      }
    },
    close: (name) => {
      inMessage = false;
      if (name === 'TestRun') header.check();
      const closed = isResult(name) ? open.pop() : undefined;
      if (closed === undefined) return;
      const parent = open.at(-1);
      if (parent !== undefined) parent.inner++;
      const outcome = outcomeOf(closed.attributes);
      if (closed.inner > 0 && outcome === 'passed') return;
      const test = closed.attributes.get('testName') ?? '';
      header.test({ suite: '', name: test, file: null, outcome, ...failureOf(sink, closed.message) });
    },
    ...(sink.wantsFailures === true ? { text: keep } : {}),
  };
}

const isResult = (name: string): boolean =>
  /^(?:UnitTest|Test|Generic\w{0,20}|WebTest|ManualTest|CodedUITest|LoadTest|OrderedTest)Result$/u.test(name);

/** A result without an outcome did not run to its end: Visual Studio leaves it out for errors. */
function outcomeOf(attributes: Attributes): Outcome {
  const word = attributes.get('outcome') ?? 'Error';
  return Object.hasOwn(OUTCOMES, word) ? (OUTCOMES[word] as Outcome) : 'error';
}
