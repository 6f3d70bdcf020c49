import { z } from 'zod';
import { MalformedReport } from '../../input/malformed.ts';
import type { CoveredFiles } from '../coverage.ts';

const fileSchema = z.object({
  path: z.string().optional(),
  statementMap: z.record(z.string(), z.object({ start: z.object({ line: z.number().nullish() }) })),
  s: z.record(z.string(), z.number()),
});
/** Some tools wrap the file's coverage in `data`. */
const schema = z.record(
  z.string(),
  z.union([fileSchema, z.object({ data: fileSchema }).transform(({ data }) => data)]),
);

/** Reads the parsed document. @throws MalformedReport when it is no coverage map */
export function readIstanbul(value: unknown, files: CoveredFiles): void {
  const report = schema.safeParse(value);
  if (!report.success) throw new MalformedReport('is not a coverage map of Istanbul');
  for (const [path, file] of Object.entries(report.data)) {
    const lines = files.lines(file.path ?? path);
    for (const [id, { start }] of Object.entries(file.statementMap)) {
      if (typeof start.line === 'number')
        lines.add(start.line, (Object.hasOwn(file.s, id) ? (file.s[id] as number) : 0) > 0);
    }
  }
}
