import type { OwedEvidence } from '../gate/owed.ts';
import { pathMatcher } from '../text/glob.ts';
import type { ChangeShape } from './change-shape.ts';
import type { Policy, Requirement, When } from './schema.ts';
import { compareRisk, type RiskLevel } from './levels.ts';

/** What risk-classify knows of a change, as requirements ask for it. */
export interface ChangeFacts {
  readonly areas: readonly string[];
  readonly changeTypes: readonly string[];
  readonly risk: RiskLevel;
  readonly additions: readonly string[];
  readonly controlsLost: boolean;
  readonly aiAuthored: boolean;
  readonly facts: readonly string[];
  /**
   * Absent where only the report of risk-classify is at hand, whose own list of what is owed says the rest; then nothing that
   * asks for the shape is derived.
   */
  readonly shape?: ChangeShape;
}

const overlaps = (wanted: readonly string[] | undefined, have: readonly string[]): boolean =>
  wanted === undefined || wanted.some((item) => have.includes(item));

/** Whether a requirement applies: every key of `when` holds; within a list one is enough. */
export function applies(when: When, facts: ChangeFacts): boolean {
  return (
    overlaps(when.areas, facts.areas) &&
    overlaps(when.changeTypes, facts.changeTypes) &&
    overlaps(when.additions, facts.additions) &&
    overlaps(when.facts, facts.facts) &&
    (when.minRisk === undefined || compareRisk(facts.risk, when.minRisk) >= 0) &&
    (when.controlsLost === undefined || facts.controlsLost) &&
    (when.aiAuthored === undefined || facts.aiAuthored) &&
    hasShape(when, facts.shape)
  );
}

function hasShape({ paths, fork, minLines, minFiles, untraced }: When, shape: ChangeShape | undefined): boolean {
  if ((paths ?? fork ?? minLines ?? minFiles ?? untraced) === undefined) return true;
  return (
    shape !== undefined &&
    (paths === undefined || shape.paths.some(pathMatcher(paths))) &&
    (fork === undefined || shape.fork) &&
    shape.lines >= (minLines ?? 0) &&
    shape.files >= (minFiles ?? 0) &&
    (untraced === undefined || !shape.traced)
  );
}

/** The evidence owed for these facts, each id once, with everything that asks for it. */
export const owedFor = (policy: Policy, facts: ChangeFacts): OwedEvidence[] =>
  collect(policy.requirements.filter((requirement) => applies(requirement.when, facts)));

/** The evidence owed when nothing is known of the change: all of it. */
export const owedAtMost = (policy: Policy): OwedEvidence[] => collect(policy.requirements);

function collect(requirements: readonly Requirement[]): OwedEvidence[] {
  const owed = new Map<string, { id: string; requiredBy: string[]; why: string }>();
  for (const requirement of requirements) {
    for (const id of requirement.evidence) {
      const known = owed.get(id);
      if (known) known.requiredBy.push(requirement.id);
      else owed.set(id, { id, requiredBy: [requirement.id], why: requirement.why });
    }
  }
  return [...owed.values()];
}
