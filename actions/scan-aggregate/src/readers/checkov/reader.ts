import type { Observation, ScanReport } from '../../model.ts';
import { at, filePath, has, id, list, message, number, position, raw, record } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

const MISCONFIGURATION: ReadonlySet<'misconfiguration'> = new Set(['misconfiguration']);

/** Checkov's JSON: one object a check type, an array of them, or bare counters when there was nothing to scan. */
export const checkov: Reader = {
  format: 'checkov',
  recognises: (sample) => {
    const parts = partsOf(sample);
    return parts.length > 0 && parts.every((part) => isReport(part) || isBare(part));
  },
  read: (sample) => readParts(partsOf(sample)),
};

const partsOf = (sample: Sample): readonly unknown[] =>
  sample.kind !== 'json' ? [] : Array.isArray(sample.value) ? list(sample.value) : [sample.value];
const isReport = (part: unknown): boolean => has(part, 'check_type', 'results') && record(at(part, 'results')) !== null;
const isBare = (part: unknown): boolean => has(part, 'passed', 'failed', 'skipped', 'checkov_version');

function readParts(parts: readonly unknown[]): ScanReport {
  const errors = parts.flatMap((part) =>
    list(part, 'results', 'parsing_errors').map((file) => `could not parse ${String(file).slice(0, 200)}`),
  );
  const checks = parts.reduce(
    (sum: number, part) => sum + (number(part, 'summary', 'passed') ?? 0) + (number(part, 'summary', 'failed') ?? 0),
    0,
  );
  const version = parts.map((part) => id(part, 'summary', 'checkov_version') ?? id(part, 'checkov_version'))[0];
  const observations = parts.flatMap((part) => [
    ...list(part, 'results', 'failed_checks').map((check) => observe(check, false)),
    ...list(part, 'results', 'skipped_checks').map((check) => observe(check, true)),
  ]);
  return reportOf('checkov', observations, {
    version: version ?? null,
    subjects: MISCONFIGURATION,
    ...(errors.length > 0
      ? { status: 'failed', problems: errors.slice(0, 20) }
      : checks > 0 || observations.length > 0
        ? {}
        : { status: 'empty', problems: ['made no check'] }),
  });
}

function observe(check: unknown, suppressed: boolean): Observation {
  const [startLine, endLine] = list(check, 'file_line_range');
  const resource = id(check, 'resource');
  return {
    ruleId: id(check, 'check_id') ?? 'unnamed-check',
    // Without a platform account checkov states no severity; a failed check is then an error.
    level: raw(check, 'severity') === undefined ? 'error' : levelOf(raw(check, 'severity')),
    message: `${message(check, 'check_name') ?? 'no text'}${resource === undefined ? '' : ` (${resource})`}`,
    subject: 'misconfiguration',
    path: filePath(check, 'file_path')?.replace(/^\/+/u, '') ?? null,
    startLine: position(startLine),
    endLine: position(endLine),
    cwe: [],
    aliases: [],
    suppressed,
  };
}
