import type { Judgement } from '../history/judgement.ts';
import type { Item } from './item.ts';
import { joinCode } from './join-code.ts';
import { joinPackages } from './join-packages.ts';

/** A finding of one tool with the judgement of its history. */
export interface Judged {
  readonly item: Item;
  readonly judgement: Judgement;
}

/** One finding, possibly reported by several tools; `also` holds what was folded into the lead. */
export interface Group {
  readonly lead: Judged;
  readonly also: readonly Judged[];
  /** Why the others are the same finding; null when there are none. */
  readonly because: string | null;
}

/** Folds a finding into another one; each finding is folded at most once, and nothing is folded into a folded one. */
export interface Fold {
  readonly into: Judged;
  readonly because: string;
}

/**
 * Joins what several tools say of one thing: advisories of one package version by their aliases, code and secrets by
 * their place and weakness. Findings of one tool are never joined here.
 */
export function joinTools(all: readonly Judged[]): Group[] {
  const folds = new Map<Judged, Fold>();
  joinPackages(all, folds);
  joinCode(all, folds);
  const also = new Map<Judged, { members: Judged[]; because: string }>();
  for (const [member, { into, because }] of folds) {
    const known = also.get(into);
    if (known === undefined) also.set(into, { members: [member], because });
    else known.members.push(member);
  }
  return all
    .filter((judged) => !folds.has(judged))
    .map((lead) => ({ lead, also: also.get(lead)?.members ?? [], because: also.get(lead)?.because ?? null }));
}
