import type { Level, Observation } from '../../model.ts';
import { at, has, id, list, message, number, raw, strings } from '../fields.ts';
import { redact } from '../redact.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';

/** Dockle's JSON: one finding a checkpoint; checkpoints that passed, or that were skipped, are none. */
export const dockle: Reader = {
  format: 'dockle',
  recognises: (sample) =>
    sample.kind === 'json' && has(at(sample.value, 'summary'), 'fatal', 'warn', 'pass') && has(sample.value, 'details'),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    const details = list(value, 'details').filter(
      (item) => !['PASS', 'SKIP', 'IGNORE'].includes(raw(item, 'level') ?? ''),
    );
    const looked = (number(value, 'summary', 'pass') ?? 0) + details.length > 0;
    return reportOf('dockle', details.map(observe), {
      container: true,
      subjects: new Set(['misconfiguration']),
      ...(looked ? {} : { status: 'empty', problems: ['passed no checkpoint and found none'] }),
    });
  },
};

const LEVELS = new Map<string | undefined, Level>([
  ['FATAL', 'error'],
  ['WARN', 'warning'],
  ['INFO', 'note'],
]);

const observe = (item: unknown): Observation => ({
  ruleId: id(item, 'code') ?? 'unnamed-checkpoint',
  level: LEVELS.get(raw(item, 'level')) ?? 'warning',
  message: redact(
    `${message(item, 'title') ?? 'no title'}: ${strings(item, 'alerts').slice(0, 5).join('; ').slice(0, 500)}`,
  ),
  subject: 'misconfiguration',
  path: null,
  cwe: [],
  aliases: [],
});
