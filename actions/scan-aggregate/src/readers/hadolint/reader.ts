import type { Observation } from '../../model.ts';
import { filePath, has, id, list, message, position, raw } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

/** hadolint's JSON: a list of findings. A clean file gives `[]`, which names no tool: hand in SARIF for that. */
export const hadolint: Reader = {
  format: 'hadolint',
  recognises: (sample) =>
    findingsOf(sample).length > 0 &&
    findingsOf(sample).every(
      (item) =>
        has(item, 'code', 'file', 'line', 'level', 'message') && /^(?:DL|SC)\d{4}$/u.test(id(item, 'code') ?? ''),
    ),
  read: (sample) =>
    reportOf('hadolint', findingsOf(sample).map(observe), { subjects: new Set(['misconfiguration']), container: true }),
};

const findingsOf = (sample: Sample): readonly unknown[] => (sample.kind === 'json' ? list(sample.value) : []);

const observe = (item: unknown): Observation => ({
  ruleId: id(item, 'code') ?? 'unnamed-rule',
  level: levelOf(raw(item, 'level')),
  message: message(item, 'message') ?? 'no text',
  subject: 'misconfiguration',
  path: filePath(item, 'file'),
  startLine: position(item, 'line'),
  startColumn: position(item, 'column'),
  cwe: [],
  aliases: [],
});
