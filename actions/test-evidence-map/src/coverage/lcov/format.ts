import { MalformedReport } from '../../input/malformed.ts';
import { lines } from '../../input/consumer.ts';
import type { CoverageFormat } from '../coverage.ts';
import type { LineSet } from '../line-set.ts';

/**
 * LCOV tracefiles (geninfo(1)). Only `SF`, `DA` and `end_of_record` are needed; repeated records of a file are merged.
 * A file that ends inside a record was cut off.
 */
export const lcov: CoverageFormat = {
  name: 'lcov',
  recognises: ({ text }) => /^(?:(?:TN|SF|VER):|#)/u.test(text) && /^(?:SF|TN):/mu.test(text.slice(0, 20_000)),
  open: async (files) => {
    let open: LineSet | null = null;
    const data = (text: string): void => {
      if (open === null) throw new MalformedReport('has line data outside a record (no SF before DA)');
      // DA:<line>,<hits>[,<checksum>]; read by hand, because a tracefile has millions of these lines.
      const comma = text.indexOf(',');
      const line = comma === -1 ? Number.NaN : Number(text.slice(3, comma));
      const hits = Number.parseFloat(text.slice(comma + 1));
      if (Number.isNaN(line) || Number.isNaN(hits))
        throw new MalformedReport(`has an unreadable line "${text.slice(0, 60)}"`);
      open.add(line, hits > 0);
    };
    return lines(
      (text) => {
        if (text.startsWith('DA:')) data(text);
        else if (text.startsWith('SF:')) open = files.lines(text.slice(3).trim());
        else if (text.startsWith('end_of_record')) open = null;
      },
      () => {
        if (open !== null) throw new MalformedReport('ends inside a record: it was cut off');
      },
    );
  },
};
