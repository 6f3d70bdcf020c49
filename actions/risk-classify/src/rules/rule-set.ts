import type { Policy, Rule } from '../../../../shared/policy/schema.ts';
import type { RiskLevel } from '../../../../shared/policy/levels.ts';
import { highestRisk } from '../../../../shared/policy/levels.ts';
import { pathMatcher } from '../../../../shared/text/glob.ts';
import { readyPattern, type ReadyPattern } from './pattern.ts';

export interface ReadyRule {
  readonly id: string;
  readonly area: string;
  readonly risk: RiskLevel;
  readonly quiet: boolean;
  readonly control: boolean;
  readonly weakens: boolean;
  /** Its lines only mention the area. */
  readonly mention: boolean;
  readonly cwe: readonly string[];
  readonly rationale: string;
  /** Whether the rule names the files it looks at. */
  readonly named: boolean;
  /** Whether the rule looks at tests and documentation too: its `in` says `**`. */
  readonly everywhere: boolean;
  readonly looksAt: (path: string) => boolean;
}
export interface PathRule extends ReadyRule {
  readonly matches: (path: string) => boolean;
}
export interface ContentRule extends ReadyRule {
  /** A line is the rule's when one of them occurs in it. */
  readonly patterns: readonly ReadyPattern[];
}
export interface RuleSet {
  readonly paths: readonly PathRule[];
  readonly contents: readonly ContentRule[];
}

const ready = new WeakMap<Policy, RuleSet>();

/** The policy's rules, compiled once. */
export function ruleSetOf(policy: Policy): RuleSet {
  const known = ready.get(policy);
  if (known) return known;
  const made = compile(policy);
  ready.set(policy, made);
  return made;
}

function compile(policy: Policy): RuleSet {
  const paths: PathRule[] = [];
  const contents: ContentRule[] = [];
  for (const [area, { rules, risk, quiet }] of Object.entries(policy.areas)) {
    for (const rule of rules) {
      const common = commonOf(rule, area, highestRisk([risk, rule.risk ?? risk]), quiet);
      if (rule.kind === 'path') paths.push({ ...common, matches: pathMatcher(rule.any) });
      else contents.push({ ...common, patterns: rule.any.map(readyPattern) });
    }
  }
  return { paths, contents };
}

function commonOf(rule: Rule, area: string, risk: RiskLevel, quiet: boolean): ReadyRule {
  const within = rule.in === undefined ? () => true : pathMatcher(rule.in);
  const without = pathMatcher(rule.notIn ?? []);
  return {
    id: rule.id,
    area,
    risk,
    quiet,
    control: rule.control ?? false,
    weakens: rule.weakens ?? false,
    mention: rule.mention ?? false,
    cwe: rule.cwe,
    rationale: rule.rationale,
    named: rule.in !== undefined,
    everywhere: rule.in?.includes('**') ?? false,
    looksAt: (path) => within(path) && !without(path),
  };
}
