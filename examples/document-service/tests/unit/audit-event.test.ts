import { describe, expect, test } from '@jest/globals';
import { auditEvent } from '../../src/audit/event.ts';

const parts = {
  actor: 'account-emil',
  tenantId: 'harbour',
  target: 'document:1',
  action: 'document.read',
  outcome: 'done',
  requestId: 'request-1',
} as const;

describe('audit event [test.unit.audit-event-shape]', () => {
  test('says who did what to which, when, and by which request', () => {
    expect(auditEvent(parts, Date.UTC(2026, 8, 1, 9))).toEqual({
      actor: 'account-emil',
      tenantId: 'harbour',
      target: 'document:1',
      action: 'document.read',
      outcome: 'done',
      timestamp: '2026-09-01T09:00:00.000Z',
      requestId: 'request-1',
    });
  });

  test.each(['actor', 'target', 'requestId'] as const)('cannot be made without its %s', (name) => {
    expect(() => auditEvent({ ...parts, [name]: '' }, 0)).toThrow(`an audit event needs its ${name}`);
  });

  test('carries nothing else, whatever it is given', () => {
    const more = { ...parts, password: 'hunter2' };
    expect(JSON.stringify(auditEvent(more, 0))).not.toContain('hunter2');
  });
});
