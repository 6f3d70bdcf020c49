import { json } from '../reply.ts';
import type { Route } from '../router.ts';
import { readAudit } from './audit.ts';
import { createDocument, deleteDocument, listDocuments, readDocument, updateDocument } from './documents.ts';
import { showHome, stylesheet } from './pages.ts';
import { logIn, logOut, showLogin } from './session.ts';

export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/', handler: showHome },
  { method: 'GET', path: '/app.css', handler: stylesheet },
  { method: 'GET', path: '/healthz', handler: async () => json(200, { status: 'ok' }) },
  { method: 'GET', path: '/login', handler: showLogin },
  { method: 'POST', path: '/login', handler: logIn },
  { method: 'POST', path: '/logout', handler: logOut },
  { method: 'GET', path: '/api/documents', handler: listDocuments },
  { method: 'POST', path: '/api/documents', handler: createDocument },
  { method: 'GET', path: '/api/documents/:id', handler: readDocument },
  { method: 'PUT', path: '/api/documents/:id', handler: updateDocument },
  { method: 'DELETE', path: '/api/documents/:id', handler: deleteDocument },
  { method: 'GET', path: '/api/audit', handler: readAudit },
];
