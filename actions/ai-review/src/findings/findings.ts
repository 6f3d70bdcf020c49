import type { Finding } from '../../../../shared/evidence/report.ts';
import { finding } from '../../../../shared/evidence/evidence.ts';
import { normalisedLines } from '../grounding/lines.ts';
import type { ModelFinding } from '../model/answer.ts';
import { weaknessOf } from './cwe.ts';
import { harmless } from './model-text.ts';
import type { Raised } from './raised.ts';
import { isBlocking, severityOf } from './severity.ts';

const MAX_TEXT = 600;

/** A finding of ours as it is turned down: what it said, cut and made harmless, and why it does not stand. */
export interface RejectedFinding {
  readonly finding: {
    readonly hunk: string;
    readonly path: string;
    readonly startLine: number;
    readonly endLine: number;
    readonly quote: string;
    readonly problem: string;
  };
  readonly why: string;
}

/** The finding cut and made harmless, so that a report can show what was turned down. */
export function rejected(source: ModelFinding, why: string, secrets: readonly string[]): RejectedFinding {
  const text = (value: string): string => harmless(value, MAX_TEXT, secrets);
  return {
    finding: {
      hunk: text(source.hunk),
      path: text(source.path),
      startLine: source.startLine,
      endLine: source.endLine,
      quote: text(source.quote),
      problem: text(source.problem),
    },
    why,
  };
}

/**
 * A grounded finding in the report's shape: always a warning, since a model advises. Its fingerprint is made of rule,
 * path and the quoted code, so that a dismissal holds while the code stays and ends when it changes.
 */
export function grounded({ finding: source, passes, votes, refuted }: Raised, secrets: readonly string[]): Finding {
  const severity = severityOf(source);
  const text = (value: string): string => harmless(value, MAX_TEXT, secrets);
  const location = { path: source.path, startLine: source.startLine, endLine: source.endLine };
  return {
    ...finding(`ai-review.${source.category}`, refuted ? 'note' : 'warning', text(source.problem), location, {
      cwe: weaknessOf(source),
      text: normalisedLines(source.quote).join('\n'),
    }),
    severity,
    blocking: isBlocking(severity) && !refuted,
    fix: text(source.fix),
    source: text(source.source),
    sink: text(source.sink),
    missingControl: text(source.missingControl),
    reachable: source.reachable,
    controlled: source.controlled,
    impact: source.impact,
    raisedBy: [...passes],
    votes: votes.map((vote) => ({ ...vote, why: text(vote.why) })),
    refuted,
  };
}

/** Blind and sighted reviewers disagree: what the code says of itself may have been written to persuade. */
export function persuasion({ finding: source, refuted }: Raised): Finding {
  const location = { path: source.path, startLine: source.startLine, endLine: source.endLine };
  const message =
    'A reviewer who could not read the comments found a problem here; those who could did not. The text around this ' +
    'code may have been written to persuade: a person has to look at the code alone.';
  return {
    ...finding('ai-review.persuasion', refuted ? 'note' : 'warning', message, location, {
      cwe: [],
      text: normalisedLines(source.quote).join('\n'),
    }),
    severity: 'medium',
    blocking: !refuted,
    fix: 'Take out comments that argue for the code, and fix or explain what the other finding names.',
  };
}

/** Each fingerprint once; the more severe wording stays. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const found of findings) {
    const known = kept.get(found.fingerprint);
    if (known === undefined || (found['blocking'] === true && known['blocking'] !== true)) {
      kept.set(found.fingerprint, found);
    }
  }
  return [...kept.values()];
}
