import type { Shortfall } from '../states.ts';
import type { Environment } from './access.ts';

/** What it takes to exchange the job's own identity for a short-lived token, so that no key is stored anywhere. */
export interface Federation {
  readonly ruleId: string;
  readonly organizationId: string;
  readonly serviceAccountId: string | null;
  readonly workspaceId: string | null;
  /** Where the runner hands out identity tokens, and what it wants to see. */
  readonly requestUrl: string;
  readonly requestToken: string;
}

/** @returns null when no federation rule is named; a shortfall when one is named and cannot be used */
export function federationFrom(environment: Environment): Federation | Shortfall | null {
  const value = (name: string): string => environment[name] ?? '';
  const ruleId = value('ANTHROPIC_FEDERATION_RULE_ID');
  if (ruleId === '') return null;
  const organizationId = value('ANTHROPIC_ORGANIZATION_ID');
  if (organizationId === '') {
    return { state: 'no-key', why: 'ANTHROPIC_FEDERATION_RULE_ID is set without ANTHROPIC_ORGANIZATION_ID' };
  }
  const requestUrl = value('ACTIONS_ID_TOKEN_REQUEST_URL');
  const requestToken = value('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  if (requestUrl === '' || requestToken === '') {
    return {
      state: 'no-key',
      why: 'the job may not ask for an identity token; it needs `id-token: write`, and forks never have it',
    };
  }
  return {
    ruleId,
    organizationId,
    serviceAccountId: value('ANTHROPIC_SERVICE_ACCOUNT_ID') || null,
    workspaceId: value('ANTHROPIC_WORKSPACE_ID') || null,
    requestUrl,
    requestToken,
  };
}
