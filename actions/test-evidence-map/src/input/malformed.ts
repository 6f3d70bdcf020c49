/** A file that cannot be evidence: not well-formed, cut off, over a limit, or contradicting itself. */
export class MalformedReport extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MalformedReport';
  }
}
