import { createHash } from 'node:crypto';
import type { GateReport } from '../../../../shared/evidence/report.ts';
import { Canonical, canonicalJson } from '../../../../shared/text/canonical-json.ts';
import type { VerdictRecord } from '../record.ts';
import { auditTrail } from './audit-trail.ts';
import { lasting, renderCase } from './case-json.ts';

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const PREDICATE_TYPE = 'https://evidence-gate.dev/verdict/v1';

/** Key of the record's own digest: it is over everything else. */
export const RECORD_DIGEST = 'recordDigest';

/**
 * The whole record of one verdict as an in-toto Statement in canonical JSON: equal inputs at an equal time give equal
 * bytes. Its subject is the head commit and the tree that merging it gives, so that it still speaks of a squash merge.
 * It holds the case itself, so that anybody can judge again without a repository or a network.
 *
 * @param now milliseconds since the epoch
 */
export function buildBundle(record: VerdictRecord, now: number): string {
  const { subject, policy, details, reports, facts, file } = record;
  const rendered = renderCase(file);
  const predicate = {
    verdict: details.verdict,
    verifier: { id: VERIFIER, version: record.version },
    timeVerified: new Date(now).toISOString(),
    subject,
    repositoryId: facts?.pull_request.base.repo?.id ?? null,
    policy: { ...policy, judgingDigest: digestOf(rendered.policy.text) },
    requirements: details.requirements,
    approvals: details.approvals,
    gates: reports.map((report, index) => ({
      gate: report.gate,
      version: report.version,
      conclusion: report.conclusion,
      contentDigest: digestOf((rendered.reports[index] as Canonical).text),
    })),
    inputs: reports.flatMap(({ gate, inputs }) => inputs.map((input) => ({ gate, ...input }))),
    pullRequestDigest: facts === null ? null : digestOf(rendered.facts.text),
    auditTrail: new Canonical(auditTrail(record)),
    case: new Canonical(rendered.json),
  };
  const statement = (whole: object): string =>
    `${canonicalJson({ _type: STATEMENT_TYPE, subject: subjectsOf(subject), predicateType: PREDICATE_TYPE, predicate: whole })}\n`;
  return statement({ ...predicate, [RECORD_DIGEST]: digestOf(statement(predicate)) });
}

export const VERIFIER = 'evidence-gate/approval-gate';

/** What in-toto calls the subject: the head commit, and the tree of the merge, under the repository's name. */
export const subjectsOf = ({ repository, head, mergeTree }: VerdictRecord['subject']) => [
  {
    name: repository,
    digest: {
      ...(head === null ? {} : { gitCommit: head }),
      ...(mergeTree === null ? {} : { gitTree: mergeTree }),
    },
  },
];

/** Digest over what a report says. How long the gate took is left out: it differs from run to run and proves nothing. */
export const contentDigest = (report: GateReport): string => digestOf(canonicalJson(lasting(report)));

/** `sha256:` and lower-case hex. */
export const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;
