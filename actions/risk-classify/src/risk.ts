import type { Policy } from '../../../shared/policy/schema.ts';
import { compareRisk, highestRisk, RISK_LEVELS, type RiskLevel } from '../../../shared/policy/levels.ts';
import type { Part } from './reviewability/focus.ts';
import { shownPart } from './reviewability/reviewability.ts';
import type { AreaHit, Authorship, Controls, Notice, PermissionChange } from './classification.ts';

/** What the level is made of. */
export interface RiskInputs {
  readonly areas: readonly AreaHit[];
  readonly controls: Controls;
  readonly notices: readonly Notice[];
  readonly permissions: readonly PermissionChange[];
  readonly authorship: Authorship;
  /** What else the change shows: `api-boundary`, `injection-sink`, … */
  readonly facts: readonly string[];
  /** Unrelated parts of the change, when there are several. */
  readonly parts: readonly Part[];
  /** Changed lines and files outside documentation, tests, styles and lockfiles. */
  readonly weight: { readonly lines: number; readonly files: number };
}

export interface Risk {
  readonly level: RiskLevel;
  /** How it came to be, in the order in which it was reached. */
  readonly derivation: readonly string[];
  /** What would lower it. */
  readonly lowers: readonly string[];
}

/**
 * Derives the risk level by the rules of the policy: the highest area first, then what can only raise it. Nothing here lowers a level, so leaving
 * any input out never gives a lower one than the rest alone.
 */
export function riskOf(inputs: RiskInputs, policy: Policy): Risk {
  const derivation: string[] = [];
  const lowers: string[] = [];
  const { risk: rules } = policy;
  const sensitive = inputs.areas.filter(({ area }) => !(policy.areas[area]?.quiet ?? false));
  let level = highestRisk(inputs.areas.map(({ risk }) => risk));
  const leading = sensitive.filter(({ risk }) => risk === level).map(({ area }) => area);
  derivation.push(
    leading.length > 0 ? `${level}: it touches ${leading.join(', ')}` : `${level}: it touches nothing sensitive`,
  );
  if (leading.length > 0 && level !== 'low')
    lowers.push(`Move what touches ${leading.join(', ')} into a change of its own.`);
  const raise = (to: RiskLevel, why: string, remedy: string): void => {
    lowers.push(remedy);
    if (compareRisk(to, level) <= 0) return;
    level = to;
    derivation.push(`raised to ${to}: ${why}`);
  };

  for (const fact of inputs.facts) {
    const least = Object.hasOwn(rules.exposed, fact) ? rules.exposed[fact] : undefined;
    if (least !== undefined)
      raise(
        least,
        `it shows ${fact}`,
        fact === 'unfocused' ? splitting(inputs.parts) : `Move what shows ${fact} into a change of its own.`,
      );
  }
  const lost = [...inputs.controls.removed, ...inputs.controls.weakened];
  if (lost[0]) {
    const place = `${lost[0].path}:${lost[0].line ?? 1}`;
    raise(
      rules.controlsLost,
      `a control was removed or weakened (${lost.length}, first at ${place})`,
      `Keep the control at ${place}, or show where it now is.`,
    );
  }
  for (const { path, message, atLeast } of inputs.notices.slice(0, MAX_NOTICES)) {
    raise(atLeast, `${path}: ${message}`, `Take ${path} out of this change, or bring it in a form that can be read.`);
  }
  const widened = inputs.permissions.find(({ change }) => change === 'widened');
  if (widened)
    raise(
      rules.permissionsWidened,
      `permissions widened at ${widened.where}`,
      `Give back the permissions added at ${widened.where}.`,
    );
  if (isLarge(inputs.weight, policy)) {
    raise(
      higher(level, rules.largeSteps),
      `it is large (${inputs.weight.lines} lines in ${inputs.weight.files} files)`,
      splitting(inputs.parts),
    );
  }
  if (inputs.authorship.detected && sensitive.length > 0 && compareRisk(level, rules.aiUpTo) < 0) {
    raise(
      atMost(higher(level, rules.aiSteps), rules.aiUpTo),
      'an AI agent took part and it touches something sensitive',
      'Nothing: who wrote it only raises the risk.',
    );
  }
  return {
    level,
    derivation,
    lowers: lowers.filter((line, index) => lowers.indexOf(line) === index && !line.startsWith('Nothing')),
  };
}

const MAX_NOTICES = 20;
const MAX_PARTS_TOLD = 4;

const splitting = (parts: readonly Part[]): string =>
  parts.length < 2
    ? 'Split it into smaller changes.'
    : `Split it; these parts have nothing to do with each other: ${parts.slice(0, MAX_PARTS_TOLD).map(shownPart).join('; ')}.`;

/** Above the policy's limits of size. */
export const isLarge = ({ lines, files }: RiskInputs['weight'], { size }: Policy): boolean =>
  lines > size.largeLines || files > size.largeFiles;

const higher = (level: RiskLevel, steps: number): RiskLevel =>
  RISK_LEVELS[Math.min(RISK_LEVELS.indexOf(level) + steps, RISK_LEVELS.length - 1)] ?? level;

const atMost = (level: RiskLevel, limit: RiskLevel): RiskLevel => (compareRisk(level, limit) > 0 ? limit : level);
