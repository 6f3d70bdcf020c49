import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AuditEvent } from '../../src/audit/event.ts';
import { Browser, signedIn } from '../support/browser.ts';
import { PEOPLE } from '../support/people.ts';
import { startService, type RunningService } from '../support/running-service.ts';

let service: RunningService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const note = { title: 'Crew list', body: 'Names', visibility: 'private' };

describe('audit record', () => {
  test('of a document is on the disk when the request is answered [test.e2e.audit-record]', async () => {
    const emil = await signedIn(service, PEOPLE.emil);
    const response = await emil.send('POST', '/api/documents', note);
    const { id } = (await response.json()) as { id: string };
    const record = (await service.auditTrail()).at(-1);
    expect(record).toEqual({
      actor: 'account-emil',
      tenantId: 'harbour',
      target: `document:${id}`,
      action: 'document.created',
      outcome: 'done',
      timestamp: '2026-09-01T09:00:00.000Z',
      requestId: response.headers.get('x-request-id'),
    });
  });

  test('is kept of refusals as well: another tenant, a wrong password [test.e2e.audit-record]', async () => {
    const emil = await signedIn(service, PEOPLE.emil);
    const { id } = (await (await emil.send('POST', '/api/documents', note)).json()) as { id: string };
    const zoe = await signedIn(service, PEOPLE.zoe);
    await zoe.get(`/api/documents/${id}`);
    await new Browser(service).logIn({ login: 'emil', password: 'guess' });
    const [denied, refused] = (await service.auditTrail()).slice(-2);
    expect(denied).toMatchObject({ actor: 'account-zoe', target: `document:${id}`, outcome: 'denied' });
    expect(refused).toMatchObject({ actor: 'anonymous', action: 'session.refused', outcome: 'denied' });
  });

  test('is shown to the owners of the tenant only [test.authorization-negative]', async () => {
    const emil = await signedIn(service, PEOPLE.emil);
    expect((await emil.get('/api/audit')).status).toBe(403);
    const olga = await signedIn(service, PEOPLE.olga);
    const { events } = (await (await olga.get('/api/audit')).json()) as { events: AuditEvent[] };
    expect(events.length).toBeGreaterThan(0);
    expect(events.every((event) => event.tenantId === 'harbour')).toBe(true);
  });
});
