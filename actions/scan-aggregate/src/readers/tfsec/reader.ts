import type { Observation } from '../../model.ts';
import { at, filePath, has, id, list, message, position, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

/** tfsec's JSON, old and new. A check that passed is no finding. */
export const tfsec: Reader = {
  format: 'tfsec',
  recognises: (sample) =>
    sample.kind === 'json' &&
    list(sample.value, 'results').length > 0 &&
    list(sample.value, 'results').every((item) => has(item, 'rule_id', 'rule_provider', 'location')),
  read: (sample) => {
    const results = list(sample.kind === 'json' ? sample.value : null, 'results');
    return reportOf('tfsec', results.filter((item) => !passed(item)).map(observe), {
      subjects: new Set(['misconfiguration']),
    });
  },
};

const passed = (item: unknown): boolean => at(item, 'passed') === true || raw(item, 'status') === 'passed';

const observe = (item: unknown): Observation => ({
  ruleId: id(item, 'rule_id') ?? 'unnamed-rule',
  level: levelOf(raw(item, 'severity')),
  message: message(item, 'description') ?? message(item, 'rule_description') ?? 'no text',
  subject: 'misconfiguration',
  path: filePath(item, 'location', 'filename'),
  startLine: position(item, 'location', 'start_line'),
  endLine: position(item, 'location', 'end_line'),
  cwe: [],
  aliases: [],
  suppressed: raw(item, 'status') === 'ignored',
});
