import type { Observation } from '../../model.ts';
import { filePath, has, id, message, number, raw } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

/** mypy with `--output json`: JSON Lines. A clean run writes nothing, which names nobody. */
export const mypy: Reader = {
  format: 'mypy',
  recognises: (sample) => {
    const items = itemsOf(sample);
    return (
      items.length > 0 &&
      items.every((item) => has(item, 'file', 'line', 'column', 'message', 'hint', 'code', 'severity'))
    );
  },
  read: (sample) => {
    const items = itemsOf(sample);
    const broken = items.filter((item) => raw(item, 'code') === 'syntax');
    return reportOf(
      'mypy',
      items.map(observe),
      broken.length === 0
        ? {}
        : {
            status: 'failed',
            problems: broken.slice(0, 20).map((item) => `could not parse ${filePath(item, 'file') ?? 'a file'}`),
          },
    );
  },
};

const itemsOf = (sample: Sample): readonly unknown[] =>
  sample.kind === 'json-stream' ? sample.values : sample.kind === 'json' ? [sample.value] : [];

const observe = (item: unknown): Observation => ({
  ruleId: id(item, 'code') ?? 'mypy',
  level: levelOf(raw(item, 'severity')),
  message: message(item, 'message') ?? 'no text',
  subject: 'code',
  path: filePath(item, 'file'),
  startLine: lineOf(item),
  cwe: [],
  aliases: [],
});

/** -1 stands for the whole file. */
const lineOf = (item: unknown): number | undefined => {
  const line = number(item, 'line');
  return line === undefined || !Number.isSafeInteger(line) || line < 1 ? undefined : line;
};
