import type { Observation } from '../../model.ts';
import { filePath, has, id, list, message, position, raw, strings } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { cweIds } from '../weakness.ts';

/** Brakeman's JSON. It states confidence, not severity; what its ignore file silenced is suppressed. */
export const brakeman: Reader = {
  format: 'brakeman',
  recognises: (sample) => sample.kind === 'json' && has(sample.value, 'scan_info', 'warnings'),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    const errors = list(value, 'errors').map(
      (error) => `reports an error: ${message(error, 'error')?.slice(0, 300) ?? 'no text'}`,
    );
    return reportOf(
      'brakeman',
      [
        ...list(value, 'warnings').map((warning) => observe(warning, false)),
        ...list(value, 'ignored_warnings').map((warning) => observe(warning, true)),
      ],
      {
        version: id(value, 'scan_info', 'brakeman_version') ?? null,
        knows: strings(value, 'scan_info', 'checks_performed'),
        subjects: new Set(['code']),
        ...(errors.length > 0 ? { status: 'failed', problems: errors.slice(0, 20) } : {}),
      },
    );
  },
};

const observe = (warning: unknown, suppressed: boolean): Observation => ({
  ruleId: id(warning, 'check_name') ?? id(warning, 'warning_type') ?? 'unnamed-check',
  level: raw(warning, 'confidence') === 'Weak' ? 'warning' : 'error',
  message: `${id(warning, 'warning_type') ?? 'Warning'}: ${message(warning, 'message') ?? 'no text'}`,
  subject: 'code',
  path: filePath(warning, 'file'),
  startLine: position(warning, 'line'),
  cwe: cweIds(list(warning, 'cwe_id').map(String)),
  aliases: [],
  identity: id(warning, 'fingerprint'),
  snippet: raw(warning, 'code')?.slice(0, 2000),
  suppressed,
});
