import type { GitHubUser } from '../../../../shared/github/pull-request.ts';

/**
 * People are told apart by numeric id, because logins can change hands. A login is a second name: whoever matches by
 * either is meant, wherever meaning somebody makes the verdict stricter.
 */
export class PersonSet {
  readonly #ids = new Set<number>();
  readonly #logins = new Set<string>();

  add(person: { readonly id?: number | null | undefined; readonly login?: string | null | undefined }): void {
    if (typeof person.id === 'number') this.#ids.add(person.id);
    if (typeof person.login === 'string') this.#logins.add(person.login.toLowerCase());
  }

  has(user: GitHubUser): boolean {
    return (user.id !== undefined && this.#ids.has(user.id)) || this.#logins.has(user.login.toLowerCase());
  }
}

/** GitHub's own committer of everything made on the web: not a person. */
export const isWebFlow = (user: { readonly login?: string | undefined }): boolean =>
  user.login?.toLowerCase() === 'web-flow';

/** Apps, organisations, placeholders of imported accounts: only an account that says it is a person's is one. */
export const isBot = (user: GitHubUser): boolean => user.type !== 'User' || user.login.toLowerCase().endsWith('[bot]');

const NO_REPLY = /^(?:(\d{1,19})\+)?([a-z0-9](?:[a-z0-9-]{0,38}))@users\.noreply\.github\.com$/iu;

/** The account that a no-reply address names, `id+login@users.noreply.github.com` or the older `login@…`. */
export function accountOfEmail(email: string): { readonly id?: number; readonly login: string } | null {
  const match = NO_REPLY.exec(email.trim());
  if (match === null) return null;
  const login = match[2] as string;
  return match[1] === undefined ? { login } : { id: Number(match[1]), login };
}
