import type { Account } from '../accounts/account.ts';
import { unauthenticated } from './errors.ts';
import type { ServiceRequest } from './request.ts';

/** The account behind a request; throws 401 when nobody is signed in. */
export function signedIn(request: ServiceRequest): Account {
  if (request.account === null) throw unauthenticated();
  return request.account;
}
