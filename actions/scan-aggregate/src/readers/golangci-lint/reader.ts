import { clip } from '../../../../../shared/text/markdown.ts';
import { MAX_SNIPPET_CHARACTERS } from '../../limits.ts';
import type { Observation } from '../../model.ts';
import { at, filePath, has, id, list, message, position, raw, strings } from '../fields.ts';
import type { Reader } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

/** golangci-lint's JSON. `Report.Linters` names the linters that were on; a warning of its own means that one did not finish. */
export const golangciLint: Reader = {
  format: 'golangci-lint',
  recognises: (sample) =>
    sample.kind === 'json' && has(sample.value, 'Issues') && has(at(sample.value, 'Report'), 'Linters'),
  read: (sample) => {
    const value = sample.kind === 'json' ? sample.value : null;
    const linters = list(value, 'Report', 'Linters').filter((item) => at(item, 'Enabled') === true);
    const error = message(value, 'Report', 'Error');
    const broken = list(value, 'Issues').filter((issue) => raw(issue, 'FromLinter') === 'typecheck');
    const problems = [
      ...(error === undefined ? [] : [`reports an error: ${error.slice(0, 300)}`]),
      ...broken.slice(0, 20).map((issue) => `could not check ${filePath(issue, 'Pos', 'Filename') ?? 'a file'}`),
    ];
    return reportOf('golangci-lint', list(value, 'Issues').map(observe), {
      knows: linters.flatMap((item) => id(item, 'Name') ?? []),
      problems,
      status: problems.length > 0 ? 'failed' : 'ok',
      ...(problems.length === 0 && linters.length === 0
        ? { status: 'empty', problems: ['names no linter that was on'] }
        : {}),
    });
  },
};

const observe = (issue: unknown): Observation => ({
  ruleId: id(issue, 'FromLinter') ?? 'unnamed-linter',
  // A severity is written only where the configuration gives one.
  level: raw(issue, 'Severity') === undefined ? 'error' : levelOf(raw(issue, 'Severity')),
  message: message(issue, 'Text') ?? 'no text',
  subject: 'code',
  path: filePath(issue, 'Pos', 'Filename'),
  startLine: position(issue, 'Pos', 'Line'),
  startColumn: position(issue, 'Pos', 'Column'),
  cwe: [],
  aliases: [],
  snippet: excerpt(strings(issue, 'SourceLines')),
});

const excerpt = (lines: readonly string[]): string | undefined =>
  lines.length === 0 ? undefined : clip(lines.join('\n'), MAX_SNIPPET_CHARACTERS);
