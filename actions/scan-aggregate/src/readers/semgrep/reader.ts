import { clip } from '../../../../../shared/text/markdown.ts';
import { MAX_SNIPPET_CHARACTERS } from '../../limits.ts';
import type { Observation, ScanReport } from '../../model.ts';
import { at, filePath, has, id, list, message, position, raw, strings } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** What the open-source version writes in place of fingerprints and code. */
const WITHHELD = 'requires login';

/** Semgrep's (and Opengrep's) JSON. */
export const semgrep: Reader = {
  format: 'semgrep',
  recognises: (sample) =>
    sample.kind === 'json' &&
    Array.isArray(at(sample.value, 'results')) &&
    Array.isArray(at(sample.value, 'errors')) &&
    list(sample.value, 'results').every((result) => has(result, 'check_id', 'path', 'start')) &&
    !has(sample.value, 'metrics'),
  read: (sample) => readResults(sample.kind === 'json' ? sample.value : null),
};

function readResults(value: unknown): ScanReport {
  const errors = list(value, 'errors')
    .filter((error) => raw(error, 'level') !== 'warn' && raw(error, 'level') !== 'info')
    .map((error) => `reports an error: ${message(error, 'message')?.slice(0, 300) ?? id(error, 'type') ?? 'no text'}`);
  const results = list(value, 'results');
  const scanned = strings(list(value, 'paths', 'scanned'));
  const looked = scanned.length > 0 || results.length > 0;
  return reportOf('semgrep', results.map(observe), {
    version: id(value, 'version') ?? null,
    subjects: new Set(['code']),
    ...(scanned.length > 0 ? { scanned } : {}),
    ...(errors.length > 0
      ? { status: 'failed', problems: errors.slice(0, 20) }
      : looked
        ? {}
        : { status: 'empty', problems: ['names no file it scanned'] }),
  });
}

function observe(result: unknown): Observation {
  const metadata = at(result, 'extra', 'metadata');
  return {
    ruleId: id(result, 'check_id') ?? 'unnamed-rule',
    level: levelOf(raw(result, 'extra', 'severity')),
    message: message(result, 'extra', 'message') ?? 'no text',
    subject: 'code',
    path: filePath(result, 'path'),
    startLine: position(result, 'start', 'line'),
    endLine: position(result, 'end', 'line'),
    startColumn: position(result, 'start', 'col'),
    cwe: cweIds(strings(metadata, 'cwe')),
    aliases: [],
    identity: shown(raw(result, 'extra', 'fingerprint')),
    snippet: shown(raw(result, 'extra', 'lines')),
    suppressed: at(result, 'extra', 'is_ignored') === true,
  };
}

const shown = (text: string | undefined): string | undefined =>
  text === undefined || text === WITHHELD ? undefined : clip(text, MAX_SNIPPET_CHARACTERS);
