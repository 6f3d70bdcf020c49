import { parseCredentials } from '../../accounts/credentials.ts';
import { auditEvent } from '../../audit/event.ts';
import { COPY } from '../../locales/en.ts';
import { clearedCookie, sessionCookie } from '../../sessions/cookies.ts';
import { loginPage } from '../../ui/pages.ts';
import { page, redirect } from '../reply.ts';
import type { Handler } from '../router.ts';

export const showLogin: Handler = async () => page(200, loginPage(null));

/** Opens a session. Whatever was wrong with the credentials, the answer is the same. */
export const logIn: Handler = async ({ body, requestId }, { accounts, audit, clock, config, sessions }) => {
  const credentials = parseCredentials(new URLSearchParams(body));
  const account = credentials.ok ? await accounts.authenticate(credentials.value) : null;
  if (account === null) {
    const parts = { actor: 'anonymous', tenantId: null, target: 'login', requestId } as const;
    await audit.append(auditEvent({ ...parts, action: 'session.refused', outcome: 'denied' }, clock.now()));
    return page(401, loginPage(COPY.login.refused));
  }
  const parts = { actor: account.id, tenantId: account.tenantId, target: `account:${account.id}`, requestId } as const;
  await audit.append(auditEvent({ ...parts, action: 'session.opened', outcome: 'done' }, clock.now()));
  const token = sessions.open(account.id);
  return redirect('/', sessionCookie(token, sessions.lifetimeSeconds, config.secureCookies));
};

export const logOut: Handler = async ({ account, requestId, sessionToken }, { audit, clock, config, sessions }) => {
  sessions.close(sessionToken);
  if (account !== null) {
    const { id, tenantId } = account;
    const parts = { actor: id, tenantId, target: `account:${id}`, requestId } as const;
    await audit.append(auditEvent({ ...parts, action: 'session.closed', outcome: 'done' }, clock.now()));
  }
  return redirect('/login', clearedCookie(config.secureCookies));
};
