import { compareRisk, highestRisk, type Policy } from '../../../shared/policy/schema.ts';
import type { AreaHit, Hit } from './classification.ts';
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
        .sort(byPlace)
        .slice(0, MAX_REASONS),
      total: all.length,
    }))
    .sort((a, b) => compareRisk(b.risk, a.risk) || byText(a.area, b.area));
}

/** Change types of the policy that one of these areas makes. */
export const changeTypesOf = (areas: readonly string[], policy: Policy): string[] =>
  sortedUnique(
    Object.entries(policy.changeTypes)
      .filter(([, type]) => type.areas.some((area) => areas.includes(area)))
      .map(([id]) => id),
  );

/** A hit that no rule of the policy made: a structural one. */
export const structuralHit = (area: string, ruleId: string, path: string, policy: Policy): RuleHit[] => {
  const known = policy.areas[area];
  if (known === undefined) return [];
  const hit: Hit = { ruleId, path, line: null, text: '' };
  const rule = {
    id: ruleId,
    area,
    risk: known.risk,
    quiet: known.quiet,
    control: false,
    weakens: false,
    cwe: [],
    rationale: '',
    named: false,
    everywhere: false,
    looksAt: () => true,
  };
  return [{ rule, hit }];
};
