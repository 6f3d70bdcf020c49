import { z } from 'zod';
import { policyLayerSchema } from '../../../shared/policy/schema.ts';
import { defineCommand } from '../command.ts';

export const policySchema = defineCommand({
  name: 'policy schema',
  title: 'The JSON Schema of a policy, for editors',
  about:
    'Prints the JSON Schema of a policy file. Editors complete and check by it when the policy’s first line is\n# yaml-language-server: $schema=<path of the schema>',
  examples: ['evidence-gate policy schema > policy.schema.json'],
  flags: z.strictObject({}),
  run: async (_options, io) => {
    const schema = z.toJSONSchema(policyLayerSchema, { io: 'input', unrepresentable: 'any' });
    io.out(`${JSON.stringify({ title: 'Evidence Gate policy', ...schema }, null, 2)}\n`);
    return 0;
  },
});
