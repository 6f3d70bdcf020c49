import type { EffectiveRule } from './sight.ts';
import type { Protection } from './settings.ts';

/** What GitHub itself asks of reviews on the default branch: the strictest of all rules that bind it. */
export interface Reviews {
  /** Whether a pull request is needed at all. */
  readonly required: boolean;
  readonly dismissStale: boolean;
  readonly lastPush: boolean;
  readonly codeOwners: boolean;
  readonly count: number;
}

export function reviewsOf(rules: readonly EffectiveRule[], protection: Protection | false | null | undefined): Reviews {
  const asked = rules.filter(({ rule }) => rule.type === 'pull_request').map(({ rule }) => rule.parameters ?? {});
  const classic = protection ? protection.required_pull_request_reviews : null;
  const any = (key: string, alsoClassic: boolean | null | undefined): boolean =>
    asked.some((parameters) => parameters[key] === true) || alsoClassic === true;
  const counts = asked.map((parameters) => Number(parameters['required_approving_review_count'] ?? 0));
  return {
    required: asked.length > 0 || (classic !== null && classic !== undefined),
    dismissStale: any('dismiss_stale_reviews_on_push', classic?.dismiss_stale_reviews),
    lastPush: any('require_last_push_approval', classic?.require_last_push_approval),
    codeOwners: any('require_code_owner_review', classic?.require_code_owner_reviews),
    count: Math.max(0, ...counts, classic?.required_approving_review_count ?? 0),
  };
}
