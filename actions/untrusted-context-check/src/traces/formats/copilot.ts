import { field, listOf, objectOf, toolCall, stringOf } from './call.ts';
import type { TraceFormat } from './call.ts';

/** Copilot CLI: events with a dotted type and their data. */
export const copilot: TraceFormat = {
  name: 'copilot-cli',
  recognises: (record) =>
    /^(?:session|user|assistant|tool|hook|abort)\.[a-z_.]+$/u.test(stringOf(field(record, 'type')) ?? '') &&
    objectOf(field(record, 'data')) !== null,
  read: (record) => {
    const data = objectOf(field(record, 'data'));
    const calls = listOf(field(data, 'toolRequests')).flatMap((item) => {
      const request = objectOf(item);
      return toolCall(stringOf(field(request, 'name')) ?? '', field(request, 'arguments'));
    });
    return {
      calls,
      cwd: stringOf(field(objectOf(field(data, 'context')), 'cwd')),
      id: stringOf(field(record, 'id')),
      parent: stringOf(field(record, 'parentId')),
    };
  },
};
