import { lines } from '../../input/consumer.ts';
import type { ResultFormat } from '../result.ts';
import { DartReader } from './reader.ts';

/** `dart test --reporter json` and `flutter test --machine`: one event a line. */
export const dart: ResultFormat = {
  name: 'dart-json',
  recognises: ({ text }) => /^\{[^\n]{0,400}"protocolVersion"\s*:/u.test(text),
  open: async (sink) => {
    const reader = new DartReader(sink);
    return lines(
      (text) => reader.line(text),
      () => reader.end(),
    );
  },
};
