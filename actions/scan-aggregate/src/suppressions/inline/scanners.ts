import type { SuppressionRule } from '../rule.ts';
import { COMMENT } from './comment.ts';

/** Comments that silence a security scanner of any language. */
export const SCANNERS: readonly SuppressionRule[] = [
  {
    id: 'nosec',
    tools: ['bandit', 'gosec', 'golang security checks by gosec'],
    level: 'error',
    words: ['nosec'],
    pattern: String.raw`${COMMENT}#?\bnosec\b`,
    what: 'silences Bandit or gosec here',
    examples: {
      match: ['x = eval(y)  # nosec', 'cmd := exec.Command(a) // #nosec G204', '#nosec B602'],
      noMatch: ['nosecurity()', 'const mode = nosec;'],
    },
  },
  {
    id: 'nosemgrep',
    tools: ['semgrep', 'semgrep oss', 'semgrep pro', 'opengrep'],
    level: 'error',
    words: ['nosem'],
    pattern: String.raw`${COMMENT}\bnosem(?:grep)?\b`,
    what: 'silences Semgrep here',
    examples: {
      match: ['eval(x) // nosemgrep', '# nosemgrep: python.lang.eval', '/* nosem */'],
      noMatch: ['nosemantics // as said', 'run(nosemgrep)'],
    },
  },
  {
    id: 'codeql',
    tools: ['codeql'],
    level: 'error',
    words: ['codeql[', 'lgtm'],
    pattern: String.raw`${COMMENT}\b(?:codeql\s{0,3}\[[\w/-]|lgtm\s{0,3}(?:\[|$))`,
    what: 'silences CodeQL here',
    examples: {
      match: ['// codeql[js/sql-injection]', '# lgtm[py/weak-hash]', '// lgtm'],
      noMatch: ['// CodeQL runs here', '// lgtm, merge it'],
    },
  },
  {
    id: 'sonar',
    tools: ['sonarqube', 'sonar', 'sonarlint', 'sonarcloud'],
    level: 'error',
    words: ['nosonar'],
    pattern: String.raw`${COMMENT}\bNOSONAR\b`,
    what: 'silences Sonar here',
    examples: { match: ['String s = q; // NOSONAR', '# nosonar'], noMatch: ['noSonarHere();'] },
  },
  {
    id: 'secrets',
    tools: ['gitleaks', 'trufflehog', 'detect-secrets', 'secretlint', 'ggshield'],
    level: 'error',
    words: [
      'gitleaks:allow',
      'trufflehog:ignore',
      'allowlist',
      'whitelist secret',
      'secretlint-disable',
      'ggignore',
      'pragma:',
    ],
    pattern: String.raw`${COMMENT}(?:\bgitleaks:allow\b|\btrufflehog:ignore\b|\bpragma:\s{0,3}(?:allow|white)list\b|\bsecretlint-disable|\bggignore\b)`,
    what: 'silences secret scanners here',
    examples: {
      match: [
        'key = "abc" # gitleaks:allow',
        'x // trufflehog:ignore',
        'token: x # pragma: allowlist secret',
        '// secretlint-disable-line',
        'a # ggignore',
      ],
      noMatch: ['# the allowlist of hosts', 'gitleaks:allow'],
    },
  },
  {
    id: 'iac',
    tools: ['trivy', 'checkov', 'tfsec', 'kics', 'terrascan'],
    level: 'error',
    words: ['trivy:ignore', 'checkov:skip', 'tfsec:ignore', 'kics-scan', 'ts:skip', 'bridgecrew:skip'],
    pattern: String.raw`${COMMENT}(?:\btrivy:ignore:|\b(?:checkov|bridgecrew):skip=|\btfsec:ignore:|\bkics-scan (?:ignore|disable)|\bts:skip=)`,
    what: 'silences an infrastructure scanner here',
    examples: {
      match: [
        '#trivy:ignore:AVD-AWS-0086',
        '# checkov:skip=CKV_AWS_20: public on purpose',
        '//tfsec:ignore:aws-s3-enable',
        '# kics-scan ignore-line',
        '#ts:skip=AC_AWS_1 reason',
      ],
      noMatch: ['# checkov runs here', 'trivy:ignore:x'],
    },
  },
  {
    id: 'hadolint',
    tools: ['hadolint'],
    level: 'error',
    words: ['hadolint'],
    pattern: String.raw`#\s{0,5}hadolint\s{1,5}(?:global\s{1,5})?ignore=`,
    what: 'silences hadolint here',
    examples: {
      match: ['# hadolint ignore=DL3008', '#hadolint global ignore=DL3003,SC1035'],
      noMatch: ['# hadolint checks this'],
    },
  },
  {
    id: 'zizmor',
    tools: ['zizmor'],
    level: 'error',
    words: ['zizmor:'],
    pattern: String.raw`#\s{0,5}zizmor:\s{0,5}ignore\[`,
    what: 'silences zizmor here',
    examples: { match: ['uses: a/b@v1 # zizmor: ignore[unpinned-uses]'], noMatch: ['# zizmor: see its docs'] },
  },
];
