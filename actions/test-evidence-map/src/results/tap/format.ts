import { lines } from '../../input/consumer.ts';
import type { ResultFormat } from '../result.ts';

const BEGINNING = /^(?:#.{0,400}\n\s*|pragma .{0,40}\n\s*)*(?:TAP version \d+|\d+\.\.\d+|(?:not )?ok\b|Bail out!)/iu;
/** What the pattern can begin with: a plain look at one character spares other files its compilation. */
const FIRST = '#pPtTnNoObB0123456789';

/** Test Anything Protocol, versions 12 to 14, with subtests indented or in braces. */
export const tap: ResultFormat = {
  name: 'tap',
  recognises: ({ text, root }) =>
    root === null && FIRST.includes(text.charAt(0)) && BEGINNING.test(text.slice(0, 4000)),
  open: async (sink) => {
    const { TapReader } = await import('./reader.ts');
    const reader = new TapReader(sink);
    return lines(
      (text) => reader.line(text),
      () => reader.end(),
    );
  },
};
