import type { Actor } from '../accounts/account.ts';
import type { StoredDocument } from './document.ts';

export type DocumentAction = 'read' | 'update' | 'delete';

/** `hidden`: the actor must not even learn that the document exists. */
export type Decision = 'allowed' | 'forbidden' | 'hidden';

/** Who may do what with a document. The matrix is in docs/access-rules.md; `tests/unit/access.test.ts` holds it. */
export function decide(actor: Actor, action: DocumentAction, document: StoredDocument): Decision {
  if (document.tenantId !== actor.tenantId) return 'hidden';
  if (actor.role === 'owner') return 'allowed';
  const isAuthor = document.authorId === actor.id;
  if (document.visibility === 'private' && !isAuthor) return 'hidden';
  if (action === 'read') return 'allowed';
  return actor.role === 'editor' && isAuthor ? 'allowed' : 'forbidden';
}

/** Whether somebody may add documents to their own tenant. */
export const mayCreate = (actor: Actor): boolean => actor.role !== 'reader';

/** Whether somebody may read their tenant's audit trail. */
export const mayReadAudit = (actor: Actor): boolean => actor.role === 'owner';
