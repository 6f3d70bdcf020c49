/** A request that gave no usable answer, in the words that people need: what was asked, what came, what would help. */
export class Fault extends Error {
  override readonly name = 'Fault';
  /** HTTP status; null when no answer came or it was not what GitHub's contract promises. */
  readonly status: number | null;

  constructor(message: string, status: number | null, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** Turns whatever a request threw into a fault that names the permission it needed. */
export function faultOf(what: string, permission: string, thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const cause = { cause: thrown };
  const status = statusOf(thrown);
  switch (true) {
    case status === null || isTimeout(thrown):
      return new Fault(`${what}: GitHub did not answer in time or could not be reached`, null, cause);
    case status === 401:
      return new Fault(`${what}: GitHub does not accept the token (401)`, status, cause);
    case isRateLimit(thrown, status):
      return new Fault(`${what}: the rate limit is used up (${status})`, status, cause);
    case status === 403 || status === 404:
      return new Fault(`${what}: GitHub answered ${status}; the token needs ${permission}`, status, cause);
    default:
      return new Fault(`${what}: GitHub answered ${status}`, status, cause);
  }
}

/** Worth asking again: GitHub's own trouble and limits that pass. */
export const isPassing = (thrown: unknown): boolean => {
  const status = statusOf(thrown);
  return status !== null && (status >= 500 || isRateLimit(thrown, status)) && !isTimeout(thrown);
};

/** Refused before anything was done. */
export const isLimited = (thrown: unknown): boolean => isRateLimit(thrown, statusOf(thrown));

/** Seconds that GitHub asks to wait; null when it does not say. */
export function retryAfter(thrown: unknown): number | null {
  const seconds = Number(headersOf(thrown)['retry-after'] ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

function isRateLimit(thrown: unknown, status: number | null): boolean {
  if (status === 429) return true;
  const headers = headersOf(thrown);
  return status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined);
}

function statusOf(thrown: unknown): number | null {
  const status = (thrown as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : null;
}

const isTimeout = (thrown: unknown): boolean =>
  [thrown, (thrown as { cause?: unknown } | null)?.cause].some(
    (error) => error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError'),
  ) || !hasResponse(thrown);

const hasResponse = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && (thrown as { response?: unknown }).response !== undefined;

function headersOf(thrown: unknown): Record<string, string | undefined> {
  return (thrown as { response?: { headers?: Record<string, string> } } | null)?.response?.headers ?? {};
}
