import { auditEvent } from '../../audit/event.ts';
import { mayReadAudit } from '../../documents/access.ts';
import { forbidden } from '../errors.ts';
import { signedIn } from '../guards.ts';
import { json } from '../reply.ts';
import type { Handler } from '../router.ts';

/** The trail of the caller's own tenant. Reading it is itself recorded. */
export const readAudit: Handler = async (request, { audit, clock }) => {
  const account = signedIn(request);
  const { id, tenantId } = account;
  const allowed = mayReadAudit(account);
  const parts = { actor: id, tenantId, target: `tenant:${tenantId}`, requestId: request.requestId } as const;
  const outcome = allowed ? 'done' : 'denied';
  await audit.append(auditEvent({ ...parts, action: 'audit.read', outcome }, clock.now()));
  if (!allowed) throw forbidden();
  return json(200, { events: await audit.ofTenant(tenantId) });
};
