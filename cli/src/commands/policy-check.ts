import { z } from 'zod';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { doubtsIn } from '../../../shared/policy/doubts.ts';
import { visible } from '../../../shared/text/markdown.ts';
import { defineCommand } from '../command.ts';
import { painter } from '../io.ts';
import { chosenPolicy, POLICY_FLAGS } from './policy-source.ts';

export const policyCheck = defineCommand({
  name: 'policy check',
  title: 'Whether a policy can be read, and what in it can never hold',
  about:
    'Reads a policy as the gates would. Exit status 0 and one line when they could; 2 with file, line, column and what to\nwrite instead when not. Warns, without another exit status, about what can never be met, asked for or recognised.',
  examples: [
    'evidence-gate policy check --policy policy.yml',
    'evidence-gate policy check --repo . --base origin/main',
  ],
  flags: z.strictObject(POLICY_FLAGS),
  run: async (options, io) => {
    if (options.policy === undefined && options.base === undefined) {
      throw new ConfigurationError(
        'EG224',
        'Neither a policy file nor a commit is named.',
        'Give --policy FILE, or --base REF for the policy of a commit.',
      );
    }
    const policy = await chosenPolicy(options, io);
    const doubts = doubtsIn(policy);
    const { yellow, green } = painter(io.color);
    for (const { path, message, remedy } of doubts)
      io.err(`${yellow('warning')} ${visible(path)}: ${visible(message)}\n  → ${visible(remedy)}\n`);
    const aside = doubts.length === 0 ? '' : `, ${doubts.length} ${doubts.length === 1 ? 'warning' : 'warnings'}`;
    io.out(`${green('readable')} ${visible(policy.sources.join(' + '))}${aside}\n`);
    return 0;
  },
});
