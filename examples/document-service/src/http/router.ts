import type { Reply } from './reply.ts';
import type { ServiceRequest } from './request.ts';
import type { Services } from '../services.ts';

export type Handler = (request: ServiceRequest, services: Services) => Promise<Reply>;

export interface Route {
  readonly method: string;
  /** `/api/documents/:id`; a segment that starts with a colon takes any one segment. */
  readonly path: string;
  readonly handler: Handler;
}

export interface Match {
  readonly handler: Handler;
  readonly params: ReadonlyMap<string, string>;
}

/** The route of a request, or null. Paths are compared as they were sent: nothing is decoded or normalised first. */
export function match(routes: readonly Route[], method: string, path: string): Match | null {
  for (const route of routes) {
    const params = route.method === method ? paramsOf(route.path, path) : null;
    if (params !== null) return { handler: route.handler, params };
  }
  return null;
}

function paramsOf(pattern: string, path: string): Map<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params = new Map<string, string>();
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith(':') && value !== '') params.set(segment.slice(1), value);
    else if (segment !== value) return null;
  }
  return params;
}
