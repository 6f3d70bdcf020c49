import type { Policy } from '../../../shared/policy/schema.ts';
import { compareRisk, highestRisk, RISK_LEVELS, type RiskLevel } from '../../../shared/policy/levels.ts';
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
      risk: riskOfHits(all),
      reasons: all
        .map(({ hit }) => hit)
        .toSorted(byPlace)
        .slice(0, MAX_REASONS),
      total: all.length,
    }))
    .toSorted((a, b) => compareRisk(b.risk, a.risk) || byText(a.area, b.area));
}

/**
 * The rule's risk when a rule states it, or when several rules that only mention the area agree on the changed lines of
 * one file; otherwise one level less. What a change merely stands in is a mention, too.
 */
function riskOfHits(all: readonly RuleHit[]): RiskLevel {
  const mentions = new Map<string, string>();
  const risks = all.map(({ rule, hit, near }) => {
    const stated = !near && (!rule.mention || agrees(mentions, hit.path, rule.id));
    return stated ? rule.risk : mentioned(rule.risk);
  });
  return highestRisk(risks);
}

/** Whether another rule than this one has already mentioned the area in this file; notes that this one did. */
function agrees(mentions: Map<string, string>, path: string, ruleId: string): boolean {
  const earlier = mentions.get(path);
  if (earlier === undefined) mentions.set(path, ruleId);
  return earlier !== undefined && earlier !== ruleId;
}

function mentioned(risk: RiskLevel): RiskLevel {
  const lower = RISK_LEVELS[RISK_LEVELS.indexOf(risk) - 1] ?? risk;
  return compareRisk(risk, 'medium') <= 0 ? risk : lower;
}

/** Change types of the policy that one of these areas makes. */
export const changeTypesOf = (areas: readonly string[], policy: Policy): string[] =>
  sortedUnique(
    Object.entries(policy.changeTypes)
      .filter(([, type]) => type.areas.some((area) => areas.includes(area)))
      .map(([id]) => id),
  );

/** A hit that no rule of the policy made, but the shape of the change; none when the policy does not know the area. */
export function structuralHits(
  area: string,
  ruleId: string,
  path: string,
  policy: Policy,
  { mention = false, text = '' } = {},
): RuleHit[] {
  const known = policy.areas[area];
  if (known === undefined) return [];
  const rule = { id: ruleId, area, risk: known.risk, mention };
  return [{ rule, hit: { ruleId, path, line: null, text }, near: false }];
}
