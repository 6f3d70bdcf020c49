/** The client obeys `retry-after` without a cap; longer waits than this are not worth a runner's time. */
const LONGEST_WAIT_SECONDS = 20;

/**
 * Forbids the client to wait for a retry that the service puts far into the future (or at a date: those are rare and
 * long). The answer itself is handed on, so that the run ends at once in the state it names.
 */
export function withoutLongWaits(response: Response): Response {
  if (response.ok || !asksForLongWait(response.headers)) return response;
  const headers = new Headers(response.headers);
  headers.set('x-should-retry', 'false');
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

function asksForLongWait(headers: Headers): boolean {
  const seconds = headers.get('retry-after');
  const milliseconds = headers.get('retry-after-ms');
  return isLong(seconds, 1) || isLong(milliseconds, 1000);
}

const isLong = (value: string | null, unitsPerSecond: number): boolean =>
  value !== null && !(Number(value) <= LONGEST_WAIT_SECONDS * unitsPerSecond);
