import { ConfigurationError } from '../../../shared/errors/errors.ts';
import type { OwedEvidence } from '../../../shared/gate/owed.ts';
import { pathMatcher } from '../../../shared/text/glob.ts';
import type { Policies } from './judge.ts';

/** Tells what would have been missing: history holds changes, not the reports and reviews they came with. */
export interface Supplied {
  /** For people: what is taken as being there. */
  readonly told: string;
  readonly has: (evidence: string) => boolean;
}

/**
 * What evidence is taken as being there for every change: what the caller names, otherwise what the policy asks of
 * every change, since that is set up once and not owed anew by each. It is a fact of the pipeline: the other policy is
 * held against the same.
 *
 * @param patterns evidence ids, `*` for a part of one
 * @throws ConfigurationError EG242 when a pattern names no evidence of either policy
 */
export function suppliedOf(patterns: readonly string[], { policy, against }: Policies): Supplied {
  if (patterns.length === 0) {
    const always = new Set(
      policy.requirements.filter(({ when }) => isAlways(when)).flatMap(({ evidence }) => evidence),
    );
    return { told: `what every change owes (${[...always].join(', ')})`, has: (id) => always.has(id) };
  }
  const ids = Object.keys({ ...policy.evidence, ...against?.evidence });
  for (const pattern of patterns) {
    const matches = pathMatcher([pattern]);
    if (ids.some((id) => matches(id))) continue;
    throw new ConfigurationError(
      'EG242',
      `--supplied ${JSON.stringify(pattern)} names no evidence of the policy.`,
      `Name evidence ids, for instance: ${ids.slice(0, 3).join(' ')} 'scan.*'`,
    );
  }
  const matches = pathMatcher(patterns);
  return { told: patterns.join(', '), has: (id) => matches(id) };
}

/** What of it would have been missing. */
export const missing = (owed: readonly OwedEvidence[], { has }: Supplied): readonly OwedEvidence[] =>
  owed.filter(({ id }) => !has(id));

const isAlways = (when: object): boolean => Object.keys(when).length === 0;
