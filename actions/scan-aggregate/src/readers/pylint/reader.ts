import type { Level, Observation } from '../../model.ts';
import { at, filePath, has, id, list, message, number, position, raw } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';

/** Pylint with `--output-format json2` (which counts modules) or `json`. */
export const pylint: Reader = {
  format: 'pylint',
  recognises: (sample) =>
    hasStatistics(sample) ||
    (itemsOf(sample).length > 0 &&
      itemsOf(sample).every((item) => has(item, 'message-id', 'symbol', 'path', 'module'))),
  read: (sample) => {
    const items = itemsOf(sample);
    const fatal = items.filter((item) => raw(item, 'type') === 'fatal' || codeOf(item) === 'E0001');
    const modules = hasStatistics(sample)
      ? (number(valueOf(sample), 'statistics', 'modulesLinted') ?? 0)
      : items.length;
    return reportOf(
      'pylint',
      items.map(observe),
      fatal.length > 0
        ? {
            status: 'failed',
            problems: fatal.slice(0, 20).map((item) => `could not check ${filePath(item, 'path') ?? 'a file'}`),
          }
        : modules > 0
          ? {}
          : { status: 'empty', problems: ['checked no module'] },
    );
  },
};

const valueOf = (sample: Sample): unknown => (sample.kind === 'json' ? sample.value : null);
const hasStatistics = (sample: Sample): boolean =>
  has(valueOf(sample), 'messages') && has(at(valueOf(sample), 'statistics'), 'modulesLinted');
const itemsOf = (sample: Sample): readonly unknown[] => {
  const value = valueOf(sample);
  return Array.isArray(value) ? value : list(value, 'messages');
};
const codeOf = (item: unknown): string | undefined => id(item, 'messageId') ?? id(item, 'message-id');

const LEVELS = new Map<string | undefined, Level>([
  ['fatal', 'error'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['refactor', 'note'],
  ['convention', 'note'],
  ['info', 'note'],
]);

const observe = (item: unknown): Observation => ({
  ruleId: id(item, 'symbol') ?? codeOf(item) ?? 'unnamed-message',
  level: LEVELS.get(raw(item, 'type')) ?? 'warning',
  message: message(item, 'message') ?? 'no text',
  subject: 'code',
  path: filePath(item, 'path'),
  startLine: position(item, 'line'),
  endLine: position(item, 'endLine'),
  cwe: [],
  aliases: [],
});
