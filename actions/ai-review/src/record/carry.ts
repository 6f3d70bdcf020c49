import { digestOf } from '../digest.ts';
import type { GroupAnswers } from '../checklist/ask.ts';
import { stillStand } from '../checklist/ask.ts';
import type { Raised } from '../findings/raised.ts';
import { rejectionOf, type Ground } from '../grounding/ground.ts';
import type { Piece } from '../plan/pieces.ts';
import type { RecordSubject, ReviewRecord } from './record.ts';
import { isSealed } from './seal.ts';

/** What a review takes over from an earlier one of the same change. */
export interface Carried {
  /** Ids of pieces that need not be asked about again. */
  readonly pieces: ReadonlySet<string>;
  readonly raised: readonly Raised[];
  readonly answers: readonly GroupAnswers[];
  /** For people: why these count, or why none do. */
  readonly why: string;
}

export const nothing = (why: string): Carried => ({ pieces: new Set(), raised: [], answers: [], why });

/**
 * What a piece is made of: the blobs of both sides, its place, everything that is shown with it. The same key means that
 * the very same question would be asked.
 */
export function pieceKey({ item, text, blindText }: Piece): string {
  const { file, startLine, endLine } = item;
  const blobs = [
    file.before?.oid ?? null,
    file.after?.oid ?? null,
    file.before?.mode ?? null,
    file.after?.mode ?? null,
  ];
  return digestOf(JSON.stringify([file.path, file.previousPath, blobs, startLine, endLine, text, blindText]));
}

/**
 * The earlier record, if its word counts: sealed with the key of this run and about this pull request.
 *
 * @returns the record, or for people why nothing is taken from it
 */
export function trusted(
  record: ReviewRecord | null,
  subject: RecordSubject,
  secret: string | null,
): ReviewRecord | string {
  if (record === null) return 'the earlier record cannot be read';
  if (secret === null || !isSealed(record, secret)) return 'the earlier record is not sealed with this key';
  const { repository, pullRequest } = record.subject;
  return repository === subject.repository && pullRequest === subject.pullRequest && pullRequest !== null
    ? record
    : 'the earlier record is about another change';
}

/** US dollars spent on the change up to and with this record. */
export const spentWith = ({ spentBefore, spending }: ReviewRecord): number => spentBefore + spending.usd;

/**
 * Takes over what an earlier run established about pieces that are the same. A piece with a finding that the panel took
 * back is asked about again: what refuted it may have changed elsewhere.
 *
 * @param terms digest of everything besides the piece that decides what is asked
 */
export function carriedFrom(record: ReviewRecord, pieces: readonly Piece[], terms: string, ground: Ground): Carried {
  if (record.ledger.terms !== terms) return nothing('the earlier review was made on other terms');
  if (!record.ledger.answers.every((answers) => stillStand(answers, ground))) {
    return nothing('answers of the earlier review rest on lines that changed');
  }
  const known = new Map(record.ledger.pieces.map(({ key, raised }) => [key, raised]));
  const kept = pieces.flatMap((piece) => {
    const raised = known.get(pieceKey(piece))?.map((one) => moved(one, piece.id));
    return raised !== undefined && raised.every((one) => stands(one, piece, ground)) ? [{ id: piece.id, raised }] : [];
  });
  return {
    pieces: new Set(kept.map(({ id }) => id)),
    raised: kept.flatMap(({ raised }) => raised),
    answers: kept.length === 0 ? [] : record.ledger.answers,
    why: `reviewed at ${record.subject.head?.slice(0, 12) ?? 'an earlier head'}; the same blobs stand here`,
  };
}

/** Ids of hunks are given anew in every run. */
const moved = (raised: Raised, hunk: string): Raised => ({ ...raised, finding: { ...raised.finding, hunk } });

const stands = ({ finding, refuted }: Raised, { item }: Piece, ground: Ground): boolean =>
  !refuted && rejectionOf(finding, item.file.path, ground) === null;
