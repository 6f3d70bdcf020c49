import { z } from 'zod';
import { areasWithExamples } from '../../../shared/policy/rule-examples.ts';
import { visible } from '../../../shared/text/markdown.ts';
import { defineCommand } from '../command.ts';
import { chosenPolicy, POLICY_FLAGS } from './policy-source.ts';

export const policyShow = defineCommand({
  name: 'policy show',
  title: 'The policy as it judges: all layers merged, its sources, its digest',
  about:
    'Prints the policy with all its layers merged, as YAML that is itself a policy, or as JSON with sources and digest.\nWithout --policy or --base it is the built-in baseline.',
  examples: [
    'evidence-gate policy show',
    'evidence-gate policy show --base origin/main',
    'evidence-gate policy show --policy policy.yml --format json',
  ],
  flags: z.strictObject({
    ...POLICY_FLAGS,
    format: z.enum(['yaml', 'json']).default('yaml').describe('yaml for people, json for programs'),
  }),
  run: async (options, io) => {
    const chosen = await chosenPolicy(options, io);
    const policy = { ...chosen, areas: await areasWithExamples(chosen) };
    if (options.format === 'json') {
      io.out(`${JSON.stringify(policy, null, 2)}\n`);
      return 0;
    }
    const { digest, sources, ...document } = policy;
    const { stringify } = await import('yaml');
    // No anchors: what two places share is written out in both, for people.
    const yaml = stringify(document, { aliasDuplicateObjects: false, lineWidth: 120 });
    io.out(`# sources: ${sources.map(visible).join(', ')}\n# digest: ${digest}\n${yaml}`);
    return 0;
  },
});
