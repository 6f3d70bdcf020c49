import type { Change } from '../../../../shared/change/change.ts';
import type { Finding } from '../../../../shared/evidence/report.ts';
import { blankComments } from '../blind/blank-comments.ts';
import { readBases, readHeads, type Heads } from '../grounding/heads.ts';
import type { Redact } from '../secrets/library.ts';
import { callersOf, definedNames } from '../view/callers.ts';
import { knownNotes } from '../view/known.ts';
import { viewOf, type Sides } from '../view/view.ts';
import { grouped } from '../grouped.ts';
import { itemsOf, type ReviewItem } from './items.ts';
import { inRiskOrder } from './order.ts';
import { piecesOf, type Piece } from './pieces.ts';
import type { RiskReason } from './risk.ts';

/** What will be asked, in which order. */
export interface ReviewPlan {
  /** Everything that must be accounted for, in the order of the change. */
  readonly items: readonly ReviewItem[];
  /** Pieces, most dangerous first. */
  readonly pieces: readonly Piece[];
  readonly heads: Heads;
  /** The same with comments blanked. */
  readonly blindHeads: Heads;
}

/** What the pieces of a plan are made of besides the change. */
export interface PlanSources {
  readonly reasons: readonly RiskReason[];
  /** Findings of deterministic gates. */
  readonly known: readonly Finding[];
  readonly redact: Redact;
}

/** Reads both sides of the change and lays out every piece before the first one is sent. */
export async function planReview(change: Change, { reasons, known, redact: slow }: PlanSources): Promise<ReviewPlan> {
  const redact = remembered(slow);
  const sighted: Sides = { heads: await readHeads(change, redact), bases: await readBases(change, redact, same) };
  const blind: Sides = {
    heads: await readHeads(change, redact, blankComments),
    bases: await readBases(change, redact, blankComments),
  };
  const items = itemsOf(change, sighted.heads);
  const sendable = inRiskOrder(
    items.filter((item) => item.sendable),
    reasons,
  );
  const callers = await callersOf(change, new Map(sendable.map((item) => [item, namesOf(item)])));
  const pieces = sendable.flatMap((item) => {
    const notes = [...knownNotes(item, known, reasons), ...(callers.get(item.id) ?? [])];
    return piecesOf(item, viewOf(item, sighted), viewOf(item, blind), notes);
  });
  return { items, pieces, heads: sighted.heads, blindHeads: blind.heads };
}

/** The plan with its pieces in the order of further reasons; the pieces are the same. */
export function reordered(plan: ReviewPlan, reasons: readonly RiskReason[]): ReviewPlan {
  const byItem = grouped(plan.pieces, ({ item }) => item);
  return { ...plan, pieces: inRiskOrder([...byItem.keys()], reasons).flatMap((item) => byItem.get(item) ?? []) };
}

/** Sighted and blind reviewers read the same files. */
function remembered(redact: Redact): Redact {
  const known = new Map<string, Promise<string>>();
  return (path, text) => {
    const result = known.get(text) ?? redact(path, text);
    known.set(text, result);
    return result;
  };
}

const same = async (_: string, text: string): Promise<string> => text;

const namesOf = ({ hunk }: ReviewItem): ReadonlySet<string> =>
  definedNames((hunk?.lines ?? []).filter(({ newLine }) => newLine !== null).map(({ text }) => text));
