import { MalformedReport } from '../../malformed.ts';
import type { Level, Observation } from '../../model.ts';
import { at, entries, id, list, number, raw, record, type JsonRecord } from '../fields.ts';
import { redact } from '../redact.ts';
import { higher } from '../../../../../shared/evidence/levels.ts';
import { levelOfScore } from '../severity.ts';
import { isAdvisoryId } from '../weakness.ts';
import { placeOf } from './location.ts';
import { checkNames } from './names.ts';
import { ruleIdOf, weaknessesOf, type Rules } from './rules.ts';
import { subjectOf } from './subject.ts';
import { messageOf } from './text.ts';

/** What every result of a run is read with. */
interface RunContext {
  readonly tool: string;
  readonly rules: Rules;
  /** Rule id → level set for this run. */
  readonly overrides: ReadonlyMap<string, string>;
}

/** How to read the results of a run: each is a finding, or null when it is none. */
export function observerOf(run: unknown, tool: string, rules: Rules): (result: unknown) => Observation | null {
  const context = { tool, rules, overrides: overridesOf(run) };
  return (result) => observe(run, result, context);
}

const LEVELS = new Set(['none', 'note', 'warning', 'error']);
const KINDS = new Set(['pass', 'open', 'informational', 'notapplicable', 'review', 'fail']);
const NOT_FINDINGS = new Set(['pass', 'notapplicable', 'informational']);

/** One empty list for the many results that would each hold their own. */
const NONE: readonly string[] = [];
const orNone = (list: readonly string[]): readonly string[] => (list.length === 0 ? NONE : list);

function observe(run: unknown, result: unknown, { tool, rules, overrides }: RunContext): Observation | null {
  if (record(result) === null) throw new MalformedReport('has a result that is no object');
  checkNames(result, 'result');
  const kind = wordOf(result, 'kind', KINDS) ?? 'fail';
  if (NOT_FINDINGS.has(kind) || raw(result, 'baselineState') === 'absent') return null;
  const rule = rules.of(result);
  const ruleId = ruleIdOf(result) ?? id(rule, 'id') ?? 'unnamed-rule';
  const subject = subjectOf(tool, ruleId, rule);
  const text = messageOf(result, rule, rules.globalMessages);
  return {
    ...placeOf(result, run),
    ruleId,
    subject,
    level: levelOfResult(result, rule, overrides.get(ruleId)),
    message: subject === 'secret' ? redact(text) : text,
    cwe: orNone(weaknessesOf(result, rule, rules.taxonomies)),
    aliases: isAdvisoryId(ruleId) ? [ruleId] : NONE,
    identity: identityOf(result),
    suppressed: isSuppressed(result),
  };
}

/** A word of a closed list, in lower case; undefined when the result does not state it. */
function wordOf(result: unknown, name: string, words: ReadonlySet<string>): string | undefined {
  const stated = at(result, name);
  if (stated === undefined) return undefined;
  const word = typeof stated === 'string' ? stated.toLowerCase() : '';
  if (!words.has(word)) throw new MalformedReport(`has a result whose ${name} is none that SARIF knows`);
  return word;
}

/** SARIF 2.1.0, 3.27.10; a security severity of the rule can only raise it. */
function levelOfResult(result: unknown, rule: JsonRecord | null, override: string | undefined): Level {
  const stated = wordOf(result, 'level', LEVELS) ?? override ?? raw(rule, 'defaultConfiguration', 'level');
  const level: Level = stated === 'error' ? 'error' : stated === 'note' || stated === 'none' ? 'note' : 'warning';
  const score = number(rule, 'properties', 'security-severity') ?? number(result, 'properties', 'security-severity');
  return score === undefined ? level : higher(level, levelOfScore(score));
}

function overridesOf(run: unknown): Map<string, string> {
  const levels = new Map<string, string>();
  for (const override of list(run, 'invocations').flatMap((item) => list(item, 'ruleConfigurationOverrides'))) {
    const ruleId = id(override, 'descriptor', 'id');
    const level = raw(override, 'configuration', 'level');
    if (ruleId !== undefined && level !== undefined) levels.set(ruleId, level);
  }
  return levels;
}

/** SARIF 2.1.0, 3.35: only accepted suppressions (or such without a status) suppress. */
function isSuppressed(result: unknown): boolean {
  const states = list(result, 'suppressions').map((suppression) => raw(suppression, 'status') ?? 'accepted');
  return states.length > 0 && states.every((state) => state === 'accepted');
}

/** All fingerprints of the result as one text; parts may be nested objects. */
function identityOf(result: unknown): string | undefined {
  const guid = raw(result, 'correlationGuid');
  if (guid !== undefined) return guid;
  const parts = [...entries(result, 'fingerprints'), ...entries(result, 'partialFingerprints')];
  return parts.length === 0 ? undefined : JSON.stringify(parts.toSorted(([a], [b]) => (a < b ? -1 : 1))).slice(0, 2000);
}
