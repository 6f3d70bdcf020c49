import type { Observation, ScanReport } from '../../model.ts';
import { at, entries, filePath, has, id, list, message, number, raw } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';
import { cweIds } from '../weakness.ts';

/** gosec's JSON. Lines are strings, and ranges for findings of several lines (`12-15`). */
export const gosec: Reader = {
  format: 'gosec',
  recognises: (sample) => sample.kind === 'json' && has(sample.value, 'Issues', 'Stats'),
  read: (sample) => readIssues(sample.kind === 'json' ? sample.value : null),
};

function readIssues(value: unknown): ScanReport {
  const broken = entries(value, 'Golang errors').map(([file]) => `could not read ${file.slice(0, 200)}`);
  const nothing = number(value, 'Stats', 'files') === 0;
  return reportOf('gosec', list(value, 'Issues').map(observe), {
    version: id(value, 'GosecVersion') ?? null,
    subjects: new Set(['code']),
    ...(broken.length > 0
      ? { status: 'failed', problems: broken.slice(0, 20) }
      : nothing
        ? { status: 'empty', problems: ['scanned no file'] }
        : {}),
  });
}

function observe(issue: unknown): Observation {
  const [startLine, endLine] = (raw(issue, 'line') ?? '').slice(0, 20).split('-').map(Number);
  return {
    ruleId: id(issue, 'rule_id') ?? 'unnamed-rule',
    level: levelOf(raw(issue, 'severity')),
    message: message(issue, 'details') ?? 'no text',
    subject: 'code',
    path: filePath(issue, 'file'),
    startLine: startLine || undefined,
    endLine: endLine || undefined,
    startColumn: number(issue, 'column') || undefined,
    cwe: cweIds([id(issue, 'cwe', 'id') ?? id(issue, 'cwe', 'ID') ?? '']),
    aliases: [],
    snippet: raw(issue, 'code')
      ?.slice(0, 2000)
      .replace(/^\d{1,9}: /gmu, ''),
    suppressed: at(issue, 'nosec') === true || list(issue, 'suppressions').length > 0,
  };
}
