export const id = 504;
export const ids = [504];
export const modules = {

/***/ 8504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONFIGURATION: () => (/* binding */ CONFIGURATION)
/* harmony export */ });
const ANY_ENTRY = String.raw `^\s{0,40}(?![#\s]|//|$).`;
/** Lines by which a tool's configuration looks at less or reports less. */
const CONFIGURATION = [
    {
        id: 'ignore-file.secrets',
        tools: ['gitleaks', 'trufflehog', 'secretlint', 'ggshield'],
        level: 'error',
        words: [''],
        pattern: ANY_ENTRY,
        in: ['**/{.gitleaksignore,.trufflehogignore,.secretlintignore,.ggshieldignore}'],
        what: 'makes a secret scanner pass over something',
        examples: { match: ['a1b2c3:config/keys.yml:generic-api-key:3', '*.pem'], noMatch: ['# a comment', '   '] },
    },
    {
        id: 'ignore-file.code',
        tools: ['semgrep', 'semgrep oss', 'semgrep pro', 'opengrep', 'bandit', 'njsscan'],
        level: 'error',
        words: [''],
        pattern: ANY_ENTRY,
        in: ['**/{.semgrepignore,.opengrepignore,.banditignore}'],
        what: 'makes a code scanner pass over something',
        examples: { match: ['src/legacy/', ':include .gitignore'], noMatch: ['# a comment', ''] },
    },
    {
        id: 'ignore-file.vulnerabilities',
        tools: ['trivy', 'grype', 'osv-scanner', 'snyk', 'npm audit', 'audit-ci', 'pip-audit', 'dependency-check'],
        level: 'error',
        words: [''],
        pattern: ANY_ENTRY,
        in: ['**/{.trivyignore,.trivyignore.yaml,.trivyignore.yml,.snyk,.nsprc}'],
        what: 'makes a vulnerability scanner pass over something',
        examples: { match: ['CVE-2024-0001', '  SNYK-JS-LODASH-567746:'], noMatch: ['# a comment'] },
    },
    {
        id: 'ignore-file.lint',
        tools: ['eslint', 'biome', 'oxlint', 'rubocop'],
        level: 'warning',
        words: [''],
        pattern: ANY_ENTRY,
        in: ['**/{.eslintignore,.oxlintignore,.rubocop_todo.yml}'],
        what: 'makes a linter pass over something',
        examples: { match: ['src/legacy/**'], noMatch: ['# a comment'] },
    },
    {
        id: 'configuration.vulnerabilities',
        tools: ['trivy', 'grype', 'osv-scanner', 'npm audit', 'audit-ci', 'cargo-audit', 'cargo-deny', 'dependency-check'],
        level: 'error',
        words: ['ignore', 'allowlist', 'severity', 'suppress', 'fail', 'skip', 'only-fixed', 'vulnerability'],
        pattern: String.raw `^\s{0,40}[-"'<[{\s]{0,10}(?:IgnoredVulns|PackageOverrides|ignored?(?:-unfixed|-status)?\b|allowlist\b|skip-(?:dirs|files)|severity\s{0,3}[:=]|suppress\b|fail-on-severity|failBuildOnCVSS|only-fixed|vulnerability\s{0,3}[:=]\s{0,3}["']?(?:warn|allow))`,
        in: [
            '**/{osv-scanner.toml,.grype.yaml,grype.yaml,trivy.yaml,trivy-secret.yaml,audit-ci.json,audit-ci.jsonc,audit.toml,deny.toml}',
            '**/*suppression*.xml',
        ],
        what: 'makes a vulnerability scanner report less',
        examples: {
            match: [
                '[[IgnoredVulns]]',
                'ignore:',
                '  "allowlist": ["GHSA-a"]',
                'severity: CRITICAL',
                '<suppress>',
                'fail-on-severity: critical',
                'ignore-unfixed: true',
            ],
            noMatch: ['# ignore: nothing', 'format: json'],
        },
    },
    {
        id: 'configuration.secrets',
        tools: ['gitleaks', 'trufflehog', 'detect-secrets', 'secretlint'],
        level: 'error',
        words: ['allowlist', 'disabled', 'is_secret', 'exclude', 'allows', 'severity', 'paths', 'regexes', 'stopwords'],
        pattern: String.raw `^\s{0,40}[-"'[{\s]{0,10}(?:rules\.)?(?:allowlists?\b|disabledRules|is_secret["']?\s{0,3}:\s{0,3}false|exclude|allows\b|disabled["']?\s{0,3}:\s{0,3}true|(?:paths|regexes|stopwords|commits)\s{0,3}=)`,
        in: [
            '**/{.gitleaks.toml,gitleaks.toml,.trufflehog.yml,.trufflehog.yaml,.secrets.baseline,.secretlintrc.json,.secretlintrc}',
        ],
        what: 'makes a secret scanner report less',
        examples: {
            match: [
                '[allowlist]',
                '[[rules.allowlists]]',
                'paths = [',
                '      "is_secret": false,',
                '"allows": ["/x/"]',
                'disabledRules = ["a"]',
            ],
            noMatch: ['[[rules]]', '# [allowlist]', 'description = "a rule"'],
        },
    },
    {
        id: 'configuration.code',
        tools: ['semgrep', 'semgrep oss', 'bandit', 'checkov', 'kics', 'codeql', 'gosec', 'sonarqube'],
        level: 'error',
        words: ['skip', 'exclude', 'paths-ignore', 'disable', 'soft', 'exclusions', 'severity', 'query-filters'],
        pattern: String.raw `^\s{0,40}[-"'[{\s]{0,10}(?:skips?\b|skip-(?:check|path|framework)|exclude(?:[-_]\w{1,30})?s?\b|paths-ignore|soft-fail|compact|disable\w{0,20}|sonar\.(?:exclusions|issue\.ignore|coverage\.exclusions)|severity\s{0,3}[:=]|query-filters)`,
        in: [
            '**/{.bandit,.bandit.yaml,bandit.yaml,.checkov.yaml,.checkov.yml,kics.config,.kics.yaml,sonar-project.properties,.gosec.json}',
            '.github/codeql/**',
            '**/codeql-config.{yml,yaml}',
        ],
        what: 'makes a code or infrastructure scanner look at less',
        examples: {
            match: [
                'skips: [B101]',
                'skip-check:',
                'paths-ignore:',
                'exclude_dirs = tests',
                'sonar.exclusions=src/legacy/**',
                'soft-fail: true',
            ],
            noMatch: ['# skips: none', 'framework: terraform', 'tests: [B201]'],
        },
    },
    {
        id: 'configuration.eslint',
        tools: ['eslint-plugin-security', 'eslint-plugin-no-secrets', 'eslint-plugin-no-unsanitized', 'eslint'],
        level: 'error',
        words: ['security/', 'no-secrets/', 'no-unsanitized/'],
        pattern: String.raw `["'](?:security|no-secrets|no-unsanitized)/[\w-]{1,60}["']\s{0,3}:\s{0,3}\[?\s{0,3}(?:["'](?:off|warn)["']|[01]\b)`,
        in: ['**/eslint*.config.{js,cjs,mjs,ts,mts,cts}', '**/.eslintrc*', '**/package.json'],
        what: 'switches a security rule of ESLint off',
        examples: {
            match: ["'security/detect-eval': 'off',", '"security/detect-eval": 0', "'no-secrets/no-secrets': ['warn', {}]"],
            noMatch: ["'security/detect-eval': 'error'", "'no-console': 'off'"],
        },
    },
];


/***/ })

};
