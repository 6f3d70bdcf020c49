import { wrapUntrusted } from '../../../../shared/context/untrusted-content.ts';

/** Something to review, as it is shown. */
export interface Unit {
  /** Ours. */
  readonly id: string;
  readonly text: string;
}

export const idsOf = (units: readonly Unit[]): string => units.map(({ id }) => id).join(', ');

/**
 * What all questions about the same units begin with: ids that we made, and everything of the change fenced as data.
 * Title, body, commit messages and authors are not in it: what a change says of itself sways a reviewer.
 *
 * @param spec redacted security spec; its author may be the author of the change, so it is fenced as well
 */
export function sharedText(units: readonly Unit[], spec: string | null): string {
  const specBlock = spec === null ? [] : ['Security spec of the service:', wrapUntrusted('spec', 'spec', spec).block];
  return [
    `Units: ${idsOf(units)}.`,
    ...specBlock,
    ...units.map(({ id, text }) => wrapUntrusted(id, 'diff', text).block),
    'End of the units.',
  ].join('\n\n');
}
