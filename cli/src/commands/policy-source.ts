import { resolve } from 'node:path';
import { openRepository } from '../../../shared/change/read-change.ts';
import { ConfigurationError } from '../../../shared/errors/errors.ts';
import { INPUTS } from '../../../shared/options/inputs.ts';
import { builtinPolicy, loadPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/schema.ts';
import type { Io } from '../io.ts';

/** How a command is told which policy it speaks of. */
export const POLICY_FLAGS = {
  policy: INPUTS.policy,
  organisationPolicy: INPUTS.organisationPolicy,
  repo: INPUTS.repo,
  base: INPUTS.base.describe('Commit, branch or tag whose .github/evidence-gate.yml is read, laid over the baseline'),
} as const;

interface PolicyFlags {
  readonly policy?: string | undefined;
  readonly organisationPolicy?: string | undefined;
  readonly repo: string;
  readonly base?: string | undefined;
}

/**
 * The policy a command speaks of: a file, what a commit of a repository holds, or the built-in baseline.
 *
 * @throws ConfigurationError EG224 when both a file and a commit are named, and whatever reading them throws
 */
export async function chosenPolicy({ policy, organisationPolicy, repo, base }: PolicyFlags, io: Io): Promise<Policy> {
  if (policy !== undefined && base !== undefined) {
    throw new ConfigurationError(
      'EG224',
      'Both --policy and --base are given.',
      'Give --policy for a file, or --base for the policy of a commit.',
    );
  }
  const organisation = organisationPolicy === undefined ? undefined : resolve(io.cwd, organisationPolicy);
  if (policy !== undefined) return loadPolicy({ file: resolve(io.cwd, policy), organisation });
  if (base === undefined) return loadPolicy({ organisation });
  const repository = await openRepository(resolve(io.cwd, repo));
  try {
    return await loadPolicy({
      organisation,
      change: await repository.readChange({ base, head: base, compare: 'trees' }),
    });
  } finally {
    repository.close();
  }
}

const BUILTIN = 'builtin:';

/** A policy by one word: a file, or `builtin:NAME`. @throws ConfigurationError EG220, EG221, EG222 */
export const policyNamed = async (word: string, io: Io): Promise<Policy> =>
  word.startsWith(BUILTIN) ? builtinPolicy(word.slice(BUILTIN.length)) : loadPolicy({ file: resolve(io.cwd, word) });
