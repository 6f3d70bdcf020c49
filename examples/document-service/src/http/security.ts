import type { IncomingHttpHeaders } from 'node:http';

/** Sent with every answer. Scripts are not allowed at all: the pages have none. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
};

const SAFE_METHODS = new Set(['GET', 'HEAD']);

/**
 * Whether a request that changes something was sent by a page of another site. Browsers say so in `Sec-Fetch-Site`, older
 * ones in `Origin`; clients that are no browsers send neither and carry no cookie by accident.
 */
export function isCrossSite(method: string, headers: IncomingHttpHeaders): boolean {
  if (SAFE_METHODS.has(method)) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}
