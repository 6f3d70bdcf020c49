export const AUDIT_ACTIONS = [
  'session.opened',
  'session.refused',
  'session.closed',
  'document.created',
  'document.read',
  'document.updated',
  'document.deleted',
  'audit.read',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One line of the audit trail. Without who, what, which, when and by which request it would prove nothing. */
export interface AuditEvent {
  /** Account id; `anonymous` when nobody was signed in. */
  readonly actor: string;
  /** Tenant whose trail this belongs to; null when the actor is not known. */
  readonly tenantId: string | null;
  /** Kind and id of what was acted upon: `document:…`, `account:…`. */
  readonly target: string;
  readonly action: AuditAction;
  readonly outcome: 'done' | 'denied';
  /** ISO 8601, UTC. */
  readonly timestamp: string;
  readonly requestId: string;
}

/** Builds an event; throws when a part of it is missing, because a trail with holes is worse than an error. */
export function auditEvent(parts: Omit<AuditEvent, 'timestamp'>, now: number): AuditEvent {
  const { actor, tenantId, target, action, outcome, requestId } = parts;
  for (const [name, value] of Object.entries({ actor, target, action, outcome, requestId })) {
    if (value === '') throw new Error(`an audit event needs its ${name}`);
  }
  return { actor, tenantId, target, action, outcome, timestamp: new Date(now).toISOString(), requestId };
}
