import type { Observation, ScanReport } from '../../model.ts';
import { at, entries, filePath, has, id, list, message, number, position } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';

const TOOL = 'eslint';

/** ESLint's `json` and `json-with-metadata` formats: one entry a linted file, clean ones included. */
export const eslint: Reader = {
  format: 'eslint',
  recognises: (sample) => {
    const files = filesOf(sample);
    return files.length > 0 && files.every((file) => has(file, 'filePath', 'messages', 'errorCount'));
  },
  read: (sample) => readFiles(filesOf(sample), rulesOf(sample)),
};

const filesOf = (sample: Sample): readonly unknown[] => {
  if (sample.kind !== 'json') return [];
  return Array.isArray(sample.value) ? list(sample.value) : list(sample.value, 'results');
};

const rulesOf = (sample: Sample): string[] =>
  sample.kind === 'json' ? entries(sample.value, 'metadata', 'rulesMeta').map(([name]) => name) : [];

function readFiles(files: readonly unknown[], knows: readonly string[]): ScanReport {
  const observations: Observation[] = [];
  const problems: string[] = [];
  const scanned: string[] = [];
  for (const file of files) {
    const path = filePath(file, 'filePath');
    if (path !== null) scanned.push(path);
    for (const item of list(file, 'messages')) {
      observations.push(observe(path, item));
      if (at(item, 'fatal') === true && problems.length < 20) {
        problems.push(`could not parse ${path ?? 'a file'}: ${message(item, 'message')?.slice(0, 200) ?? 'no text'}`);
      }
    }
    for (const item of list(file, 'suppressedMessages'))
      observations.push({ ...observe(path, item), suppressed: true });
  }
  return reportOf(TOOL, observations, { knows, problems, scanned, status: problems.length > 0 ? 'failed' : 'ok' });
}

const observe = (path: string | null, item: unknown): Observation => ({
  ruleId: id(item, 'ruleId') ?? (at(item, 'fatal') === true ? 'parse-error' : 'eslint'),
  level: number(item, 'severity') === 1 ? 'warning' : 'error',
  message: message(item, 'message') ?? 'no text',
  subject: 'code',
  path,
  startLine: position(item, 'line'),
  endLine: position(item, 'endLine'),
  startColumn: position(item, 'column'),
  cwe: [],
  aliases: [],
});
