import { createHash } from 'node:crypto';
import type { GateReport } from '../../../../shared/evidence/report.ts';
import { canonicalJson } from '../../../../shared/text/canonical-json.ts';
import type { VerdictRecord } from '../record.ts';
import { auditTrail } from './audit-trail.ts';

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PREDICATE_TYPE = 'https://evidence-gate.dev/verdict/v1';

/**
 * The whole record of one verdict as an in-toto Statement in canonical JSON: equal inputs at an equal time give equal
 * bytes. Its subject is the head commit and the tree that merging it gives, so that it still speaks of a squash merge.
 *
 * @param now milliseconds since the epoch
 */
export function buildBundle(record: VerdictRecord, now: number): string {
  const { subject, policy, details, reports, facts } = record;
  const digest = {
    ...(subject.head === null ? {} : { gitCommit: subject.head }),
    ...(subject.mergeTree === null ? {} : { gitTree: subject.mergeTree }),
  };
  return `${canonicalJson({
    _type: STATEMENT_TYPE,
    subject: [{ name: subject.repository, digest }],
    predicateType: PREDICATE_TYPE,
    predicate: {
      verdict: details.verdict,
      verifier: { id: 'evidence-gate/approval-gate', version: record.version },
      timeVerified: new Date(now).toISOString(),
      subject,
      repositoryId: facts?.pull_request.base.repo?.id ?? null,
      policy,
      requirements: details.requirements,
      approvals: details.approvals,
      gates: reports.map((report) => ({
        gate: report.gate,
        version: report.version,
        conclusion: report.conclusion,
        contentDigest: contentDigest(report),
      })),
      inputs: reports.flatMap(({ gate, inputs }) => inputs.map((input) => ({ gate, ...input }))),
      pullRequestDigest: facts === null ? null : `sha256:${sha256(canonicalJson(facts))}`,
      auditTrail: auditTrail(record),
    },
  })}\n`;
}

/** Digest over what a report says. How long the gate took is left out: it differs from run to run and proves nothing. */
export function contentDigest(report: GateReport): string {
  return `sha256:${sha256(canonicalJson({ ...report, durationMs: undefined }))}`;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
