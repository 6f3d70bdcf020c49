import type { Shortfall } from './states.ts';

export const KEY_VARIABLE = 'ANTHROPIC_API_KEY';

/** Variables with which a planted environment makes the client send the key elsewhere, use another one, or print it. */
const REDIRECTING = [
  'ANTHROPIC_CUSTOM_HEADERS',
  'ANTHROPIC_AUTH_TOKEN',
  'ANTHROPIC_PROFILE',
  'ANTHROPIC_CONFIG_DIR',
  'ANTHROPIC_LOG',
] as const;
const BASE_URL_VARIABLE = 'ANTHROPIC_BASE_URL';

/** Everything the gate asks its host to show it. */
export const ENVIRONMENT: readonly string[] = [KEY_VARIABLE, BASE_URL_VARIABLE, ...REDIRECTING];

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

export interface Credentials {
  readonly apiKey: string;
  readonly baseUrl: string;
}

/**
 * The key and where it may go.
 *
 * @returns credentials, or the shortfall that says why the key is not there or must not be used
 */
export function credentialsFrom(
  environment: Readonly<Record<string, string>>,
  baseUrl: string,
): Credentials | Shortfall {
  const apiKey = environment[KEY_VARIABLE] ?? '';
  if (apiKey.trim() === '') {
    return { state: 'no-key', why: 'no ANTHROPIC_API_KEY; the review is advice and was not obtained' };
  }
  const planted = REDIRECTING.find((name) => (environment[name] ?? '') !== '');
  if (planted !== undefined) {
    return { state: 'redirected', why: `${planted} is set, which would change where the key goes or how it is used` };
  }
  const target = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (target === null || target.username !== '' || target.password !== '') {
    return { state: 'redirected', why: 'base-url is not a plain URL' };
  }
  if (target.protocol !== 'https:' && !(target.protocol === 'http:' && LOOPBACK.has(target.hostname))) {
    return { state: 'redirected', why: 'base-url is not https, so the key would travel in the clear' };
  }
  const redirect = environment[BASE_URL_VARIABLE] ?? '';
  if (redirect !== '' && !(URL.canParse(redirect) && new URL(redirect).href === target.href)) {
    return { state: 'redirected', why: `${BASE_URL_VARIABLE} names another address than the base-url input` };
  }
  return { apiKey, baseUrl: target.href.replace(/\/$/u, '') };
}
