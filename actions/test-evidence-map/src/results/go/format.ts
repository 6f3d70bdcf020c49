import { lines } from '../../input/consumer.ts';
import type { ResultFormat } from '../result.ts';

/** `go test -json` (cmd/test2json): one event a line. */
export const go: ResultFormat = {
  name: 'go-json',
  recognises: ({ text }) =>
    text.startsWith('{') && text.includes('"Action":"') && /^[^\n]{0,4000}"Action":"/u.test(text),
  open: async (sink) => {
    const { GoReader } = await import('./reader.ts');
    const reader = new GoReader(sink);
    return lines(
      (text) => reader.line(text),
      () => reader.end(),
    );
  },
};
