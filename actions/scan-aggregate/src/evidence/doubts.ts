import type { RiskLevel } from '../../../../shared/policy/levels.ts';
import type { Policy } from '../../../../shared/policy/schema.ts';
import type { Canaries } from '../canary/canary.ts';
import { toolKeyOf } from '../identity/item.ts';
import { analysersOwed, independent } from './analysers.ts';
import { offTopic } from './category.ts';
import { unscannedFiles, type Scope } from './coverage.ts';
import type { ToolMatch } from './tools.ts';

/** One run of a tool that could prove the evidence, with the file it came in. */
export interface Candidate extends ToolMatch {
  readonly path: string;
}

/** What a scan must show besides that it found nothing that blocks. */
export interface Demands {
  /** Head commit; null when there is no change. */
  readonly head: string | null;
  /** Whether the head is known to depend on no package at all. */
  readonly hasNoPackages: boolean;
  readonly scans: Policy['scans'];
  readonly canaries: Canaries;
  /** Null when risk-classify did not run. */
  readonly risk: RiskLevel | null;
  /** Null without a change. */
  readonly scope: Scope | null;
}

export interface Doubt {
  readonly summary: string;
  readonly nextAction: string;
}

/** Why a run that did not fail still proves nothing; null when it proves the scan. */
export function doubtOf(id: string, candidate: Candidate, demands: Demands): Doubt | null {
  const { head, hasNoPackages, scans } = demands;
  const { run, shown, rulePrefix } = candidate;
  const name = nameOf(candidate);
  if (head !== null && run.revision !== null && !isSameCommit(run.revision, head)) {
    return {
      summary: `${name} speaks of commit ${run.revision.slice(0, 12)}, not of this head`,
      nextAction: 'Scan the head commit.',
    };
  }
  if (!shown) {
    return {
      summary: `${name} does not show that rules of ${rulePrefix} were on`,
      nextAction: 'Hand in SARIF that lists the active rules of the plug-in under tool.driver.rules.',
    };
  }
  const topic = offTopic(id, run);
  if (topic !== null)
    return { summary: `${name} ${topic}`, nextAction: 'Run the scan with the right kind of check switched on.' };
  const rules = own(scans.minimumRules, id) ?? 0;
  if (run.knows.length < rules) {
    return {
      summary: `${name} lists ${run.knows.length} rules, and the policy asks for ${rules}`,
      nextAction: 'Scan with the full rule set, and hand in SARIF that lists it under tool.driver.rules.',
    };
  }
  if (run.status !== 'empty' || (hasNoPackages && run.subjects?.has('package') === true))
    return canaryDoubt(id, candidate, demands);
  return {
    summary: `${name} ${run.problems[0] ?? 'shows nothing it looked at'}, which proves no scan`,
    nextAction: 'Have the tool write what it looked at (SARIF with its rules, or all packages).',
  };
}

function canaryDoubt(id: string, candidate: Candidate, { scans, canaries }: Demands): Doubt | null {
  const canary = own(scans.canaries, id);
  if (canary === undefined) return null;
  if (canaries.touched.includes(canary.path)) {
    return {
      summary: `The change touches ${canary.path}, where the canary is seeded`,
      nextAction: 'Take that file out of the change.',
    };
  }
  if (canaries.reportedBy.get(id)?.has(toolKeyOf(candidate.run.tool)) === true) return null;
  return {
    summary: `${nameOf(candidate)} does not report the canary ${canary.path}: it did not look, or not with that rule`,
    nextAction: 'Seed the canary before the scan (`evidence-gate scan` does) and keep the scan from passing it over.',
  };
}

/** Files that are named one by one. */
const MAX_NAMED = 5;

/** Why runs that each prove a scan do not prove this evidence together; null when they do. */
export function doubtOfAll(id: string, proving: readonly Candidate[], demands: Demands): Doubt | null {
  const { scans, risk, scope } = demands;
  const runs = proving.map(({ run }) => run);
  const owed = analysersOwed(id, scans.analysers, risk);
  const count = independent(runs);
  if (count < owed) {
    return {
      summary: `${count} independent ${count === 1 ? 'analyser proves' : 'analysers prove'} it (${runs.map(({ tool }) => tool).join(', ')}), and the policy asks for ${owed} at ${risk ?? 'an unknown'} risk`,
      nextAction: 'Run a further analyser that does not share its engine, and hand in its report.',
    };
  }
  const missed = scope === null ? [] : unscannedFiles(runs, own(scans.files, id), scope);
  if (missed.length === 0) return null;
  const more = missed.length > MAX_NAMED ? ` and ${missed.length - MAX_NAMED} more` : '';
  return {
    summary: `${proving.map(nameOf).slice(0, MAX_NAMED).join(', ')} did not look at ${missed.slice(0, MAX_NAMED).join(', ')}${more}, which the change touches`,
    nextAction: 'Let the scan cover these files, or have the base policy name them under scans.unscanned.',
  };
}

export const nameOf = ({ run, path }: Candidate): string => `${run.tool} (${path.slice(path.lastIndexOf('/') + 1)})`;

/** A shortened id counts from 7 digits on. */
const isSameCommit = (revision: string, head: string): boolean =>
  revision.length >= 7 && head.startsWith(revision.toLowerCase());

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
