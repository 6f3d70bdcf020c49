import type { z } from 'zod';
import { jsonDocument } from '../input/consumer.ts';
import { MalformedReport } from '../input/malformed.ts';
import type { ResultFormat, ResultSink } from './result.ts';

/** Reads the parsed document of a format. @throws MalformedReport when it has not the format's shape */
export type JsonReader = (format: string, document: unknown, sink: ResultSink) => void;

/** @param read takes the document once its shape has been checked */
export const jsonReader =
  <Schema extends z.ZodType>(schema: Schema, read: (document: z.infer<Schema>, sink: ResultSink) => void): JsonReader =>
  (format, value, sink) => {
    const document = schema.safeParse(value);
    if (!document.success) {
      const [issue] = document.error.issues;
      throw new MalformedReport(
        `is not ${format}: ${issue?.path.join('.').slice(0, 120)} ${issue?.message.slice(0, 160)}`,
      );
    }
    read(document.data, sink);
  };

/**
 * A format that is one JSON document.
 *
 * @param marks one of these stands in every document of the format; where none does, no pattern needs to be compiled
 * @param recognises looks at the beginning of the document
 * @param load gets the reader when a document is recognised: building its schema takes longer than most reports
 */
export const jsonFormat = (
  name: string,
  marks: readonly string[],
  recognises: (text: string) => boolean,
  load: () => Promise<{ readonly reader: JsonReader }>,
): ResultFormat => ({
  name,
  recognises: ({ text }) =>
    (text.startsWith('{') || text.startsWith('[')) && marks.some((mark) => text.includes(mark)) && recognises(text),
  open: async (sink) => {
    const { reader } = await load();
    return jsonDocument((value) => reader(name, value, sink));
  },
});
