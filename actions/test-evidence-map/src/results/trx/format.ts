import { xml } from '../../input/xml.ts';
import type { ResultFormat } from '../result.ts';
import { trxHandler } from './handler.ts';

/** Visual Studio test results (TRX), told from other `TestRun` roots by their namespace or their attributes. */
export const trx: ResultFormat = {
  name: 'trx',
  recognises: ({ root, rootTag }) =>
    root === 'TestRun' && /schemas\/VisualStudio|\brunUser=|\bid="[0-9a-f-]{36}"/u.test(rootTag),
  open: (sink) => xml(trxHandler(sink)),
};
