import type { Observation } from '../../model.ts';
import { filePath, has, id, list, number, position, raw } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';
import { secretObservation } from '../secret.ts';

/** secretlint's `json` format: one entry a scanned file, clean ones included. `sourceContent` holds whole files and is never kept. */
export const secretlint: Reader = {
  format: 'secretlint',
  recognises: (sample) =>
    filesOf(sample).length > 0 &&
    filesOf(sample).every((file) => has(file, 'filePath', 'messages', 'sourceContentType')),
  read: (sample) => reportOf('secretlint', filesOf(sample).flatMap(observeFile), { subjects: new Set(['secret']) }),
};

const filesOf = (sample: Sample): readonly unknown[] => (sample.kind === 'json' ? list(sample.value) : []);

function observeFile(file: unknown): Observation[] {
  const path = filePath(file, 'filePath');
  return list(file, 'messages').map((item) =>
    secretObservation({
      ruleId: id(item, 'ruleId') ?? 'unnamed-rule',
      what: id(item, 'messageId'),
      path,
      startLine: position(item, 'loc', 'start', 'line'),
      endLine: position(item, 'loc', 'end', 'line'),
      // secretlint counts columns from 0.
      startColumn: (number(item, 'loc', 'start', 'column') ?? 0) + 1,
      secret: secretOf(raw(file, 'sourceContent'), item),
    }),
  );
}

function secretOf(content: string | undefined, item: unknown): string | undefined {
  const [start, end] = list(item, 'range');
  return content !== undefined && typeof start === 'number' && typeof end === 'number' && end > start
    ? content.slice(start, Math.min(end, start + 4096))
    : undefined;
}
