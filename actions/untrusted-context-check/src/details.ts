import { createHash } from 'node:crypto';
import { wrapUntrusted } from '../../../shared/context/untrusted-content.ts';
import type { ConfigDelta } from '../../../shared/agent-config/examine.ts';
import { extractFacts, type Fact } from './facts/extract-facts.ts';
import type { TraceReport } from './traces/examine.ts';
import { isConversation } from './sources/source.ts';
import type { SourceReport } from './verdict/judge.ts';
import type { JudgedWorkflow } from './wiring/workflow-check.ts';

/** Texts fenced for later steps. */
const MAX_FENCED = 500;

/** `details` of the gate report; shapes others rely on. */
export interface ContextDetails {
  readonly sources: readonly object[];
  readonly facts: readonly Fact[];
  readonly workflows: readonly object[];
  readonly agentConfig: readonly object[];
  readonly traces: readonly object[];
  readonly untrustedContent: readonly object[];
}

/** Sources as the report shows them. */
export const sourceDetails = (reports: readonly SourceReport[]): object[] =>
  reports.map(({ source, verdict, signals, durationMs, cut }) => ({
    id: source.id,
    source: source.kind,
    verdict,
    signals: signals.map(({ ruleId, start, end, excerpt, place, line, weight }) => ({
      ruleId,
      start,
      end,
      line,
      place,
      weight,
      excerpt,
    })),
    durationMs,
    ...(cut ? { cut } : {}),
  }));

export const factDetails = (reports: readonly SourceReport[], allowedHosts: readonly string[]): Fact[] =>
  extractFacts(
    reports.map(({ source }) => source),
    allowedHosts,
  );

export const workflowDetails = (workflows: readonly JudgedWorkflow[]): object[] =>
  workflows.map(({ path, status, findings }) => ({
    path,
    status,
    findings: findings.map((one) => ({
      ruleId: one.ruleId,
      class: one.class,
      line: one.line,
      level: one.level,
      state: one.state,
    })),
  }));

export const configDetails = (deltas: readonly ConfigDelta[]): object[] =>
  deltas.map(({ path, change, capabilities, widening, narrowing, unparsable }) => ({
    path,
    change,
    capabilities,
    widening: widening.map(({ kind, effect, subject }) => ({ kind, effect, subject: subject.slice(0, 300) })),
    narrowing: narrowing.map(({ kind, effect, subject }) => ({ kind, effect, subject: subject.slice(0, 300) })),
    ...(unparsable === null ? {} : { unparsable }),
  }));

/** Transcripts with every command and call; problems are in the report's own list. */
export const traceDetails = (traces: readonly TraceReport[]): object[] =>
  traces.map(({ path, format, status, verified, commands, calls }) => ({
    path,
    format,
    status,
    verified,
    commands,
    calls,
  }));

/** Which texts were said, by digest, with the delimiter that can fence each. */
export const untrustedDetails = (reports: readonly SourceReport[]): object[] =>
  reports
    .filter(({ source }) => isConversation(source.kind))
    .slice(0, MAX_FENCED)
    .map(({ source }) => ({
      id: source.id,
      source: source.kind,
      delimiter: wrapUntrusted(source.id, source.kind, source.text).delimiter,
      sha256: createHash('sha256').update(source.text).digest('hex'),
      bytes: Buffer.byteLength(source.text),
    }));
