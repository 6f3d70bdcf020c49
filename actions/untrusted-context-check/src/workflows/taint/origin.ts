/**
 * Where an untrusted value comes from.
 * `outsider`: a field of the event; `fetched`: text a command reads from GitHub; `file`: a file an outsider wrote;
 * `agent`: a model's answer; `input`: whatever the caller of this action or workflow passes.
 */
export type OriginKind = 'outsider' | 'fetched' | 'file' | 'agent' | 'input';

export interface Origin {
  readonly kind: OriginKind;
  /** For people: the context path, command or action. */
  readonly what: string;
  /** Where it enters the job. */
  readonly line: number;
  /** False for values that hold neither blanks nor line breaks, such as branch names. */
  readonly multiline: boolean;
  /** A plain list, on which `fromJSON` fails. */
  readonly list?: true;
}
