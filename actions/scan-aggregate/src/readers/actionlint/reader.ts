import { clip } from '../../../../../shared/text/markdown.ts';
import { MAX_SNIPPET_CHARACTERS } from '../../limits.ts';
import type { Observation } from '../../model.ts';
import { filePath, has, id, list, message, position, raw } from '../fields.ts';
import type { Reader, Sample } from '../reader.ts';
import { reportOf } from '../run.ts';

/** actionlint with `-format '{{json .}}'`. A clean run writes `[]`, which names nobody: use its SARIF template to prove one. */
export const actionlint: Reader = {
  format: 'actionlint',
  recognises: (sample) => {
    const items = itemsOf(sample);
    return items.length > 0 && items.every((item) => has(item, 'message', 'filepath', 'line', 'kind'));
  },
  read: (sample) => reportOf('actionlint', itemsOf(sample).map(observe)),
};

const itemsOf = (sample: Sample): readonly unknown[] => (sample.kind === 'json' ? list(sample.value) : []);

const observe = (item: unknown): Observation => ({
  ruleId: id(item, 'kind') ?? 'actionlint',
  level: 'error',
  message: message(item, 'message') ?? 'no text',
  subject: 'code',
  path: filePath(item, 'filepath'),
  startLine: position(item, 'line'),
  startColumn: position(item, 'column'),
  cwe: [],
  aliases: [],
  // The excerpt's second line only points at the column.
  snippet: firstLine(raw(item, 'snippet')),
});

const firstLine = (snippet: string | undefined): string | undefined =>
  snippet === undefined ? undefined : clip(snippet.split('\n', 1)[0] ?? '', MAX_SNIPPET_CHARACTERS);
