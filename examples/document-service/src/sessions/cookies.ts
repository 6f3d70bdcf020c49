/** With the `__Host-` prefix browsers insist on Secure, Path=/ and no Domain. */
const SECURE_NAME = '__Host-session';
const PLAIN_NAME = 'session';

const nameOf = (secure: boolean): string => (secure ? SECURE_NAME : PLAIN_NAME);

/** The `Set-Cookie` value that hands a token to the browser. */
export function sessionCookie(token: string, maxAgeSeconds: number, secure: boolean): string {
  const attributes = ['HttpOnly', 'SameSite=Strict', 'Path=/', `Max-Age=${maxAgeSeconds}`];
  if (secure) attributes.push('Secure');
  return [`${nameOf(secure)}=${token}`, ...attributes].join('; ');
}

/** The `Set-Cookie` value that takes the token back. */
export const clearedCookie = (secure: boolean): string => sessionCookie('', 0, secure);

/** The session token in a `Cookie` header, or null. Sent twice it counts as absent: somebody planted one. */
export function sessionTokenIn(header: string | undefined, secure: boolean): string | null {
  const wanted = `${nameOf(secure)}=`;
  const values = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(wanted))
    .map((pair) => pair.slice(wanted.length));
  return values.length === 1 ? (values[0] ?? null) : null;
}
