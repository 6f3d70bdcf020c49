import { field, objectOf, toolCall, stringOf } from './call.ts';
import type { TraceFormat, ToolCall } from './call.ts';

const TYPES: ReadonlySet<unknown> = new Set([
  'session_meta',
  'response_item',
  'event_msg',
  'turn_context',
  'compacted',
]);
const CALLS: ReadonlySet<unknown> = new Set(['function_call', 'custom_tool_call']);

/** Codex: `rollout-*.jsonl`. */
export const codex: TraceFormat = {
  name: 'codex',
  recognises: (record) => TYPES.has(field(record, 'type')) && objectOf(field(record, 'payload')) !== null,
  read: (record) => {
    const payload = objectOf(field(record, 'payload'));
    return { calls: callsOf(payload), cwd: stringOf(field(payload, 'cwd')), id: null, parent: null };
  },
};

function callsOf(payload: ReturnType<typeof objectOf>): ToolCall[] {
  const type = field(payload, 'type');
  if (type === 'local_shell_call') return [toolCall('local_shell', field(payload, 'action'))];
  if (!CALLS.has(type)) return [];
  return [toolCall(stringOf(field(payload, 'name')) ?? '', field(payload, 'arguments') ?? field(payload, 'input'))];
}
