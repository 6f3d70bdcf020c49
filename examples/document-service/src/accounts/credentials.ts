import type { Parsed } from '../parsed.ts';

/** Longer passwords are refused before they are hashed: hashing is meant to be slow. */
export const LONGEST_PASSWORD = 256;
const LOGIN = /^[a-z][a-z0-9._-]{1,63}$/;

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

/** Reads the login form. The problems name fields, never what was typed into them. */
export function parseCredentials(form: URLSearchParams): Parsed<Credentials> {
  const login = form.get('login') ?? '';
  const password = form.get('password') ?? '';
  const problems: string[] = [];
  if (!LOGIN.test(login)) problems.push('login must be 2 to 64 letters, digits, dots, dashes or underscores');
  if (password.length < 1 || password.length > LONGEST_PASSWORD) {
    problems.push(`password must be 1 to ${LONGEST_PASSWORD} characters`);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { login, password } };
}
