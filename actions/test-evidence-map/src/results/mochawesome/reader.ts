import { z } from 'zod';
import { headerCheck, type Header } from '../header.ts';
import { jsonReader } from '../json-format.ts';
import { LIMITS } from '../../input/limits.ts';
import { MalformedReport } from '../../input/malformed.ts';
import type { Outcome } from '../result.ts';

const suiteSchema = z.object({
  title: z.string().default(''),
  file: z.string().default(''),
  tests: z
    .array(
      z.object({
        title: z.string(),
        state: z.string().nullish(),
        pending: z.boolean().optional(),
        skipped: z.boolean().optional(),
      }),
    )
    .default([]),
  get suites() {
    return z.array(suiteSchema).default([]);
  },
});
type Suite = z.infer<typeof suiteSchema>;

const schema = z.object({
  stats: z.object({ tests: z.number(), failures: z.number() }),
  results: z.array(suiteSchema),
});

export const reader = jsonReader(schema, ({ stats, results }, sink) => {
  const header = headerCheck(sink);
  header.promise(stats.tests, stats.failures);
  for (const suite of results) walk(suite, [], '', header, 0);
  header.check();
});

function walk(suite: Suite, titles: readonly string[], file: string, header: Header, depth: number): void {
  if (depth > LIMITS.depth) throw new MalformedReport(`nests suites deeper than ${LIMITS.depth}`);
  const path = suite.file === '' ? file : suite.file;
  const here = suite.title === '' ? titles : [...titles, suite.title];
  for (const test of suite.tests) {
    const outcome: Outcome =
      test.state === 'passed'
        ? 'passed'
        : test.state === 'failed'
          ? 'failed'
          : test.pending === true || test.skipped === true
            ? 'skipped'
            : 'error';
    header.test({ suite: here.join(' '), name: test.title, file: path === '' ? null : path, outcome });
  }
  for (const inner of suite.suites) walk(inner, here, path, header, depth + 1);
}
