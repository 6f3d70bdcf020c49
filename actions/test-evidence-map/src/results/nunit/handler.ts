import type { Attributes, XmlHandler } from '../../input/xml.ts';
import { headerCheck, sumOf } from '../header.ts';
import type { Outcome, ResultSink } from '../result.ts';

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  passed: 'passed',
  success: 'passed',
  warning: 'passed',
  failed: 'failed',
  failure: 'failed',
  error: 'error',
  cancelled: 'error',
  invalid: 'error',
  skipped: 'skipped',
  ignored: 'skipped',
  inconclusive: 'skipped',
  notrunnable: 'skipped',
  explicit: 'skipped',
};

interface OpenSuite {
  readonly failed: boolean;
  readonly name: string;
  failing: number;
}

/**
 * Reads the cases of both versions. A suite that failed without a failing case (set-up, tear-down, assembly) is a
 * failure of its own; a result word that is not known is an error, never a pass.
 */
export function nunitHandler(sink: ResultSink): XmlHandler {
  const header = headerCheck(sink);
  const suites: OpenSuite[] = [];
  return {
    open: (name, attributes) => {
      if (name === 'test-run') header.promise(sumOf(attributes, 'total'), sumOf(attributes, 'failed'));
      else if (name === 'test-results') {
        header.promise(sumOf(attributes, 'total'), sumOf(attributes, 'failures', 'errors'));
      } else if (name === 'test-suite') {
        const failed = /^(?:failed|failure|error)$/iu.test(attributes.get('result') ?? '');
        suites.push({ failed, name: attributes.get('name') ?? '', failing: 0 });
      } else if (name === 'test-case') {
        const outcome = outcomeOf(attributes);
        const suite = suites.at(-1);
        if (suite !== undefined && (outcome === 'failed' || outcome === 'error')) suite.failing++;
        const className = attributes.get('classname') ?? suites.map((one) => one.name).at(-1) ?? '';
        const fullName = attributes.get('fullname') ?? attributes.get('name') ?? '';
        header.test({ suite: className, name: fullName, file: className.replaceAll('.', '/') || null, outcome });
      }
    },
    close: (name) => {
      if (name === 'test-suite') {
        const closed = suites.pop() as OpenSuite;
        const parent = suites.at(-1);
        if (closed.failed && closed.failing === 0) {
          sink.suiteError(`suite "${closed.name.slice(0, 120)}" failed outside its test cases`);
          closed.failing = 1;
        }
        if (parent !== undefined) parent.failing += closed.failing;
      } else if (name === 'test-run' || name === 'test-results') header.check();
    },
  };
}

function outcomeOf(attributes: Attributes): Outcome {
  const label = attributes.get('label')?.toLowerCase() ?? '';
  const result = attributes.get('result')?.toLowerCase();
  if (result !== undefined) {
    const outcome = Object.hasOwn(OUTCOMES, result) ? (OUTCOMES[result] as Outcome) : 'error';
    return outcome === 'failed' && label === 'error' ? 'error' : outcome;
  }
  // NUnit 2 without result words: executed and success.
  if (attributes.get('executed')?.toLowerCase() === 'false') return 'skipped';
  return attributes.get('success')?.toLowerCase() === 'true' ? 'passed' : 'failed';
}
