/** The client obeys `retry-after` without a cap; longer waits than this are not worth a runner's time. */
const LONGEST_WAIT_SECONDS = 20;

/** No honest answer comes near: the most tokens we ask for are a hundredth of this. */
const MAX_RESPONSE_BYTES = 8 * 1024 * 1024;

/** The service sent more than any answer can be. */
export class ResponseTooLarge extends Error {}

/**
 * A response as the client may have it. Its body ends in an error after `MAX_RESPONSE_BYTES`. When the service puts the
 * retry far into the future (or at a date: those are rare and long), the client may not wait for it, so that the run ends
 * at once in the state it names.
 */
export function tamed(response: Response): Response {
  const headers = new Headers(response.headers);
  if (!response.ok && asksForLongWait(headers)) headers.set('x-should-retry', 'false');
  const body = response.body?.pipeThrough(byteLimit(MAX_RESPONSE_BYTES)) ?? null;
  return new Response(body, { status: response.status, statusText: response.statusText, headers });
}

function byteLimit(max: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let seen = 0;
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > max) controller.error(new ResponseTooLarge());
      else controller.enqueue(chunk);
    },
  });
}

const asksForLongWait = (headers: Headers): boolean =>
  isLong(headers.get('retry-after'), 1) || isLong(headers.get('retry-after-ms'), 1000);

const isLong = (value: string | null, unitsPerSecond: number): boolean =>
  value !== null && !(Number(value) <= LONGEST_WAIT_SECONDS * unitsPerSecond);
