import { xml } from '../../input/xml.ts';
import type { ResultFormat } from '../result.ts';
import { nunitHandler } from './handler.ts';

/** NUnit 2 (`test-results`) and NUnit 3 (`test-run`, or a lone `test-suite`). */
export const nunit: ResultFormat = {
  name: 'nunit',
  recognises: ({ root }) => root === 'test-results' || root === 'test-run' || root === 'test-suite',
  open: (sink) => xml(nunitHandler(sink)),
};
