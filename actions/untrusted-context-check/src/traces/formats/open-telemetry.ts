import { field, listOf, objectOf, stringOf, toolCall } from './call.ts';
import type { Json, TraceFormat, ToolCall } from './call.ts';

const TOOL = 'execute_tool';

/**
 * Spans of OpenTelemetry's semantic conventions for generative AI (`execute_tool <name>`), as the OTLP file exporter writes
 * them (`resourceSpans`), or a span a line. Arguments are opt-in there: a span without them is a call nobody can judge.
 * Spans are written when they end, children before parents: their order says nothing, so no chain of ids is read.
 */
export const openTelemetry: TraceFormat = {
  name: 'opentelemetry',
  recognises: (record) => Array.isArray(field(record, 'resourceSpans')) || isSpan(record),
  read: (record) => ({ calls: spansOf(record).flatMap(callOf), cwd: null, id: null, parent: null }),
};

const isSpan = (record: Json): boolean =>
  ['spanId', 'span_id', 'traceId', 'trace_id'].some((name) => typeof field(record, name) === 'string') &&
  typeof field(record, 'name') === 'string';

const objectsIn = (record: Json, name: string): Json[] =>
  listOf(field(record, name))
    .map(objectOf)
    .filter((item) => item !== null);

const spansOf = (record: Json): Json[] =>
  isSpan(record)
    ? [record]
    : objectsIn(record, 'resourceSpans')
        .flatMap((resource) => objectsIn(resource, 'scopeSpans'))
        .flatMap((scope) => objectsIn(scope, 'spans'));

function callOf(span: Json): ToolCall[] {
  const attributes = attributesOf(span);
  const name = stringOf(field(span, 'name')) ?? '';
  const isCall = attributes.get('gen_ai.operation.name') === TOOL || name.startsWith(`${TOOL} `);
  if (!isCall) return [];
  const tool = stringOf(attributes.get('gen_ai.tool.name')) ?? name.slice(TOOL.length + 1);
  return [toolCall(tool, attributes.get('gen_ai.tool.call.arguments'))];
}

/** Attributes by name: OTLP's list of key and typed value, or a plain object. */
function attributesOf(span: Json): Map<string, unknown> {
  const found = field(span, 'attributes');
  if (!Array.isArray(found)) return new Map(Object.entries(objectOf(found) ?? {}));
  return new Map(
    found.map(objectOf).map((item) => [stringOf(field(item, 'key')) ?? '', plain(objectOf(field(item, 'value')))]),
  );
}

/** A value of OTLP without its type; a list of key and value becomes an object. */
function plain(value: Json | null): unknown {
  const text = field(value, 'stringValue');
  if (text !== undefined) return text;
  const pairs = field(objectOf(field(value, 'kvlistValue')), 'values');
  if (!Array.isArray(pairs)) return undefined;
  return Object.fromEntries(
    pairs
      .map(objectOf)
      .map((item) => [stringOf(field(item, 'key')) ?? '', plainScalar(objectOf(field(item, 'value')))]),
  );
}

const plainScalar = (value: Json | null): unknown =>
  ['stringValue', 'intValue', 'boolValue', 'doubleValue']
    .map((name) => field(value, name))
    .find((one) => one !== undefined);
