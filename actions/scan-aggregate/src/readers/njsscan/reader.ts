import type { Observation } from '../../model.ts';
import { entries, filePath, has, id, list, message, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** njsscan's JSON: rules with the files they hit. It lists no file it scanned: a clean run says nothing of its scope. */
export const njsscan: Reader = {
  format: 'njsscan',
  recognises: (sample) => sample.kind === 'json' && has(sample.value, 'njsscan_version', 'nodejs', 'templates'),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    const errors = list(value, 'errors').map((error) => JSON.stringify(error).slice(0, 200));
    const found = ['nodejs', 'templates'].flatMap((part) => entries(value, part)).flatMap(observe);
    return reportOf('njsscan', found, {
      version: id(value, 'njsscan_version') ?? null,
      subjects: new Set(['code']),
      ...(errors.length > 0
        ? { status: 'failed', problems: errors.slice(0, 20) }
        : found.length === 0
          ? { status: 'empty', problems: ['names no file that it scanned'] }
          : {}),
    });
  },
};

/** A rule without files is about something that is missing everywhere; it has no place. */
function observe([ruleId, rule]: readonly [string, unknown]): Observation[] {
  const files = list(rule, 'files');
  return (files.length === 0 ? [null] : files).map((file) => {
    const [startLine, endLine] = list(file, 'match_lines').filter((line) => Number.isSafeInteger(line)) as number[];
    return {
      ruleId: ruleId.slice(0, 255),
      level: levelOf(raw(rule, 'metadata', 'severity')),
      message: message(rule, 'metadata', 'description') ?? 'no text',
      subject: 'code',
      path: file === null ? null : filePath(file, 'file_path'),
      startLine: startLine || undefined,
      endLine: endLine || undefined,
      cwe: cweIds([raw(rule, 'metadata', 'cwe') ?? '']),
      aliases: [],
      snippet: raw(file, 'match_string')?.slice(0, 2_000),
    };
  });
}
