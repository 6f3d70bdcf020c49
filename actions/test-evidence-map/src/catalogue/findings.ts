import { finding } from '../../../../shared/evidence/evidence.ts';
import type { Finding } from '../../../../shared/evidence/report.ts';
import type { ClaimStatus } from './check-claim.ts';
import type { ToldClaim } from './claim-book.ts';

const WORDS: Readonly<Record<ClaimStatus, string>> = {
  valid: 'is claimed, and no test that claims it passes and asserts',
  unversioned: 'is claimed without a version',
  'other-version': 'is claimed of another version than the catalogue’s',
  'too-broad': 'is no requirement',
  deprecated: 'is deprecated',
  unknown: 'does not exist',
};

/** Claims that stand for nothing, as findings: the identifier is wrong, or nothing that passes claims it. */
export const claimFindings = (claims: readonly ToldClaim[]): Finding[] =>
  claims.flatMap(({ standard, id, version, status, hint, passing, test }) => {
    if (status === 'valid' && passing > 0) return [];
    const name = standard === 'ASVS' ? `ASVS ${version === null ? '' : `v${version}-`}${id}` : id;
    const more = status === 'valid' ? '' : ` ${hint}`;
    const message = `${name} ${WORDS[status]} (test "${test.slice(0, 160)}").${more}`;
    return [
      finding(`test-claim/${status === 'valid' ? 'unproved' : status}`, 'warning', message, undefined, { text: name }),
    ];
  });
