import { auditEvent, type AuditAction } from '../../audit/event.ts';
import { decide, mayCreate, type DocumentAction } from '../../documents/access.ts';
import type { DocumentInput, StoredDocument } from '../../documents/document.ts';
import { parseDocument } from '../../documents/validation.ts';
import type { Services } from '../../services.ts';
import { parseJson } from '../body.ts';
import { badRequest, forbidden, notFound } from '../errors.ts';
import { signedIn } from '../guards.ts';
import { json, noContent } from '../reply.ts';
import type { ServiceRequest } from '../request.ts';
import type { Handler } from '../router.ts';

export const listDocuments: Handler = async (request, { documents }) =>
  json(200, { documents: documents.readableBy(signedIn(request)).map(summaryOf) });

export const createDocument: Handler = async (request, services) => {
  const account = signedIn(request);
  if (!mayCreate(account)) {
    await record(request, services, 'document.created', 'new', 'denied');
    throw forbidden();
  }
  const document = await services.documents.create(account, inputOf(request));
  await record(request, services, 'document.created', document.id, 'done');
  return json(201, document);
};

export const readDocument: Handler = async (request, services) => {
  const document = await permitted(request, services, 'read', 'document.read');
  await record(request, services, 'document.read', document.id, 'done');
  return json(200, document);
};

export const updateDocument: Handler = async (request, services) => {
  const document = await permitted(request, services, 'update', 'document.updated');
  const updated = await services.documents.update(document, inputOf(request));
  await record(request, services, 'document.updated', document.id, 'done');
  return json(200, updated);
};

export const deleteDocument: Handler = async (request, services) => {
  const document = await permitted(request, services, 'delete', 'document.deleted');
  await services.documents.delete(document);
  await record(request, services, 'document.deleted', document.id, 'done');
  return noContent;
};

/** The document a request is about, if the account may do this with it. A refusal is recorded before it is answered. */
async function permitted(
  request: ServiceRequest,
  services: Services,
  action: DocumentAction,
  recordedAs: AuditAction,
): Promise<StoredDocument> {
  const account = signedIn(request);
  const document = services.documents.find(request.params.get('id') ?? '');
  if (document === null) throw notFound();
  const decision = decide(account, action, document);
  if (decision === 'allowed') return document;
  await record(request, services, recordedAs, document.id, 'denied');
  throw decision === 'hidden' ? notFound() : forbidden();
}

function inputOf(request: ServiceRequest): DocumentInput {
  const parsed = parseDocument(parseJson(request.body, request.headers['content-type']));
  if (!parsed.ok) throw badRequest(parsed.problems);
  return parsed.value;
}

async function record(
  request: ServiceRequest,
  { audit, clock }: Services,
  action: AuditAction,
  documentId: string,
  outcome: 'done' | 'denied',
): Promise<void> {
  const { id, tenantId } = signedIn(request);
  const target = `document:${documentId}`;
  const { requestId } = request;
  await audit.append(auditEvent({ actor: id, tenantId, target, action, outcome, requestId }, clock.now()));
}

const summaryOf = ({ id, title, updatedAt, visibility }: StoredDocument) => ({ id, title, updatedAt, visibility });
