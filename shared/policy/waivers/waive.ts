import type { Finding } from '../../evidence/report.ts';
import { pathMatcher } from '../../text/glob.ts';
import type { Waiver } from '../sections/waivers.ts';
import { speaksOf } from './allowance.ts';
import { daysBetween, endOf, startOf } from './days.ts';
import { WAIVABLE_LEVELS } from './levels.ts';

/**
 * How a gate waives. Both functions are pure: the policy's waivers (`policy.waivers.granted`, always of the base commit
 * and the layers above it), what is to be waived, and the time come in; which waiver holds, and why others that speak of
 * it do not, goes out.
 *
 * - `waiveFinding` for a single finding, before the evidence is judged: a waived finding has `state: 'waived'` and blocks
 *   nothing. `shared/gate/judge.ts` needs nothing to be done for this: the gate that judges its findings calls it.
 * - `waiveEvidence` for evidence as a whole. `shared/gate/judge.ts` calls it for every gate's report, so that a gate does
 *   not; approval-gate calls it for what it decides itself.
 */
export interface Waiving {
  /** The waiver that holds, or null: then nothing is waived. */
  readonly waiver: Waiver | null;
  /** Waivers that speak of it and do not hold, each with the reason, for people. */
  readonly refused: readonly RefusedWaiver[];
}

export interface RefusedWaiver {
  readonly id: string;
  readonly why: string;
}

/** A finding, with what gates add to it where they know. */
export interface WaivableFinding extends Pick<Finding, 'ruleId' | 'level' | 'fingerprint' | 'location'> {
  readonly tool?: string;
  /** Other ids of the same advisory. */
  readonly aliases?: readonly string[];
  readonly package?: { readonly name: string; readonly version: string | null; readonly ecosystem: string | null };
}

/**
 * @param evidence ids of the evidence that this finding would make fail; a waiver must be allowed for each of them
 * @param now milliseconds since the epoch
 */
export function waiveFinding(
  granted: readonly Waiver[],
  finding: WaivableFinding,
  evidence: readonly string[],
  now: number,
): Waiving {
  return choose(
    granted,
    now,
    (waiver) => speaksOfFinding(waiver, finding, evidence),
    (waiver) => {
      const forbidden = evidence.find((id) => !speaksOf(waiver.under?.findings, id));
      if (forbidden !== undefined) return `the policy above it lets no finding of ${forbidden} be waived`;
      const { maxLevel } = waiver.under ?? {};
      return maxLevel !== undefined && WAIVABLE_LEVELS.indexOf(finding.level) > WAIVABLE_LEVELS.indexOf(maxLevel)
        ? `the policy above it lets findings be waived up to ${maxLevel}, and this is of level ${finding.level}`
        : null;
    },
  );
}

/**
 * @param paths every path the change touches, both names of a renamed file
 * @param now milliseconds since the epoch
 */
export function waiveEvidence(granted: readonly Waiver[], id: string, paths: readonly string[], now: number): Waiving {
  return choose(
    granted,
    now,
    (waiver) => speaksOfEvidence(waiver, id, paths),
    (waiver) => (speaksOf(waiver.under?.evidence, id) ? null : `the policy above it does not let ${id} be waived`),
  );
}

function choose(
  granted: readonly Waiver[],
  now: number,
  speaks: (waiver: Waiver) => boolean,
  forbidden: (waiver: Waiver) => string | null,
): Waiving {
  const refused: RefusedWaiver[] = [];
  for (const waiver of granted) {
    if (!speaks(waiver)) continue;
    const why = untimely(waiver, now)?.why ?? forbidden(waiver);
    if (why === null) return { waiver, refused };
    refused.push({ id: waiver.id, why });
  }
  return { waiver: null, refused };
}

/** Why a waiver runs for longer than the policy above it allows; null when it does not. */
function tooLong({ granted, expires, under }: Pick<Waiver, 'granted' | 'expires' | 'under'>): string | null {
  const days = daysBetween(granted, expires);
  return under?.maxDays !== undefined && days > under.maxDays
    ? `it runs for ${days} days, and the policy above it allows ${under.maxDays}`
    : null;
}

/** Why a waiver can never hold, at any time and for whatever it waives; null when it can. */
export function neverHolds(waiver: Waiver): string | null {
  const { scope, under } = waiver;
  const whole = !ofFindings(scope);
  const barred = scope.evidence?.find((id) => !speaksOf(whole ? under?.evidence : under?.findings, id));
  if (barred !== undefined)
    return whole
      ? `the policy above it does not let ${barred} be waived`
      : `the policy above it lets no finding of ${barred} be waived`;
  if (!whole && (under?.maxLevel === 'none' || under?.findings?.length === 0))
    return 'the policy above it lets no finding be waived';
  return tooLong(waiver);
}

/** Why a waiver does not hold at this time, whatever it waives; null when it does. */
export function untimely(
  { granted, expires, under }: Waiver,
  now: number,
): { readonly state: 'expired' | 'early' | 'too-long'; readonly why: string } | null {
  if (!(now < endOf(expires))) return { state: 'expired', why: `it expired on ${expires}` };
  const long = tooLong({ granted, expires, under });
  if (long !== null) return { state: 'too-long', why: long };
  return now < startOf(granted) ? { state: 'early', why: `it holds from ${granted}` } : null;
}

/** Evidence is waived as a whole only by a scope that speaks of evidence and of no finding. */
function speaksOfEvidence({ scope }: Waiver, id: string, paths: readonly string[]): boolean {
  if (ofFindings(scope) || scope.evidence?.includes(id) !== true) return false;
  if (scope.paths === undefined) return true;
  const matches = pathMatcher(scope.paths);
  return paths.length > 0 && paths.every((path) => matches(path));
}

const ofFindings = ({ evidence, fingerprints, rules, tools, packages }: Waiver['scope']): boolean =>
  evidence === undefined || (fingerprints ?? rules ?? tools ?? packages) !== undefined;

function speaksOfFinding({ scope }: Waiver, finding: WaivableFinding, evidence: readonly string[]): boolean {
  if (!ofFindings(scope)) return false;
  const { location, tool, ruleId, aliases = [] } = finding;
  return (
    (scope.evidence === undefined || (evidence.length > 0 && evidence.every((id) => scope.evidence?.includes(id)))) &&
    (scope.fingerprints?.includes(finding.fingerprint) ?? true) &&
    (scope.rules === undefined || shares(scope.rules, [ruleId, ...aliases])) &&
    (scope.tools === undefined || (tool !== undefined && shares(scope.tools, [tool]))) &&
    (scope.packages === undefined || shares(scope.packages, urlsOf(finding))) &&
    (scope.paths === undefined || (location !== undefined && pathMatcher(scope.paths)(location.path)))
  );
}

const plain = (text: string): string => text.toLowerCase().replaceAll('%40', '@');

function shares(wanted: readonly string[], have: readonly string[]): boolean {
  const known = new Set(have.map(plain));
  return wanted.some((item) => known.has(plain(item)));
}

/** The package of a finding as package URLs, with and without its version. */
function urlsOf({ package: found }: WaivableFinding): string[] {
  if (found === undefined || found.ecosystem === null) return [];
  const url = `pkg:${found.ecosystem}/${found.name}`;
  return found.version === null ? [url] : [url, `${url}@${found.version}`];
}
