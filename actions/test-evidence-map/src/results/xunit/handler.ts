import type { XmlHandler } from '../../input/xml.ts';
import { headerCheck, sumOf } from '../header.ts';
import type { Outcome, ResultSink } from '../result.ts';

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  pass: 'passed',
  fail: 'failed',
  skip: 'skipped',
  notrun: 'skipped',
};

/** Reads `<test>` elements; an `<error>` of an assembly (a fixture's clean-up, a crash) fails without a test. */
export function xunitHandler(sink: ResultSink): XmlHandler {
  const header = headerCheck(sink);
  return {
    open: (name, attributes) => {
      if (name === 'assembly') header.promise(sumOf(attributes, 'total'), sumOf(attributes, 'failed'));
      else if (name === 'error')
        sink.suiteError(`an assembly failed outside its tests: ${(attributes.get('name') ?? '').slice(0, 120)}`);
      else if (name === 'test') {
        const word = attributes.get('result')?.toLowerCase() ?? '';
        const type = attributes.get('type') ?? '';
        header.test({
          suite: type,
          name: attributes.get('name') ?? '',
          file: type === '' ? null : type.replaceAll('.', '/'),
          outcome: Object.hasOwn(OUTCOMES, word) ? (OUTCOMES[word] as Outcome) : 'error',
        });
      }
    },
    close: (name) => {
      if (name === 'assemblies' || name === 'assembly') header.check();
    },
  };
}
