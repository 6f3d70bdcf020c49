import { field, listOf, objectOf, toolCall, stringOf } from './call.ts';
import type { Json, TraceFormat } from './call.ts';

const TYPES: ReadonlySet<unknown> = new Set([
  'user',
  'assistant',
  'system',
  'progress',
  'summary',
  'file-history-snapshot',
  'queue-operation',
  'result',
]);

/** Claude Code: session files, `--output-format stream-json` and the action's execution file. */
export const claudeCode: TraceFormat = {
  name: 'claude-code',
  recognises: (record) =>
    TYPES.has(field(record, 'type')) &&
    ['message', 'uuid', 'sessionId', 'session_id', 'leafUuid'].some((name) => field(record, name) !== undefined),
  read: (record) => ({
    calls: contentOf(record).flatMap((item) => {
      if (field(item, 'type') !== 'tool_use') return [];
      return toolCall(stringOf(field(item, 'name')) ?? '', field(item, 'input'));
    }),
    cwd: stringOf(field(record, 'cwd')),
    id: stringOf(field(record, 'uuid')),
    parent: stringOf(field(record, 'parentUuid')),
  }),
};

const contentOf = (record: Json): Json[] =>
  listOf(field(objectOf(field(record, 'message')), 'content'))
    .map(objectOf)
    .filter((item) => item !== null);
