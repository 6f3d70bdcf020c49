import type { Policy } from './schema.ts';
import type { Rule } from './sections/rules.ts';

/** Examples of a rule, however the policy came by them. */
export type ExamplesOf = (rule: Rule) => Rule['examples'];

/** Built-in policies travel without their examples, which no judgement reads. */
const TAKEN_OUT: Rule['examples'] = { match: ['-'], noMatch: ['-'] };

/** Finds the examples of any rule again. */
export async function ruleExamples(): Promise<ExamplesOf> {
  const { BUILTIN_EXAMPLES } = await import('./generated/examples.ts');
  const known = new Map(Object.entries(JSON.parse(BUILTIN_EXAMPLES) as Record<string, Rule['examples']>));
  return ({ id, examples: own }) =>
    own.match[0] === TAKEN_OUT.match[0] && own.noMatch[0] === TAKEN_OUT.noMatch[0] ? (known.get(id) ?? own) : own;
}

/** The areas of a policy, every rule with its examples. */
export async function areasWithExamples({ areas }: Pick<Policy, 'areas'>): Promise<Policy['areas']> {
  const examplesOf = await ruleExamples();
  return Object.fromEntries(
    Object.entries(areas).map(([id, area]) => [
      id,
      { ...area, rules: area.rules.map((rule) => ({ ...rule, examples: examplesOf(rule) })) },
    ]),
  );
}
