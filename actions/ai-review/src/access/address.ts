import type { Environment, Provider } from './access.ts';
import { BASE_URL_VARIABLES, REDIRECTING } from './variables.ts';

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** The first variable that would change where the key goes or how it is used; null when there is none. */
export const plantedVariable = (environment: Environment): string | null =>
  REDIRECTING.find((name) => (environment[name] ?? '') !== '') ?? null;

/**
 * Why a key must not be sent to this address (null: the provider’s own); null when it may. A variable of the environment that names the address is
 * refused unless it says the same as the input: the inputs come from the base commit's workflow, the environment from anywhere.
 */
export function addressProblem(baseUrl: string | null, provider: Provider, environment: Environment): string | null {
  const variable = BASE_URL_VARIABLES[provider];
  const moved = environment[variable] ?? '';
  if (baseUrl === null) return moved === '' ? null : `${variable} is set, which would change where the key goes`;
  const target = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (target === null || target.username !== '' || target.password !== '' || target.search !== '' || target.hash !== '')
    return 'base-url is not a plain URL';
  if (target.protocol !== 'https:' && !(target.protocol === 'http:' && LOOPBACK.has(target.hostname)))
    return 'base-url is not https, so the key would travel in the clear';
  return moved === '' || (URL.canParse(moved) && same(new URL(moved), target))
    ? null
    : `${variable} names another address than the base-url input`;
}

const same = (one: URL, other: URL): boolean => one.href.replace(/\/+$/u, '') === other.href.replace(/\/+$/u, '');
