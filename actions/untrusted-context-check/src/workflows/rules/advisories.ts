/** Published advisories on actions. `fixed` is the first safe version; null when there is none. */
export interface Advisory {
  readonly id: string;
  readonly action: string;
  readonly fixed: string | null;
}

export const ADVISORIES: readonly Advisory[] = [
  { id: 'GHSA-mrrh-fwg8-r2c3 (CVE-2025-30066)', action: 'tj-actions/changed-files', fixed: 'v46.0.1' },
  { id: 'GHSA-qmg3-hpqr-gqvc (CVE-2025-30154)', action: 'reviewdog/action-setup', fixed: 'v1.3.2' },
  { id: 'GHSA-8v8w-v8xg-79rf (CVE-2023-52137)', action: 'tj-actions/branch-names', fixed: 'v8.2.1' },
  { id: 'GHSA-cxww-7g56-2vh6 (CVE-2024-42471)', action: 'actions/download-artifact', fixed: 'v4.1.3' },
  { id: 'GHSA-g86g-chm8-7r2p (CVE-2021-32724)', action: 'check-spelling/check-spelling', fixed: 'v0.0.19' },
  { id: 'GHSA-65rg-554r-9j5x (CVE-2024-48908)', action: 'lycheeverse/lychee-action', fixed: 'v2.0.2' },
  { id: 'GHSA-c5qx-p38x-qf5w', action: 'rageagainstthepixel/setup-steamcmd', fixed: 'v1.3.0' },
  { id: 'GHSA-mj96-mh85-r574', action: 'buildalon/setup-steamcmd', fixed: 'v1.1.0' },
  { id: 'GHSA-x6gv-2rvh-qmp6', action: 'boldestdungeon/steam-workshop-deploy', fixed: 'v2.0.0' },
  { id: 'GHSA-f9qj-7gh3-mhj4', action: 'kartverket/github-workflows', fixed: 'v2.7.5' },
  { id: 'GHSA-ghm2-rq8q-wrhc', action: 'tj-actions/verify-changed-files', fixed: 'v17' },
  { id: 'GHSA-hw6r-g8gj-2987', action: 'pytorch/pytorch', fixed: null },
  { id: 'GHSA-4mgv-m5cm-f9h7', action: 'hashicorp/vault-action', fixed: 'v2.2.0' },
  { id: 'GHSA-634p-93h9-92vh', action: 'some-natalie/ghas-to-csv', fixed: 'v1' },
  { id: 'GHSA-99jg-r3f4-rpxj', action: 'bitovi/github-actions-deploy-docker-to-ec2', fixed: null },
  { id: 'GHSA-h3qr-39j9-4r5v (CVE-2023-30853)', action: 'gradle/gradle-build-action', fixed: 'v2.4.2' },
  { id: 'GHSA-5xq9-5g24-4g6f', action: 'sonarsource/sonarqube-scan-action', fixed: 'v5.3.1' },
  { id: 'GHSA-vxmw-7h4f-hqxh', action: 'pypa/gh-action-pypi-publish', fixed: 'v1.13.0' },
];
