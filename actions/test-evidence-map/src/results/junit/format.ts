import { xml } from '../../input/xml.ts';
import type { ResultFormat } from '../result.ts';
import { junitHandler } from './handler.ts';

/** JUnit XML in every dialect met: any prefix, one or many suites, nested, cases without a suite. */
export const junit: ResultFormat = {
  name: 'junit',
  recognises: ({ root }) => root === 'testsuites' || root === 'testsuite',
  open: (sink) => xml(junitHandler(sink)),
};
