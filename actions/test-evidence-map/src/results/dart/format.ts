import { lines } from '../../input/consumer.ts';
import type { ResultFormat } from '../result.ts';

/** `dart test --reporter json` and `flutter test --machine`: one event a line. */
export const dart: ResultFormat = {
  name: 'dart-json',
  recognises: ({ text }) => text.includes('"protocolVersion"') && /^\{[^\n]{0,400}"protocolVersion"\s*:/u.test(text),
  open: async (sink) => {
    const { DartReader } = await import('./reader.ts');
    const reader = new DartReader(sink);
    return lines(
      (text) => reader.line(text),
      () => reader.end(),
    );
  },
};
