import { xml, type XmlHandler } from '../../input/xml.ts';
import { headerCheck, sumOf } from '../header.ts';
import type { Outcome, ResultFormat, ResultSink } from '../result.ts';

const OUTCOMES: Readonly<Record<string, Outcome>> = { PASS: 'passed', FAIL: 'failed', SKIP: 'skipped' };

/** TestNG's own report (`testng-results`). A configuration method that fails is a failure outside the tests. */
export const testng: ResultFormat = {
  name: 'testng',
  recognises: ({ root }) => root === 'testng-results',
  open: (sink) => xml(handler(sink)),
};

function handler(sink: ResultSink): XmlHandler {
  const header = headerCheck(sink);
  let className = '';
  return {
    open: (name, attributes) => {
      if (name === 'testng-results') header.promise(sumOf(attributes, 'total'), sumOf(attributes, 'failed'));
      else if (name === 'class') className = attributes.get('name') ?? '';
      else if (name === 'test-method') {
        const status = attributes.get('status') ?? '';
        const outcome = Object.hasOwn(OUTCOMES, status) ? (OUTCOMES[status] as Outcome) : 'error';
        const method = attributes.get('name') ?? '';
        if (attributes.get('is-config') !== 'true') {
          header.test({ suite: className, name: method, file: className.replaceAll('.', '/') || null, outcome });
        } else if (outcome !== 'passed' && outcome !== 'skipped') {
          sink.suiteError(`configuration method ${className}.${method} failed`.slice(0, 300));
        }
      }
    },
    close: (name) => {
      if (name === 'testng-results') header.check();
    },
  };
}
