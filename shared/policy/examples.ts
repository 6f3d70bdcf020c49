import { pathMatcher } from '../text/glob.ts';
import type { PolicyLayer } from './schema.ts';
import type { Rule } from './sections/rules.ts';

/** An example that its rule does not bear out. */
export interface FailingExample {
  readonly path: readonly PropertyKey[];
  readonly why: string;
  readonly remedy: string;
}

/** The first example of a layer's rules that does not hold; null when all do. A rule that does not do what it says is no rule. */
export function failingExample({ areas }: Pick<PolicyLayer, 'areas'>): FailingExample | null {
  for (const [area, { rules }] of Object.entries(areas)) {
    for (const [index, rule] of rules.entries()) {
      const recognises = recogniser(rule);
      for (const kind of ['match', 'noMatch'] as const) {
        const wrong = rule.examples[kind].findIndex((example) => recognises(example) !== (kind === 'match'));
        if (wrong < 0) continue;
        return {
          path: ['areas', area, 'rules', index, 'examples', kind, wrong],
          why: `rule ${rule.id} ${kind === 'match' ? 'does not recognise this example' : 'recognises this example, which it must not'}`,
          remedy: 'Correct the rule or its example: people trust the example.',
        };
      }
    }
  }
  return null;
}

function recogniser({ kind, any, notIn }: Rule): (example: string) => boolean {
  if (kind === 'path') {
    const [matches, except] = [pathMatcher(any), pathMatcher(notIn ?? [])];
    return (path) => matches(path) && !except(path);
  }
  const patterns = any.map((source) => new RegExp(source, 'iu'));
  return (line) => patterns.some((pattern) => pattern.test(line));
}
