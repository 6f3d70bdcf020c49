import { wrapUntrusted } from '../../../../shared/context/untrusted-content.ts';
import type { Piece } from '../plan/pieces.ts';

/**
 * The user message: our task line with ids that we made, and everything of the change fenced as data. Title, body,
 * commit messages and authors are not in it: what a change says of itself sways a reviewer.
 *
 * @param spec redacted security spec; its author may be the author of the change, so it is fenced as well
 */
export function userText(pieces: readonly Piece[], spec: string | null): string {
  const ids = pieces.map(({ id }) => id).join(', ');
  const specBlock = spec === null ? [] : ['Security spec of the service:', wrapUntrusted('spec', 'spec', spec).block];
  return [
    `Review these units, and answer for each: ${ids}.`,
    ...specBlock,
    ...pieces.map(({ id, text }) => wrapUntrusted(id, 'diff', text).block),
    `End of the units. Answer for each of: ${ids}.`,
  ].join('\n\n');
}
