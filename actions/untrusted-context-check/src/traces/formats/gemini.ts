import { field, listOf, objectOf, toolCall, stringOf } from './call.ts';
import type { TraceFormat } from './call.ts';

/** Gemini CLI: the messages of a `session-*.json`, which the reader hands over one by one. */
export const gemini: TraceFormat = {
  name: 'gemini',
  recognises: (record) => Array.isArray(field(record, 'toolCalls')) || field(record, 'type') === 'gemini',
  read: (record) => ({
    calls: listOf(field(record, 'toolCalls')).map((item) => {
      const call = objectOf(item);
      return toolCall(stringOf(field(call, 'name')) ?? '', field(call, 'args'));
    }),
    cwd: null,
    id: null,
    parent: null,
  }),
};
