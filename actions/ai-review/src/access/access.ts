import type { Shortfall } from '../states.ts';
import { addressProblem, plantedVariable } from './address.ts';
import { federationFrom, type Federation } from './federation-settings.ts';
import { CLOUDS } from './clouds.ts';
import { KEY_VARIABLE } from './variables.ts';

/** Where models are served. */
export const PROVIDERS = ['anthropic', 'bedrock', 'vertex', 'foundry'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** Everything a client is told, by provider. Nothing is left for it to find in its environment. */
export type Access =
  | { readonly provider: 'anthropic'; readonly baseUrl: string; readonly apiKey: string }
  | { readonly provider: 'anthropic'; readonly baseUrl: string; readonly federation: Federation }
  | {
      readonly provider: 'bedrock';
      readonly region: string;
      readonly baseUrl: string | null;
      readonly signer:
        | { readonly bearer: string }
        | { readonly accessKey: string; readonly secretKey: string; readonly sessionToken: string | null };
    }
  | {
      readonly provider: 'vertex';
      readonly region: string;
      readonly project: string;
      readonly baseUrl: string | null;
      readonly accessToken: string;
    }
  | { readonly provider: 'foundry'; readonly baseUrl: string; readonly apiKey: string };

export type Environment = Readonly<Record<string, string>>;

/**
 * Who is asked and with what.
 *
 * @param baseUrl null: the provider's own address
 * @returns the access, or the shortfall that says why there is no key or why it must not be used
 */
export function accessFrom(provider: Provider, environment: Environment, baseUrl: string | null): Access | Shortfall {
  const planted = plantedVariable(environment);
  const access = provider === 'anthropic' ? directAccess(environment, baseUrl) : CLOUDS[provider](environment, baseUrl);
  if ('state' in access) return access;
  if (planted !== null) {
    return { state: 'redirected', why: `${planted} is set, which would change where the key goes or how it is used` };
  }
  const wrong = addressProblem(access.baseUrl, provider, environment);
  return wrong === null ? access : { state: 'redirected', why: wrong };
}

/** The service’s own address. */
export const OFFICIAL_URL = 'https://api.anthropic.com';

function directAccess(environment: Environment, given: string | null): Access | Shortfall {
  const baseUrl = (given ?? OFFICIAL_URL).replace(/\/+$/u, '');
  const apiKey = environment[KEY_VARIABLE] ?? '';
  if (apiKey.trim() !== '') return { provider: 'anthropic', baseUrl, apiKey };
  const federation = federationFrom(environment);
  if (federation === null) {
    return { state: 'no-key', why: 'no ANTHROPIC_API_KEY; the review is advice and was not obtained' };
  }
  return 'state' in federation ? federation : { provider: 'anthropic', baseUrl, federation };
}

/** Values that must not appear in anything a model makes us write. */
export function secretsOf(access: Access): readonly string[] {
  if (access.provider === 'vertex') return [access.accessToken];
  if (access.provider === 'bedrock') {
    const { signer } = access;
    if ('bearer' in signer) return [signer.bearer];
    return [signer.secretKey, ...(signer.sessionToken === null ? [] : [signer.sessionToken])];
  }
  return 'apiKey' in access ? [access.apiKey] : [access.federation.requestToken];
}
