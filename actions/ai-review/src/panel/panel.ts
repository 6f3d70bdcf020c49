import { merged, isGrave, type Raised } from '../findings/raised.ts';
import type { Ground } from '../grounding/ground.ts';
import type { Asker } from '../asker.ts';
import { plantedFinding, type Canary } from '../canary/canary.ts';
import type { Random } from '../random.ts';
import type { ModelFinding } from '../model/answer.ts';
import { refuteTask } from './task.ts';
import { isRefuted, LENSES, voteOf, votesSchema, type Vote } from './votes.ts';

/** What a panel judges by. */
export interface PanelTerms {
  readonly ask: Asker;
  readonly rule: 'majority' | 'unanimous' | 'off';
  readonly ground: Ground;
  readonly random: Random;
  readonly label: string;
}

/** Ids of findings are drawn anew, so that no change can speak of them. */
const ID_SPACE = 900;

/**
 * Puts grave findings before three members who see the same code and look for what is wrong with them. Tally and
 * consequence are ours. The planted defect is among the findings: a member who takes it back has no vote. A member who
 * does not answer has none either, and with fewer votes than members nothing is taken back.
 *
 * @param shared the text that the reviewers saw
 */
export async function throughPanel(
  raised: readonly Raised[],
  shared: string,
  canary: Canary,
  { ask, rule, ground, random, label }: PanelTerms,
): Promise<Raised[]> {
  const all = merged(raised);
  const grave = all.filter(isGrave);
  if (rule === 'off' || grave.length === 0) return all;
  const planted = plantedFinding(canary);
  const ids = named([...grave.map(({ finding }) => finding), planted], random, label);
  const plantedId = [...ids].find(([, finding]) => finding === planted)?.[0] ?? '';
  const members = await Promise.all(
    LENSES.map(async (lens) => {
      const reply = await ask('refute', `${label} ${lens.id}`, shared, refuteTask(lens, ids), votesSchema);
      return reply.ok && standsFor(plantedId, reply.answer) ? { lens: lens.id, answer: reply.answer } : null;
    }),
  );
  return all.map((one) => {
    const id = [...ids].find(([, finding]) => finding === one.finding)?.[0];
    if (id === undefined) return one;
    const votes: Vote[] = members.flatMap((member) =>
      member === null ? [] : [voteOf(member.lens, id, member.answer, one.finding, ground)],
    );
    return { ...one, votes, refuted: isRefuted(votes, rule) };
  });
}

const standsFor = (id: string, { votes }: { votes: readonly { id: string; vote: string }[] }): boolean => {
  const said = votes.filter((vote) => vote.id === id);
  return said.length > 0 && said.every(({ vote }) => vote === 'stands');
};

/** Findings under ids of their own, the planted one at a place that nobody can foresee. */
function named(findings: readonly ModelFinding[], random: Random, label: string): Map<string, ModelFinding> {
  const place = random.integer(`${label} panel place`, findings.length);
  const rest = findings.slice(0, -1);
  const ordered = rest.toSpliced(place, 0, ...findings.slice(-1));
  const first = 1 + random.integer(`${label} panel ids`, ID_SPACE);
  return new Map(ordered.map((finding, index) => [`f${first + index}`, finding]));
}
