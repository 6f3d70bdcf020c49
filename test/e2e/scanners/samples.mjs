/** What the scanners are run over and with, made by hand. */
export const RULES = `rules:
  - id: runs-text-as-code
    languages: [javascript, typescript]
    severity: ERROR
    message: eval runs text as code.
    metadata: { cwe: ['CWE-95: Eval Injection'] }
    pattern: eval(...)
`;
export const workflow = (script) => `name: checks
on: pull_request
permissions: {}
jobs:
  test:
    name: Tests
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - run: ${script}
`;

export const lockfile = (version) => {
  const packages = {
    '': { name: 'pad', version: '1.0.0', dependencies: { 'left-pad': version } },
    'node_modules/left-pad': {
      version,
      integrity: 'sha512-XI5MPzVNApjAyhQzphX8BkmKsKUxD4LdyK24iZeQGinBN9yTQT3bFlCBy/aVx2HrNcqQGsdot8ghrjyrvMCoEA==',
    },
  };
  return `${JSON.stringify({ name: 'pad', version: '1.0.0', lockfileVersion: 3, requires: true, packages }, null, 2)}\n`;
};
export const ADVISORY = {
  schema_version: '1.6.0',
  id: 'GHSA-aaaa-bbbb-cccc',
  modified: '2026-01-01T00:00:00Z',
  published: '2026-01-01T00:00:00Z',
  aliases: ['CVE-2026-0001'],
  summary: 'Made up for this test',
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  database_specific: { severity: 'CRITICAL' },
  affected: [
    {
      package: { ecosystem: 'npm', name: 'left-pad' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
    },
  ],
};
