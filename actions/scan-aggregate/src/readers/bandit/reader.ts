import type { Observation, ScanReport } from '../../model.ts';
import { at, entries, filePath, has, id, list, message, position, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** Bandit's JSON. `metrics` lists the scanned files, clean ones included. */
export const bandit: Reader = {
  format: 'bandit',
  recognises: (sample) =>
    sample.kind === 'json' &&
    has(sample.value, 'metrics', 'results', 'errors') &&
    has(at(sample.value, 'metrics'), '_totals'),
  read: (sample) => readResults(sample.kind === 'json' ? sample.value : null),
};

function readResults(value: unknown): ScanReport {
  const errors = list(value, 'errors').map(
    (error) =>
      `could not scan ${filePath(error, 'filename') ?? 'a file'}: ${message(error, 'reason')?.slice(0, 200) ?? 'no reason'}`,
  );
  const scanned = entries(value, 'metrics').flatMap(([name]) => (name === '_totals' ? [] : [name]));
  return reportOf('bandit', list(value, 'results').map(observe), {
    subjects: new Set(['code']),
    scanned,
    ...(errors.length > 0
      ? { status: 'failed', problems: errors.slice(0, 20) }
      : scanned.length > 0
        ? {}
        : { status: 'empty', problems: ['names no file it scanned'] }),
  });
}

function observe(result: unknown): Observation {
  const startLine = position(result, 'line_number');
  return {
    ruleId: id(result, 'test_id') ?? 'unnamed-test',
    level: levelOf(raw(result, 'issue_severity')),
    message: message(result, 'issue_text') ?? 'no text',
    subject: 'code',
    path: filePath(result, 'filename'),
    startLine,
    cwe: cweIds([id(result, 'issue_cwe', 'id') ?? '']),
    aliases: [],
    snippet: lineOfCode(raw(result, 'code'), startLine),
    context: raw(result, 'code')
      ?.slice(0, 4000)
      .replace(/^\d{1,9} /gmu, ''),
  };
}

/** Bandit numbers the lines of its excerpt: `12     assert user`. */
function lineOfCode(code: string | undefined, line: number | undefined): string | undefined {
  if (code === undefined || line === undefined) return undefined;
  const prefix = `${line} `;
  return code
    .slice(0, 4000)
    .split('\n')
    .find((text) => text.startsWith(prefix))
    ?.slice(prefix.length);
}
