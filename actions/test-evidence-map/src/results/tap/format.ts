import { lines } from '../../input/consumer.ts';
import type { ResultFormat } from '../result.ts';
import { TapReader } from './reader.ts';

const BEGINNING = /^(?:#.{0,400}\n\s*|pragma .{0,40}\n\s*)*(?:TAP version \d+|\d+\.\.\d+|(?:not )?ok\b|Bail out!)/iu;

/** Test Anything Protocol, versions 12 to 14, with subtests indented or in braces. */
export const tap: ResultFormat = {
  name: 'tap',
  recognises: ({ text, root }) => root === null && BEGINNING.test(text.slice(0, 4000)),
  open: async (sink) => {
    const reader = new TapReader(sink);
    return lines(
      (text) => reader.line(text),
      () => reader.end(),
    );
  },
};
