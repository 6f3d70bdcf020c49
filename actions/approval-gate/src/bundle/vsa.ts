import { canonicalJson } from '../../../../shared/text/canonical-json.ts';
import type { VerdictRecord } from '../record.ts';
import { digestOf, STATEMENT_TYPE, subjectsOf, VERIFIER } from './bundle.ts';

/** https://slsa.dev/spec/v1.1/verification_summary */
export const VSA_TYPE = 'https://slsa.dev/verification_summary/v1';
/** Organisations name levels of their own with this prefix; SLSA itself defines none for what is judged here. */
const LEVEL = 'ORG_SOURCE_EVIDENCE_GATE';

/**
 * The verdict in the words that supply-chain tools read: a SLSA verification summary, which points to the bundle by
 * digest and promises no level that SLSA defines.
 *
 * @param bundle text of the bundle it sums up
 */
export function verificationSummary(record: VerdictRecord, bundle: string, now: number): string {
  const { subject, policy, details, version, facts } = record;
  const page = facts?.pull_request.base.repo?.['html_url'];
  const repository = typeof page === 'string' ? page : `https://github.com/${subject.repository}`;
  const ready = details.verdict === 'ready';
  return `${canonicalJson({
    _type: STATEMENT_TYPE,
    subject: subjectsOf(subject),
    predicateType: VSA_TYPE,
    predicate: {
      verifier: { id: VERIFIER, version: { 'evidence-gate': version } },
      timeVerified: new Date(now).toISOString(),
      resourceUri: `git+${repository}@${subject.head}`,
      policy: { uri: policy.sources.join(' + '), digest: { sha256: policy.digest.replace('sha256:', '') } },
      inputAttestations: [{ uri: 'bundle.intoto.json', digest: { sha256: digestOf(bundle).replace('sha256:', '') } }],
      verificationResult: ready ? 'PASSED' : 'FAILED',
      verifiedLevels: ready ? [LEVEL] : [],
      slsaVersion: '1.1',
    },
  })}\n`;
}
