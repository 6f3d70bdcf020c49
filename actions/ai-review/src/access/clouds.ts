import type { Shortfall } from '../states.ts';
import type { Access, Environment, Provider } from './access.ts';

type Cloud = Exclude<Provider, 'anthropic'>;

const absent = (provider: string, needed: string): Shortfall => ({
  state: 'no-key',
  why: `${provider} needs ${needed}; the review is advice and was not obtained`,
});

/** Region and resource become part of a host name. */
const HOST_LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;

const valueOf = (environment: Environment, name: string): string => environment[name] ?? '';

function bedrock(environment: Environment, baseUrl: string | null): Access | Shortfall {
  const region = valueOf(environment, 'AWS_REGION');
  if (!HOST_LABEL.test(region)) return absent('bedrock', 'AWS_REGION');
  const bearer = valueOf(environment, 'AWS_BEARER_TOKEN_BEDROCK');
  if (bearer !== '') return { provider: 'bedrock', region, baseUrl, signer: { bearer } };
  const accessKey = valueOf(environment, 'AWS_ACCESS_KEY_ID');
  const secretKey = valueOf(environment, 'AWS_SECRET_ACCESS_KEY');
  if (accessKey === '' || secretKey === '') {
    return absent('bedrock', 'AWS_BEARER_TOKEN_BEDROCK, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY');
  }
  const sessionToken = valueOf(environment, 'AWS_SESSION_TOKEN') || null;
  return { provider: 'bedrock', region, baseUrl, signer: { accessKey, secretKey, sessionToken } };
}

function vertex(environment: Environment, baseUrl: string | null): Access | Shortfall {
  const region = valueOf(environment, 'CLOUD_ML_REGION');
  const project = valueOf(environment, 'ANTHROPIC_VERTEX_PROJECT_ID');
  const accessToken = valueOf(environment, 'GOOGLE_OAUTH_ACCESS_TOKEN');
  if (!HOST_LABEL.test(region)) return absent('vertex', 'CLOUD_ML_REGION');
  if (project === '' || accessToken === '') {
    return absent('vertex', 'ANTHROPIC_VERTEX_PROJECT_ID and GOOGLE_OAUTH_ACCESS_TOKEN');
  }
  return { provider: 'vertex', region, project, baseUrl, accessToken };
}

function foundry(environment: Environment, baseUrl: string | null): Access | Shortfall {
  const resource = valueOf(environment, 'ANTHROPIC_FOUNDRY_RESOURCE');
  const apiKey = valueOf(environment, 'ANTHROPIC_FOUNDRY_API_KEY');
  if (!HOST_LABEL.test(resource) && baseUrl === null) return absent('foundry', 'ANTHROPIC_FOUNDRY_RESOURCE');
  if (apiKey === '') return absent('foundry', 'ANTHROPIC_FOUNDRY_API_KEY');
  return { provider: 'foundry', baseUrl: baseUrl ?? `https://${resource}.services.ai.azure.com/anthropic/`, apiKey };
}

/**
 * Access to each cloud's own endpoint. Credentials are taken from the variables that the clouds' own login actions set,
 * and from nowhere else: no profile, no metadata service and no credential file, whose content may run programs.
 */
export const CLOUDS: Readonly<Record<Cloud, (environment: Environment, baseUrl: string | null) => Access | Shortfall>> =
  { bedrock, vertex, foundry };
