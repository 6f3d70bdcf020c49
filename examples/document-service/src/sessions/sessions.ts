import type { Clock } from '../clock.ts';
import { createToken, isToken, tokenDigest } from './tokens.ts';

export interface Session {
  readonly accountId: string;
  /** Milliseconds since the epoch, as all times here. */
  readonly openedAt: number;
  readonly expiresAt: number;
}

/** Sessions of this process. They end with it: people sign in again after a restart. */
export class Sessions {
  readonly #clock: Clock;
  readonly #lifetime: number;
  readonly #byDigest = new Map<string, Session>();

  constructor(clock: Clock, lifetimeMinutes: number) {
    this.#clock = clock;
    this.#lifetime = lifetimeMinutes * 60_000;
  }

  get lifetimeSeconds(): number {
    return this.#lifetime / 1000;
  }

  /** Opens a session and returns its token, which is not kept. */
  open(accountId: string): string {
    const openedAt = this.#clock.now();
    const token = createToken();
    this.#byDigest.set(tokenDigest(token), { accountId, openedAt, expiresAt: openedAt + this.#lifetime });
    return token;
  }

  /** The session of a token, or null when there is none or it has expired. */
  find(token: string | null): Session | null {
    if (token === null || !isToken(token)) return null;
    const digest = tokenDigest(token);
    const session = this.#byDigest.get(digest);
    if (session === undefined) return null;
    if (this.#clock.now() >= session.expiresAt) {
      this.#byDigest.delete(digest);
      return null;
    }
    return session;
  }

  close(token: string | null): void {
    this.#byDigest.delete(tokenDigest(token ?? ''));
  }
}
