import { z } from 'zod';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { type Doubt, doubtsIn } from '../../../shared/policy/doubts.ts';
import { builtinPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import { staleWaivers } from '../../../shared/policy/waivers/stale.ts';
import { neverHolds } from '../../../shared/policy/waivers/waive.ts';
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
    if (options.policy === undefined && options.base === undefined && options.organisationPolicy === undefined) {
      throw new ConfigurationError(
        'EG224',
        'Neither a policy file nor a commit is named.',
        'Give --policy FILE, or --base REF for the policy of a commit.',
      );
    }
    const policy = await chosenPolicy(options, io);
    refuseVainWaivers(policy);
    const doubts = [...doubtsIn(policy, await builtinEvidence()), ...staleOf(policy, Date.now())];
    const { yellow, green } = painter(io.color);
    for (const { path, message, remedy } of doubts)
      io.err(`${yellow('warning')} ${visible(path)}: ${visible(message)}\n  → ${visible(remedy)}\n`);
    const aside = doubts.length === 0 ? '' : `, ${doubts.length} ${doubts.length === 1 ? 'warning' : 'warnings'}`;
    io.out(`${green('readable')} ${visible(policy.sources.join(' + '))}${aside}\n`);
    return 0;
  },
});

const builtinEvidence = async (): Promise<ReadonlySet<string>> =>
  new Set(Object.keys((await builtinPolicy('observe')).evidence));

/** A gate would pass it over and say so; here is where somebody can still mend it. @throws ConfigurationError EG227 */
function refuseVainWaivers({ waivers }: Policy): void {
  for (const waiver of waivers.granted) {
    const why = neverHolds(waiver);
    if (why === null) continue;
    throw new ConfigurationError(
      'EG227',
      `The waiver ${waiver.id} can never hold: ${why}.`,
      'Narrow it to what the policy above allows (evidence-gate policy show: waivers.allow), or have that policy changed.',
    );
  }
}

/** Waivers that have ended or soon will. Which ones nothing needs only a judgement can tell. */
const staleOf = ({ waivers }: Policy, now: number): Doubt[] =>
  staleWaivers(waivers.granted, new Set(waivers.granted.map(({ id }) => id)), now).map(({ id, owner, why }) => ({
    path: `waivers.granted.${id}`,
    message: why,
    remedy: `Let ${owner} repair what it waives, then take it out.`,
  }));
