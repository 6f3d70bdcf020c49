import type { Shortfall } from '../states.ts';
import type { Access, Environment, Provider } from './access.ts';

const absent = (provider: string, needed: string): Shortfall => ({
  state: 'no-key',
  why: `${provider} needs ${needed}; the review is advice and was not obtained`,
});

/** Region and resource become part of a host name. */
const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;

/**
 * Access to a cloud's own endpoint. Credentials are taken from the variables that the clouds' own login actions set, and
 * from nowhere else: no profile, no metadata service and no credential file, whose content may run programs.
 */
export function cloudAccess(
  provider: Exclude<Provider, 'anthropic'>,
  environment: Environment,
  baseUrl: string | null,
): Access | Shortfall {
  const value = (name: string): string => environment[name] ?? '';
  switch (provider) {
    case 'bedrock': {
      const region = value('AWS_REGION');
      if (!HOST_LABEL.test(region)) return absent('bedrock', 'AWS_REGION');
      const bearer = value('AWS_BEARER_TOKEN_BEDROCK');
      if (bearer !== '') return { provider, region, baseUrl, signer: { bearer } };
      const [accessKey, secretKey] = [value('AWS_ACCESS_KEY_ID'), value('AWS_SECRET_ACCESS_KEY')];
      if (accessKey === '' || secretKey === '')
        return absent('bedrock', 'AWS_BEARER_TOKEN_BEDROCK, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
      return {
        provider,
        region,
        baseUrl,
        signer: { accessKey, secretKey, sessionToken: value('AWS_SESSION_TOKEN') || null },
      };
    }
    case 'vertex': {
      const [region, project] = [value('CLOUD_ML_REGION'), value('ANTHROPIC_VERTEX_PROJECT_ID')];
      const accessToken = value('GOOGLE_OAUTH_ACCESS_TOKEN');
      if (!HOST_LABEL.test(region)) return absent('vertex', 'CLOUD_ML_REGION');
      if (project === '' || accessToken === '')
        return absent('vertex', 'ANTHROPIC_VERTEX_PROJECT_ID and GOOGLE_OAUTH_ACCESS_TOKEN');
      return { provider, region, project, baseUrl, accessToken };
    }
    case 'foundry': {
      const [resource, apiKey] = [value('ANTHROPIC_FOUNDRY_RESOURCE'), value('ANTHROPIC_FOUNDRY_API_KEY')];
      if (!HOST_LABEL.test(resource) && baseUrl === null) return absent('foundry', 'ANTHROPIC_FOUNDRY_RESOURCE');
      if (apiKey === '') return absent('foundry', 'ANTHROPIC_FOUNDRY_API_KEY');
      return { provider, baseUrl: baseUrl ?? `https://${resource}.services.ai.azure.com/anthropic/`, apiKey };
    }
  }
}
