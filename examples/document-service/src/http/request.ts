import type { IncomingHttpHeaders } from 'node:http';
import type { Account } from '../accounts/account.ts';

/** A request as handlers see it: routed, limited in size, and tied to an account when there is a session. */
export interface ServiceRequest {
  readonly requestId: string;
  readonly method: string;
  readonly path: string;
  readonly params: ReadonlyMap<string, string>;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Token as the browser sent it; only ever handed to the session store. */
  readonly sessionToken: string | null;
  readonly account: Account | null;
}
