import { z } from 'zod';
import type { ModelFinding } from '../model/answer.ts';
import { quoteStands, type Ground } from '../grounding/ground.ts';

/** What a member of the panel looks for in a finding that may be wrong. */
export const LENSES = [
  {
    id: 'reachability',
    question: `Can anybody outside the trust boundary reach these lines with data or a request of their choice? Refute only
by quoting what in the shown code makes that impossible.`,
  },
  {
    id: 'impact',
    question: `Does the named effect really happen and harm anybody? Refute only by quoting what in the shown code shows
that it cannot.`,
  },
  {
    id: 'defences',
    question: `Does a control in the shown code stop it, on this very path and for this very interpreter? Refute only by
quoting that control; a name or a comment is none.`,
  },
] as const;

export const votesSchema = z.strictObject({
  votes: z
    .array(
      z.strictObject({
        id: z.string().max(40),
        vote: z.enum(['stands', 'refuted', 'cannot-tell']),
        path: z.string().max(4096).describe('File of the quote; empty unless refuted'),
        startLine: z.int(),
        endLine: z.int(),
        quote: z.string().max(8000).describe('The lines that refute the finding, verbatim'),
        why: z.string().max(2000),
      }),
    )
    .max(400),
});
export type VotesAnswer = z.infer<typeof votesSchema>;

/** One member's word on one finding, as it counts. */
export interface Vote {
  readonly lens: string;
  readonly vote: 'stands' | 'refuted';
  readonly why: string;
}

/**
 * What a member said of a finding, as it counts: everything but a refutation whose quote stands in the head is a vote
 * that the finding stands. A quote of the finding's own lines refutes nothing.
 */
export function voteOf(lens: string, id: string, answer: VotesAnswer, finding: ModelFinding, ground: Ground): Vote {
  const said = answer.votes.filter((vote) => vote.id === id);
  const [only] = said;
  if (only === undefined || said.length > 1) return { lens, vote: 'stands', why: 'no single vote was given' };
  if (only.vote !== 'refuted') return { lens, vote: 'stands', why: only.why };
  if (!quoteStands(only, ground))
    return { lens, vote: 'stands', why: 'the quote of the refutation is not in the head' };
  const inside = only.path === finding.path && only.startLine >= finding.startLine && only.endLine <= finding.endLine;
  return inside
    ? { lens, vote: 'stands', why: 'the refutation quotes nothing but the finding itself' }
    : { lens, vote: 'refuted', why: only.why };
}

/** Whether these votes take a finding back. */
export function isRefuted(votes: readonly Vote[], panel: 'majority' | 'unanimous' | 'off'): boolean {
  if (panel === 'off' || votes.length < LENSES.length) return false;
  const against = votes.filter(({ vote }) => vote === 'refuted').length;
  return panel === 'unanimous' ? against === votes.length : against * 2 > votes.length;
}
