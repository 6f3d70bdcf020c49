import type { Observation, ScanReport } from '../../model.ts';
import { filePath, has, id, list, message, number, position, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** KICS's JSON: queries with the files in which each found something. */
export const kics: Reader = {
  format: 'kics',
  recognises: (sample) => sample.kind === 'json' && has(sample.value, 'files_scanned', 'queries_total', 'queries'),
  read: (sample) => readQueries(sample.kind === 'json' ? sample.value : null),
};

function readQueries(value: unknown): ScanReport {
  const count = (name: string): number => number(value, name) ?? 0;
  const failures = [
    ...(count('files_failed_to_scan') > 0 ? [`failed to scan ${count('files_failed_to_scan')} files`] : []),
    ...(count('queries_failed_to_execute') > 0
      ? [`failed to execute ${count('queries_failed_to_execute')} queries`]
      : []),
  ];
  return reportOf('kics', list(value, 'queries').flatMap(observeQuery), {
    version: id(value, 'kics_version') ?? null,
    subjects: new Set(['misconfiguration']),
    ...(failures.length > 0
      ? { status: 'failed', problems: failures }
      : count('files_scanned') > 0
        ? {}
        : { status: 'empty', problems: ['scanned no file'] }),
  });
}

const observeQuery = (query: unknown): Observation[] =>
  list(query, 'files').map((file) => ({
    ruleId: id(query, 'query_id') ?? 'unnamed-query',
    level: levelOf(raw(query, 'severity')),
    message: `${message(query, 'query_name') ?? 'no text'}: ${raw(file, 'expected_value')?.slice(0, 300) ?? ''}`,
    subject: 'misconfiguration',
    path: filePath(file, 'file_name'),
    startLine: position(file, 'line'),
    cwe: cweIds([id(query, 'cwe') ?? '']),
    aliases: [],
    identity: id(file, 'similarity_id'),
  }));
