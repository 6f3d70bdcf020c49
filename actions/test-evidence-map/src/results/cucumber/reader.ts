import { z } from 'zod';
import { jsonReader } from '../json-format.ts';
import type { Outcome } from '../result.ts';

const step = z.object({ result: z.object({ status: z.string() }).optional() });
const element = z.object({
  type: z.string().optional(),
  keyword: z.string().optional(),
  name: z.string().default(''),
  tags: z.array(z.object({ name: z.string() })).default([]),
  before: z.array(step).default([]),
  steps: z.array(step).default([]),
  after: z.array(step).default([]),
});
const schema = z.array(
  z.object({
    uri: z.string().optional(),
    name: z.string().default(''),
    keyword: z.string(),
    elements: z.array(element).default([]),
  }),
);

export const reader = jsonReader(schema, (features, sink) => {
  for (const { uri, name, elements } of features) {
    for (const scenario of elements) {
      if (scenario.type === 'background') continue;
      const tags = scenario.tags.map((tag) => ` [${tag.name.replace(/^@/u, '')}]`).join('');
      const steps = [...scenario.before, ...scenario.steps, ...scenario.after];
      sink.test({
        suite: name,
        name: scenario.name + tags,
        file: uri ?? null,
        outcome: outcomeOf(steps, scenario.steps.length),
      });
    }
  }
});

function outcomeOf(steps: readonly z.infer<typeof step>[], own: number): Outcome {
  const words = new Set(steps.map(({ result }) => result?.status.toLowerCase() ?? 'unknown'));
  if (words.has('failed')) return 'failed';
  if (['undefined', 'ambiguous', 'unknown'].some((word) => words.has(word))) return 'error';
  if (words.has('pending')) return 'todo';
  return own > 0 && words.size === 1 && words.has('passed') ? 'passed' : 'skipped';
}
