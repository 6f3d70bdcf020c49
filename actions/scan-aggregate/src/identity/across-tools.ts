import { joinCode } from './join-code.ts';
import { joinPackages } from './join-packages.ts';
import type { Fold, Group, Judged } from './judged.ts';

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
