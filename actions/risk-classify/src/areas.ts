import type { Policy } from '../../../shared/policy/schema.ts';
import { compareRisk, highestRisk } from '../../../shared/policy/levels.ts';
import type { AreaHit } from './classification.ts';
import { byPlace, byText, sortedUnique } from './order.ts';
import type { RuleHit } from './rules/file-hits.ts';

const MAX_REASONS = 20;

/** Areas that were touched, the riskiest first, each with the places that show it: lines before whole files. */
export function areasOf(hits: readonly RuleHit[]): AreaHit[] {
  const byArea = new Map<string, RuleHit[]>();
  for (const hit of hits) {
    const known = byArea.get(hit.rule.area);
    if (known) known.push(hit);
    else byArea.set(hit.rule.area, [hit]);
  }
  return [...byArea]
    .map(([area, all]) => ({
      area,
      risk: highestRisk(all.map(({ rule }) => rule.risk)),
      reasons: all
        .map(({ hit }) => hit)
        .toSorted(byPlace)
        .slice(0, MAX_REASONS),
      total: all.length,
    }))
    .toSorted((a, b) => compareRisk(b.risk, a.risk) || byText(a.area, b.area));
}

/** Change types of the policy that one of these areas makes. */
export const changeTypesOf = (areas: readonly string[], policy: Policy): string[] =>
  sortedUnique(
    Object.entries(policy.changeTypes)
      .filter(([, type]) => type.areas.some((area) => areas.includes(area)))
      .map(([id]) => id),
  );

/** A hit that no rule of the policy made, but the shape of the change; none when the policy does not know the area. */
export function structuralHits(area: string, ruleId: string, path: string, policy: Policy): RuleHit[] {
  const known = policy.areas[area];
  if (known === undefined) return [];
  return [{ rule: { id: ruleId, area, risk: known.risk }, hit: { ruleId, path, line: null, text: '' } }];
}
