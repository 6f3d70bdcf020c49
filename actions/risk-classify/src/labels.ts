import type { Policy } from '../../../shared/policy/schema.ts';
import type { Classification } from './classification.ts';

const MAX_AREAS = 5;
/** GitHub refuses longer names of labels. */
const MAX_CHARACTERS = 50;

/**
 * Labels that say at a glance what a change is: always the same for the same change, at most ten, made of words of policy and
 * gate only. `risk: …` comes first; the sensitive areas follow, the riskiest first.
 */
export function labelsOf(
  { riskLevel, areas, aiAuthorship, controls, reviewability }: Classification,
  policy: Policy,
): string[] {
  const sensitive = areas.filter(({ area }) => !(policy.areas[area]?.quiet ?? false));
  const said = (holds: boolean, label: string): string[] => (holds ? [label] : []);
  return [
    `risk: ${riskLevel}`,
    ...sensitive.slice(0, MAX_AREAS).map(({ area }) => `area: ${area}`),
    ...said(controls.removed.length + controls.weakened.length > 0, 'controls-lost'),
    ...said(aiAuthorship.detected, 'ai-authored'),
    ...said(reviewability.large, 'size: large'),
    ...said(!reviewability.focused, 'unfocused'),
  ].map((label) => label.slice(0, MAX_CHARACTERS));
}
