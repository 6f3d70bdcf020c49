import Anthropic, { type ClientOptions } from '@anthropic-ai/sdk';
import type { MessagesClient } from '../model/client.ts';
import type { Access } from './access.ts';
import { identityToken } from './identity-token.ts';

/** The service itself, or a gateway that speaks its interface: with a key, or keyless by the job's identity. */
export async function directClient(
  access: Extract<Access, { provider: 'anthropic' }>,
  options: ClientOptions,
): Promise<MessagesClient> {
  const { baseUrl } = access;
  if ('apiKey' in access) return new Anthropic({ ...options, baseURL: baseUrl, apiKey: access.apiKey });
  const { federation } = access;
  const { oidcFederationProvider } = await import('@anthropic-ai/sdk/lib/credentials/oidc-federation');
  const credentials = oidcFederationProvider({
    identityTokenProvider: () => identityToken(federation, new URL(baseUrl).origin),
    federationRuleId: federation.ruleId,
    organizationId: federation.organizationId,
    serviceAccountId: federation.serviceAccountId ?? undefined,
    workspaceId: federation.workspaceId ?? undefined,
    baseURL: baseUrl,
    fetch,
  });
  return new Anthropic({ ...options, baseURL: baseUrl, apiKey: null, credentials });
}
