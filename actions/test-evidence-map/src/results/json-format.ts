import type { z } from 'zod';
import { jsonDocument } from '../input/consumer.ts';
import { MalformedReport } from '../input/malformed.ts';
import type { ResultFormat, ResultSink } from './result.ts';

/**
 * A format that is one JSON document.
 *
 * @param recognises looks at the beginning of the document
 * @param read takes the document once its shape has been checked
 */
export const jsonFormat = <Schema extends z.ZodType>(
  name: string,
  recognises: (text: string) => boolean,
  schema: Schema,
  read: (document: z.infer<Schema>, sink: ResultSink) => void,
): ResultFormat => ({
  name,
  recognises: ({ text }) => (text.startsWith('{') || text.startsWith('[')) && recognises(text),
  open: async (sink) =>
    jsonDocument((value) => {
      const document = schema.safeParse(value);
      if (!document.success) {
        const [issue] = document.error.issues;
        throw new MalformedReport(
          `is not ${name}: ${issue?.path.join('.').slice(0, 120)} ${issue?.message.slice(0, 160)}`,
        );
      }
      read(document.data, sink);
    }),
});
