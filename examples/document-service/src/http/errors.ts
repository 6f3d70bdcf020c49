/** An answer that is not the wished one. The message reaches the client: it never repeats what the client sent. */
export class HttpError extends Error {
  readonly status: number;
  readonly problems: readonly string[];

  constructor(status: number, message: string, problems: readonly string[] = []) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
    this.problems = problems;
  }
}

export const badRequest = (problems: readonly string[]): HttpError => new HttpError(400, 'invalid input', problems);
export const unauthenticated = (): HttpError => new HttpError(401, 'sign in first');
export const forbidden = (): HttpError => new HttpError(403, 'not allowed');
export const notFound = (): HttpError => new HttpError(404, 'not found');
export const tooLarge = (): HttpError => new HttpError(413, 'request body too large');
