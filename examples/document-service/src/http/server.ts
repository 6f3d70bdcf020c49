import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { sessionTokenIn } from '../sessions/cookies.ts';
import type { Services } from '../services.ts';
import { readBody } from './body.ts';
import { forbidden, HttpError, notFound } from './errors.ts';
import { json, type Reply } from './reply.ts';
import { match } from './router.ts';
import { ROUTES } from './routes/routes.ts';
import { isCrossSite, SECURITY_HEADERS } from './security.ts';

/** The HTTP server around the services; the caller makes it listen. */
export function createService(services: Services): Server {
  const server = createServer((message, response) => void answer(message, response, services));
  server.requestTimeout = 30_000;
  return server;
}

async function answer(message: IncomingMessage, response: ServerResponse, services: Services): Promise<void> {
  const requestId = randomUUID();
  const startedAt = services.clock.now();
  const method = message.method ?? 'GET';
  const path = (message.url ?? '/').split('?')[0] ?? '/';
  const reply = await handle(message, services, { requestId, method, path }).catch((error: unknown) =>
    replyTo(error, requestId, services),
  );
  services.logger.info('request', {
    requestId,
    method,
    path,
    status: reply.status,
    ms: services.clock.now() - startedAt,
  });
  response.writeHead(reply.status, { ...SECURITY_HEADERS, ...reply.headers, 'x-request-id': requestId });
  response.end(reply.body);
}

async function handle(
  message: IncomingMessage,
  services: Services,
  about: { readonly requestId: string; readonly method: string; readonly path: string },
): Promise<Reply> {
  const { headers } = message;
  if (isCrossSite(about.method, headers)) throw forbidden();
  const found = match(ROUTES, about.method, about.path);
  if (found === null) throw notFound();
  const sessionToken = sessionTokenIn(headers.cookie, services.config.secureCookies);
  const session = services.sessions.find(sessionToken);
  const account = session === null ? null : services.accounts.find(session.accountId);
  const body = await readBody(message);
  return found.handler({ ...about, params: found.params, headers, body, sessionToken, account }, services);
}

/** Known errors say what is wrong; of unknown ones the client learns nothing but the request id. */
function replyTo(error: unknown, requestId: string, { logger }: Services): Reply {
  if (error instanceof HttpError) return json(error.status, { error: error.message, problems: error.problems });
  logger.error('request failed', { requestId, error });
  return json(500, { error: 'internal error', requestId });
}
