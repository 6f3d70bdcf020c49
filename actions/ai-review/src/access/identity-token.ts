import type { Federation } from './federation-settings.ts';

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 64 * 1024;

/**
 * Asks the runner for the job's identity token. Each is good for one exchange, so that it is asked for anew every time.
 *
 * @param audience the service the token is for; no other accepts it
 * @throws Error that names neither the token nor the answer
 */
export async function identityToken(
  { requestUrl, requestToken }: Pick<Federation, 'requestUrl' | 'requestToken'>,
  audience: string,
): Promise<string> {
  const url = new URL(requestUrl);
  url.searchParams.set('audience', audience);
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`the runner gave no identity token (${response.status})`);
  const text = await response.text();
  const value: unknown = text.length > MAX_BYTES ? null : (JSON.parse(text) as { value?: unknown }).value;
  if (typeof value !== 'string' || value === '') throw new Error('the runner’s answer holds no identity token');
  return value;
}
