import type { Asker } from '../asker.ts';
import { isReported, makeCanary, withCanary, type Canary } from '../canary/canary.ts';
import { answerSchema, type ReviewAnswer } from '../model/answer.ts';
import type { Reply } from '../model/port.ts';
import type { Piece } from '../plan/pieces.ts';
import { sharedText, type Unit } from '../prompt/shared.ts';
import type { Random } from '../random.ts';
import type { Pass } from './concerns.ts';
import { reviewTask } from './task.ts';

/** Units as one kind of reviewer sees them, with the defect that is planted among them. */
export interface Sight {
  readonly pieces: readonly Piece[];
  readonly units: readonly Unit[];
  readonly canary: Canary;
  readonly shared: string;
}

/** What came of one look. */
export interface Look {
  readonly pass: Pass;
  readonly sight: Sight;
  readonly reply: Reply<ReviewAnswer>;
  /** Whether the reviewer saw what was planted. */
  readonly attentive: boolean;
}

/**
 * Lays out units for one kind of reviewer; null when there is nothing it would see differently.
 *
 * @param afterId number from which ids are free
 */
export function sightOf(
  kind: Pass['sight'],
  pieces: readonly Piece[],
  spec: string | null,
  { random, label, afterId }: { readonly random: Random; readonly label: string; readonly afterId: number },
): Sight | null {
  const seen = kind === 'blind' ? pieces.filter(({ blindText }) => blindText !== null) : pieces;
  if (seen.length === 0) return null;
  const canary = makeCanary(random, `${label} ${kind}`, afterId);
  const shown: Unit[] = seen.map(({ id, text, blindText }) => ({
    id,
    text: kind === 'blind' ? (blindText ?? text) : text,
  }));
  const units = withCanary<Unit>(random, `${label} ${kind}`, shown, canary);
  return { pieces: seen, units, canary, shared: sharedText(units, spec) };
}

/** Has one reviewer look at all units of a sight. */
export async function look(
  ask: Asker,
  label: string,
  pass: Pass,
  sight: Sight,
  areaQuestions: readonly string[],
): Promise<Look> {
  const task = reviewTask(pass, sight.units, areaQuestions);
  const reply = await ask('review', `${label} ${pass.id}`, sight.shared, task, answerSchema);
  return { pass, sight, reply, attentive: reply.ok && isReported(sight.canary, reply.answer) };
}
