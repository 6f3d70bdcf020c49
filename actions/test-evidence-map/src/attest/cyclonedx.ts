import type { Details } from '../details.ts';

const SOURCES = {
  ASVS: {
    name: 'OWASP ASVS',
    version: '5.0.0',
    url: 'https://owasp.org/www-project-application-security-verification-standard/',
  },
  WSTG: { name: 'OWASP WSTG', version: 'latest', url: 'https://owasp.org/www-project-web-security-testing-guide/' },
  CWE: { name: 'CWE', version: '4.14', url: 'https://cwe.mitre.org/' },
  SSDF: { name: 'NIST SSDF', version: '1.1', url: 'https://csrc.nist.gov/pubs/sp/800/218/final' },
} as const;

/**
 * CycloneDX 1.6 declarations of what tests verify: a claim, its evidence and the standard's requirement for each valid
 * identifier that a passing test claims; null when there is none. An identifier that is only claimed is not declared.
 */
export function declarationsOf({ claims }: Details, subject: string): object | null {
  const proved = claims.filter(({ status, passing }) => status === 'valid' && passing > 0);
  if (proved.length === 0) return null;
  const standards = [...new Set(proved.map(({ standard }) => standard))];
  const refOf = (standard: string, id: string): string => `${standard.toLowerCase()}:${id}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: subject, 'bom-ref': 'subject' } },
    declarations: {
      assessors: [{ 'bom-ref': 'assessor', thirdParty: false }],
      attestations: standards.map((standard) => ({
        summary: `Requirements of ${SOURCES[standard].name} that passing tests claim to verify`,
        assessor: 'assessor',
        map: proved
          .filter((claim) => claim.standard === standard)
          .map(({ id }) => ({ requirement: refOf(standard, id), claims: [`claim:${refOf(standard, id)}`] })),
      })),
      claims: proved.map(({ standard, id, test, passing }) => ({
        'bom-ref': `claim:${refOf(standard, id)}`,
        target: 'subject',
        predicate: `${passing} passing ${passing === 1 ? 'test claims' : 'tests claim'} to verify it`,
        reasoning: `Among them: ${test.slice(0, 300)}`,
      })),
    },
    definitions: {
      standards: standards.map((standard) => ({
        'bom-ref': standard.toLowerCase(),
        name: SOURCES[standard].name,
        version: SOURCES[standard].version,
        externalReferences: [{ type: 'website', url: SOURCES[standard].url }],
        requirements: proved
          .filter((claim) => claim.standard === standard)
          .map(({ id }) => ({ 'bom-ref': refOf(standard, id), identifier: standard === 'ASVS' ? `v5.0.0-${id}` : id })),
      })),
    },
  };
}
