import { xml } from '../../input/xml.ts';
import type { ResultFormat } from '../result.ts';
import { xunitHandler } from './handler.ts';

/** xUnit.net, versions 1 and 2 (`assemblies`, or a lone `assembly`). */
export const xunit: ResultFormat = {
  name: 'xunit',
  recognises: ({ root }) => root === 'assemblies' || root === 'assembly',
  open: (sink) => xml(xunitHandler(sink)),
};
