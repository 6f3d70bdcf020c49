import { finding } from '../../../../shared/evidence/evidence.ts';
import type { Finding, Location } from '../../../../shared/evidence/report.ts';
import { clip, visible } from '../../../../shared/text/markdown.ts';
import type { ConfigDelta } from '../../../../shared/agent-config/examine.ts';
import type { Capability } from '../../../../shared/agent-config/capability.ts';
import { isAboutAttacks } from '../sources/source.ts';
import type { LocatedSignal, SourceReport } from '../verdict/judge.ts';
import { familyOf } from '../verdict/score.ts';
import type { JudgedWorkflow } from '../wiring/workflow-check.ts';
import { capabilityTitle } from './words.ts';

const PROMPT_INJECTION = ['CWE-1427'];
const MAX_PER_SOURCE = 20;
/** Signals that the surroundings explain away are not worth a person's time beside those that made the verdict. */
const WORTH_SHOWING = 2;
const MAX_SHOWN = 160;

const legible = (text: string): string => clip(visible(text).replace(/\s+/gu, ' ').trim(), MAX_SHOWN);

/** One finding for each family of rules and line of a source that is not clean. */
export function sourceFindings(report: SourceReport): Finding[] {
  if (report.verdict === 'clean') return [];
  const level = report.verdict === 'malicious' ? 'error' : 'warning';
  const seen = new Set<string>();
  const found: Finding[] = [];
  const shown = report.signals.filter((signal) => signal.weight >= WORTH_SHOWING);
  for (const signal of shown.toSorted((a, b) => b.weight - a.weight)) {
    const key = `${familyOf(signal.ruleId)} ${signal.line}`;
    if (seen.has(key) || found.length >= MAX_PER_SOURCE) continue;
    seen.add(key);
    found.push(signalFinding(report, signal, level));
  }
  return found;
}

function signalFinding({ source }: SourceReport, signal: LocatedSignal, level: Finding['level']): Finding {
  const place = source.path === null ? ` in ${source.id}` : '';
  const how = signal.place === 'visible' ? '' : ` (${signal.place})`;
  const location: Location | undefined =
    source.path === null ? undefined : { path: source.path, startLine: signal.line };
  return {
    ...finding(
      signal.ruleId,
      level,
      `Outside text${place} ${signal.title}${how}: “${legible(signal.excerpt)}”`,
      location,
      {
        cwe: PROMPT_INJECTION,
        text: signal.excerpt,
      },
    ),
    source: source.id,
    place: signal.place,
  };
}

/** Findings of workflows, as the workflow rules state them. */
export const workflowFindings = ({ path, findings }: JudgedWorkflow): Finding[] =>
  findings.map((one) => ({
    ...finding(
      one.ruleId,
      one.level,
      one.message,
      { path, startLine: one.line },
      { text: `${one.class} ${one.text}`, state: one.state },
    ),
    class: one.class,
  }));

/** Whether a widening blocks: dangerous, and not in a sample that no agent loads. */
export const blocks = (delta: ConfigDelta, capability: Capability): boolean =>
  capability.danger && !isAboutAttacks(delta.path);

/** One finding for each thing agents may do after the change and could not before. */
export function configFindings(delta: ConfigDelta): Finding[] {
  if (delta.unparsable !== null) {
    const message = `${delta.path} cannot be read as configuration (${legible(delta.unparsable)}), so nobody knows what it allows.`;
    return [finding('agent-config.unparsable', 'error', message, { path: delta.path }, { cwe: ['CWE-250'] })];
  }
  return delta.widening.slice(0, MAX_PER_SOURCE).map((one) => ({
    ...finding(
      `agent-config.${one.kind}`,
      blocks(delta, one) ? 'error' : 'warning',
      `${capabilityTitle(one)}: ${legible(one.subject)}`,
      { path: delta.path },
      {
        cwe: ['CWE-250'],
        text: one.subject,
      },
    ),
    capability: one.kind,
  }));
}
