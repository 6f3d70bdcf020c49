import type { Observation } from '../../model.ts';
import { at, filePath, has, id, list, message, number, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

/** Pyright (and basedpyright) with `--outputjson`. The summary says how many files were analysed. */
export const pyright: Reader = {
  format: 'pyright',
  recognises: (sample) =>
    sample.kind === 'json' &&
    has(sample.value, 'generalDiagnostics') &&
    has(at(sample.value, 'summary'), 'filesAnalyzed'),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    const files = number(value, 'summary', 'filesAnalyzed') ?? 0;
    return reportOf('pyright', list(value, 'generalDiagnostics').map(observe), {
      version: id(value, 'version') ?? null,
      ...(files > 0 ? {} : { status: 'empty', problems: ['analysed no file'] }),
    });
  },
};

/** Pyright counts lines and columns from 0. */
const fromZero = (value: unknown, ...path: readonly string[]): number | undefined => {
  const found = number(value, ...path);
  return found === undefined || !Number.isSafeInteger(found) || found < 0 ? undefined : found + 1;
};

const observe = (item: unknown): Observation => ({
  ruleId: id(item, 'rule') ?? 'pyright',
  level: levelOf(raw(item, 'severity')),
  message: message(item, 'message') ?? 'no text',
  subject: 'code',
  path: filePath(item, 'file'),
  startLine: fromZero(item, 'range', 'start', 'line'),
  endLine: fromZero(item, 'range', 'end', 'line'),
  startColumn: fromZero(item, 'range', 'start', 'character'),
  cwe: [],
  aliases: [],
});
