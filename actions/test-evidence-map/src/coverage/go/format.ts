import { lines } from '../../input/consumer.ts';
import { LIMITS } from '../../input/limits.ts';
import { MalformedReport } from '../../input/malformed.ts';
import type { CoverageFormat } from '../coverage.ts';

/** `path/file.go:<line>.<column>,<line>.<column> <statements> <count>` (cmd/cover). */
const BLOCK = /^(.{1,1000}):(\d{1,9})\.\d{1,9},(\d{1,9})\.(\d{1,9}) (\d{1,9}) (\d{1,19})$/u;

/** Go cover profile: every line of a block counts; a line that two blocks share is covered when one of them is. */
export const goCover: CoverageFormat = {
  name: 'go-cover',
  recognises: ({ text }) => /^mode: (?:set|count|atomic)\b/u.test(text),
  open: async (files) =>
    lines(
      (text) => {
        if (text === '' || text.startsWith('mode:')) return;
        const block = BLOCK.exec(text);
        if (block === null) throw new MalformedReport(`has an unreadable line "${text.slice(0, 60)}", or was cut off`);
        const [, path = '', from, to, column, , count] = block;
        const set = files.lines(path);
        // A block that ends before the first column of its last line does not reach it.
        const last = Number(to) - (Number(column) <= 1 && to !== from ? 1 : 0);
        if (last > LIMITS.sourceLine) throw new MalformedReport(`names line ${last} of a file`);
        for (let line = Number(from); line <= last; line++) set.add(line, Number(count) > 0);
      },
      () => undefined,
    ),
};
