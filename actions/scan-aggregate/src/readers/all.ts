import { actionlint } from './actionlint/reader.ts';
import { bandit } from './bandit/reader.ts';
import { brakeman } from './brakeman/reader.ts';
import { bundlerAudit } from './bundler-audit/reader.ts';
import { cargoAudit } from './cargo-audit/reader.ts';
import { checkov } from './checkov/reader.ts';
import { clair } from './clair/reader.ts';
import { composerAudit } from './composer-audit/reader.ts';
import { cppcheck } from './cppcheck/reader.ts';
import { cyclonedx } from './cyclonedx/reader.ts';
import { dependencyCheck } from './dependency-check/reader.ts';
import { detectSecrets } from './detect-secrets/reader.ts';
import { dockle } from './dockle/reader.ts';
import { eslint } from './eslint/reader.ts';
import { githubAlerts } from './github-alerts/reader.ts';
import { gitlab } from './gitlab/reader.ts';
import { gitleaks } from './gitleaks/reader.ts';
import { golangciLint } from './golangci-lint/reader.ts';
import { gosec } from './gosec/reader.ts';
import { govulncheck } from './govulncheck/reader.ts';
import { grype } from './grype/reader.ts';
import { hadolint } from './hadolint/reader.ts';
import { kics } from './kics/reader.ts';
import { mixAudit } from './mix-audit/reader.ts';
import { mypy } from './mypy/reader.ts';
import { njsscan } from './njsscan/reader.ts';
import { npmAudit } from './npm-audit/reader.ts';
import { nuclei } from './nuclei/reader.ts';
import { ossIndex } from './oss-index/reader.ts';
import { osvScanner } from './osv-scanner/reader.ts';
import { pipAudit } from './pip-audit/reader.ts';
import { pmd } from './pmd/reader.ts';
import { pylint } from './pylint/reader.ts';
import { pyright } from './pyright/reader.ts';
import type { Reader } from './reader.ts';
import { retire } from './retire/reader.ts';
import { ruff } from './ruff/reader.ts';
import { sarif } from './sarif/reader.ts';
import { secretlint } from './secretlint/reader.ts';
import { semgrep } from './semgrep/reader.ts';
import { snyk } from './snyk/reader.ts';
import { spotbugs } from './spotbugs/reader.ts';
import { terrascan } from './terrascan/reader.ts';
import { tfsec } from './tfsec/reader.ts';
import { trivy } from './trivy/reader.ts';
import { trufflehog } from './trufflehog/reader.ts';
import { tsc } from './tsc/reader.ts';
import { yarnAudit } from './yarn-audit/reader.ts';
import { zap } from './zap/reader.ts';

/** Every format. Each recogniser asks for names that no other format has, so that the order hardly matters. */
export const READERS: readonly Reader[] = [
  sarif,
  npmAudit,
  eslint,
  secretlint,
  gitleaks,
  trivy,
  osvScanner,
  yarnAudit,
  tsc,
  grype,
  bandit,
  semgrep,
  trufflehog,
  govulncheck,
  gosec,
  pipAudit,
  checkov,
  hadolint,
  kics,
  detectSecrets,
  cargoAudit,
  brakeman,
  cyclonedx,
  gitlab,
  dependencyCheck,
  zap,
  snyk,
  retire,
  tfsec,
  ossIndex,
  bundlerAudit,
  composerAudit,
  githubAlerts,
  mixAudit,
  njsscan,
  terrascan,
  actionlint,
  clair,
  cppcheck,
  dockle,
  nuclei,
  pmd,
  spotbugs,
  golangciLint,
  mypy,
  pylint,
  pyright,
  ruff,
];
