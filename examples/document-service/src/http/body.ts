import type { IncomingMessage } from 'node:http';
import { badRequest, HttpError, tooLarge } from './errors.ts';

/** Largest request body in bytes; the longest valid document needs about a third of it. */
export const BODY_LIMIT = 128 * 1024;

/** Reads a request body as UTF-8; refuses it as soon as it is over the limit. */
export async function readBody(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > BODY_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw badRequest(['the body must be UTF-8']);
  }
}

/** Parses a JSON body; anything but JSON, by type or by content, is refused. */
export function parseJson(body: string, contentType: string | undefined): unknown {
  if (contentType?.split(';')[0]?.trim() !== 'application/json') throw new HttpError(415, 'send application/json');
  try {
    return JSON.parse(body);
  } catch {
    throw badRequest(['the body must be JSON']);
  }
}
