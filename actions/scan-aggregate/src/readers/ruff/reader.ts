import type { Observation } from '../../model.ts';
import { at, filePath, has, id, list, message, position, raw } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { levelOf } from '../severity.ts';

/** Ruff with `--output-format json`. A clean run writes `[]`, which names nobody: use `sarif` to prove one. */
export const ruff: Reader = {
  format: 'ruff',
  recognises: (sample) => {
    const items = itemsOf(sample);
    return (
      items.length > 0 && items.every((item) => has(item, 'code', 'filename', 'location', 'end_location', 'noqa_row'))
    );
  },
  read: (sample) => {
    const items = itemsOf(sample);
    // What could not be parsed carries no code, or this one.
    const broken = items.filter((item) => at(item, 'code') === null || id(item, 'code') === 'invalid-syntax');
    return reportOf(
      'ruff',
      items.map(observe),
      broken.length === 0
        ? {}
        : {
            status: 'failed',
            problems: broken.slice(0, 20).map((item) => `could not parse ${filePath(item, 'filename') ?? 'a file'}`),
          },
    );
  },
};

const itemsOf = (sample: Sample): readonly unknown[] => (sample.kind === 'json' ? list(sample.value) : []);

const observe = (item: unknown): Observation => ({
  ruleId: id(item, 'code') ?? 'invalid-syntax',
  // Older versions write no severity: what a rule finds is an error.
  level: raw(item, 'severity') === undefined ? 'error' : levelOf(raw(item, 'severity')),
  message: message(item, 'message') ?? 'no text',
  subject: 'code',
  path: filePath(item, 'filename'),
  startLine: position(item, 'location', 'row'),
  endLine: position(item, 'end_location', 'row'),
  startColumn: position(item, 'location', 'column'),
  cwe: [],
  aliases: [],
});
