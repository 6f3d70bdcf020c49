import type { Observation } from '../../model.ts';
import { filePath, has, id, list, message, number, position, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

/**
 * Terrascan's JSON. Its `scan_errors` name every kind of file that a folder does not hold, which is no failure; they are
 * said as problems. The proof that it ran is the number of policies it validated.
 */
export const terrascan: Reader = {
  format: 'terrascan',
  recognises: (sample) =>
    sample.kind === 'json' &&
    typeof sample.value === 'object' &&
    has(sample.value, 'results') &&
    has((sample.value as { results?: unknown }).results, 'violations', 'scan_summary'),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    const found = [
      ...list(value, 'results', 'violations').map((item) => observe(item, false)),
      ...list(value, 'results', 'skipped_violations').map((item) => observe(item, true)),
    ];
    const validated = number(value, 'results', 'scan_summary', 'policies_validated') ?? 0;
    return reportOf('terrascan', found, {
      subjects: new Set(['misconfiguration']),
      problems: list(value, 'results', 'scan_errors')
        .slice(0, 20)
        .flatMap((error) => message(error, 'errMsg')?.slice(0, 200) ?? []),
      ...(validated > 0 ? {} : { status: 'empty', problems: ['validated no policy'] }),
    });
  },
};

const observe = (item: unknown, suppressed: boolean): Observation => ({
  ruleId: id(item, 'rule_id') ?? 'unnamed-rule',
  level: levelOf(raw(item, 'severity')),
  message: message(item, 'description') ?? 'no text',
  subject: 'misconfiguration',
  path: filePath(item, 'file'),
  startLine: position(item, 'line'),
  cwe: [],
  aliases: [],
  suppressed,
});
