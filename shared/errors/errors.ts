/**
 * Three kinds of failure, told apart because different people must act on them. Every one carries a stable code, a
 * sentence on what happened, and the next step. The exit statuses are those of the command line.
 */
export abstract class EvidenceGateError extends Error {
  abstract readonly exitStatus: 1 | 2 | 3;
  readonly code: string;
  readonly nextAction: string;

  constructor(code: string, message: string, nextAction: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.nextAction = nextAction;
  }
}

/** The caller's mistake: a flag, a ref, a policy file. Exit status 2. */
export class ConfigurationError extends EvidenceGateError {
  readonly exitStatus = 2;
}

/** Evidence that cannot be used as it is: the change or its reports block. Exit status 1. */
export class EvidenceError extends EvidenceGateError {
  readonly exitStatus = 1;
}

/** Our own fault. Exit status 3. */
export class InternalError extends EvidenceGateError {
  readonly exitStatus = 3;
}

/**
 * Turns whatever was thrown into one of the three classes; anything unknown is our fault, never the user's.
 *
 * @returns the same object if it already is one of ours, else an InternalError that keeps the original as `cause`
 */
export function asEvidenceGateError(thrown: unknown): EvidenceGateError {
  if (thrown instanceof EvidenceGateError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new InternalError(
    'EG300',
    `Evidence Gate failed: ${message}`,
    'This is a defect of Evidence Gate, not of your change. Please report it with the command you ran.',
    { cause: thrown },
  );
}
