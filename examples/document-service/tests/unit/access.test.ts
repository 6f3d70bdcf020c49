import { describe, expect, test } from '@jest/globals';
import type { Actor, Role } from '../../src/accounts/account.ts';
import { decide, mayCreate, mayReadAudit, type Decision, type DocumentAction } from '../../src/documents/access.ts';
import type { StoredDocument, Visibility } from '../../src/documents/document.ts';

const actor = (role: Role, id = 'somebody', tenantId = 'harbour'): Actor => ({ id, tenantId, role });

const document = (visibility: Visibility): StoredDocument => ({
  id: 'document-1',
  tenantId: 'harbour',
  authorId: 'author',
  title: 'Tide table',
  body: 'High water at noon',
  visibility,
  updatedAt: '2026-09-01T09:00:00.000Z',
});

const ACTIONS: readonly DocumentAction[] = ['read', 'update', 'delete'];

/** Who, what kind of document, and the decisions for reading, updating and deleting it. */
interface Row {
  readonly who: string;
  readonly somebody: Actor;
  readonly visibility: Visibility;
  readonly expected: readonly Decision[];
}
const row = (who: string, somebody: Actor, visibility: Visibility, ...expected: Decision[]): Row => ({
  who,
  somebody,
  visibility,
  expected,
});
const MATRIX: readonly Row[] = [
  row('a reader', actor('reader'), 'tenant', 'allowed', 'forbidden', 'forbidden'),
  row('a reader', actor('reader'), 'private', 'hidden', 'hidden', 'hidden'),
  row('an editor', actor('editor'), 'tenant', 'allowed', 'forbidden', 'forbidden'),
  row('an editor', actor('editor'), 'private', 'hidden', 'hidden', 'hidden'),
  row('the author', actor('editor', 'author'), 'tenant', 'allowed', 'allowed', 'allowed'),
  row('the author', actor('editor', 'author'), 'private', 'allowed', 'allowed', 'allowed'),
  row('an author who became a reader', actor('reader', 'author'), 'private', 'allowed', 'forbidden', 'forbidden'),
  row('an owner', actor('owner'), 'tenant', 'allowed', 'allowed', 'allowed'),
  row('an owner', actor('owner'), 'private', 'allowed', 'allowed', 'allowed'),
  row('an owner of another tenant', actor('owner', 'author', 'lighthouse'), 'tenant', 'hidden', 'hidden', 'hidden'),
  row('an owner of another tenant', actor('owner', 'author', 'lighthouse'), 'private', 'hidden', 'hidden', 'hidden'),
  row('an editor of another tenant', actor('editor', 'author', 'lighthouse'), 'tenant', 'hidden', 'hidden', 'hidden'),
];

describe('access matrix [test.unit.allow-deny-matrix]', () => {
  test.each(MATRIX)('$who and a $visibility document', ({ somebody, visibility, expected }) => {
    expect(ACTIONS.map((action) => decide(somebody, action, document(visibility)))).toEqual(expected);
  });

  test('only editors and owners may create documents', () => {
    expect((['reader', 'editor', 'owner'] as const).map((role) => mayCreate(actor(role)))).toEqual([false, true, true]);
  });

  test('only owners may read the audit trail', () => {
    const decisions = (['reader', 'editor', 'owner'] as const).map((role) => mayReadAudit(actor(role)));
    expect(decisions).toEqual([false, false, true]);
  });
});

describe('another tenant [test.authorization-negative]', () => {
  test.each(ACTIONS)('is denied to %s a document, whatever the role and even as its author', (action) => {
    for (const role of ['reader', 'editor', 'owner'] as const) {
      expect(decide(actor(role, 'author', 'lighthouse'), action, document('tenant'))).toBe('hidden');
    }
  });
});
