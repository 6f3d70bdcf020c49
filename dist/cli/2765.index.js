export const id = 2765;
export const ids = [2765];
export const modules = {

/***/ 72765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  INLINE: () => (/* binding */ INLINE)
});

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/suppressions/inline/comment.js
/** What begins a comment in the languages scanners read. Strings that hold it are taken for comments, which errs on the safe side. */
const COMMENT = String.raw `(?:#|//|/\*|\*|--|<!--|;|%)[^\r\n]{0,200}?`;

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/suppressions/inline/languages.js

/** Comments that silence the linter, type checker or analyser of one language. */
const LANGUAGES = [
    {
        id: 'eslint-security',
        tools: ['eslint-plugin-security', 'eslint-plugin-no-secrets', 'eslint-plugin-no-unsanitized'],
        level: 'error',
        words: ['eslint-disable'],
        pattern: String.raw `${COMMENT}\beslint-disable(?:-next-line|-line)?\b[^\r\n]{0,300}?\b(?:security|no-secrets|no-unsanitized)/`,
        what: 'switches security rules of ESLint off here',
        examples: {
            match: [
                '// eslint-disable-next-line security/detect-eval',
                '/* eslint-disable no-console, no-secrets/no-secrets */',
            ],
            noMatch: ['// eslint-disable-next-line no-console', '// eslint-disable-line app/security'],
        },
    },
    {
        id: 'eslint',
        tools: ['eslint', 'oxlint'],
        level: 'warning',
        words: ['eslint-disable', 'oxlint-disable'],
        pattern: String.raw `${COMMENT}\b(?:es|ox)lint-disable(?:-next-line|-line)?\b`,
        what: 'switches ESLint off here',
        examples: {
            match: ['// eslint-disable-next-line no-console', '/* eslint-disable */', 'x(); // oxlint-disable-line'],
            noMatch: ['// no eslint-disabled code', 'const a = "eslint"'],
        },
    },
    {
        id: 'biome',
        tools: ['biome'],
        level: 'warning',
        words: ['biome-ignore'],
        pattern: String.raw `${COMMENT}\bbiome-ignore(?:-all|-start)?\b`,
        what: 'silences Biome here',
        examples: { match: ['// biome-ignore lint/security/noGlobalEval: legacy'], noMatch: ['// biome ignores nothing'] },
    },
    {
        id: 'typescript',
        tools: ['tsc', 'typescript'],
        level: 'warning',
        words: ['@ts-'],
        pattern: String.raw `(?://|/\*)\s{0,5}@ts-(?:ignore|expect-error|nocheck)\b`,
        what: 'switches the type checker off here',
        examples: {
            match: ['// @ts-ignore', '/* @ts-expect-error wrong type */', '// @ts-nocheck'],
            noMatch: ['import "@ts-rest/core"', '// @ts-check'],
        },
    },
    {
        id: 'python-types',
        tools: ['mypy', 'pyright'],
        level: 'warning',
        words: ['type: ignore', 'type:ignore', 'pyright:'],
        pattern: String.raw `#\s{0,5}(?:type:\s{0,3}ignore\b|pyright:\s{0,3}(?:ignore\b|basic\b|\w{1,60}\s{0,3}=\s{0,3}(?:false|none)))`,
        what: 'switches the type checker off here',
        examples: {
            match: [
                'x = y  # type: ignore',
                'z()  # type:ignore[attr-defined]',
                '# pyright: ignore',
                '# pyright: reportMissing=false',
            ],
            noMatch: ['# the type: ignored', '# pyright: strict'],
        },
    },
    {
        id: 'python-lint',
        tools: ['ruff', 'flake8', 'pylint'],
        level: 'warning',
        words: ['noqa', 'pylint:'],
        pattern: String.raw `#\s{0,5}(?:(?:ruff|flake8):\s{0,3})?noqa\b|#\s{0,5}pylint:\s{0,3}(?:disable|skip-file)`,
        what: 'silences Ruff, Flake8 or Pylint here',
        examples: {
            match: ['import a  # noqa: S301', '# ruff: noqa', '# pylint: disable=exec-used'],
            noMatch: ['noqa = 1', '# pylint: enable=all'],
        },
    },
    {
        id: 'go-lint',
        tools: ['golangci-lint', 'staticcheck', 'go vet'],
        level: 'warning',
        words: ['nolint', 'lint:ignore', 'lint:file-ignore'],
        pattern: String.raw `//\s{0,3}(?:nolint\b|lint:(?:file-)?ignore\s)`,
        what: 'silences golangci-lint or staticcheck here',
        examples: {
            match: ['x() //nolint:gosec', '// nolint', '//lint:ignore SA1019 old'],
            noMatch: ['nolint()', '// lint: ignored'],
        },
    },
    {
        id: 'ruby-lint',
        tools: ['rubocop'],
        level: 'warning',
        words: ['rubocop:'],
        pattern: String.raw `#\s{0,5}rubocop:(?:disable|todo)\b`,
        what: 'silences RuboCop here',
        examples: {
            match: ['eval(x) # rubocop:disable Security/Eval', '# rubocop:todo Style/X'],
            noMatch: ['# rubocop:enable Security/Eval'],
        },
    },
    {
        id: 'rust-lint',
        tools: ['clippy'],
        level: 'warning',
        words: ['allow('],
        pattern: String.raw `#!?\[\s{0,5}(?:cfg_attr\([^\]]{0,80},\s{0,5})?allow\([^)\]]{0,200}\bclippy::`,
        in: ['**/*.rs'],
        what: 'silences Clippy here',
        examples: {
            match: ['#[allow(clippy::unwrap_used)]', '#![allow(dead_code, clippy::all)]'],
            noMatch: ['#[allow(dead_code)]', '#[warn(clippy::all)]'],
        },
    },
    {
        id: 'java',
        tools: ['spotbugs', 'findbugs', 'pmd', 'codeql', 'error-prone'],
        level: 'error',
        words: ['suppressfbwarnings', 'suppresswarnings', 'nopmd'],
        pattern: String.raw `@SuppressFBWarnings\b|@SuppressWarnings\(\s{0,5}\{?\s{0,5}"(?:PMD|squid:|java:S|lgtm|codeql|findsecbugs)|//\s{0,5}NOPMD\b`,
        in: ['**/*.{java,kt,groovy,scala}'],
        what: 'silences SpotBugs, PMD or another Java analyser here',
        examples: {
            match: ['@SuppressFBWarnings("SQL_INJECTION")', '@SuppressWarnings("PMD.AvoidCatching")', 'x(); // NOPMD'],
            noMatch: ['@SuppressWarnings("unchecked")', '// about PMD'],
        },
    },
    {
        id: 'php-net',
        tools: ['phpcs', 'phpstan', 'psalm', 'security code scan', 'roslyn'],
        level: 'warning',
        words: ['phpcs:', 'phpstan-ignore', 'psalm-suppress', 'pragma warning disable', 'suppressmessage'],
        pattern: String.raw `\bphpcs:(?:ignore|disable)|@phpstan-ignore|@psalm-suppress|#pragma warning disable\b|\[(?:assembly:\s{0,3})?SuppressMessage\(`,
        in: ['**/*.{php,cs,vb,phtml}'],
        what: 'silences an analyser of PHP or .NET here',
        examples: {
            match: [
                '// phpcs:ignore',
                '/** @psalm-suppress TaintedSql */',
                '#pragma warning disable CA2100',
                '[SuppressMessage("Security", "CA2100")]',
            ],
            noMatch: ['#pragma warning restore CA2100', '// phpcs runs here'],
        },
    },
];

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/suppressions/inline/scanners.js

/** Comments that silence a security scanner of any language. */
const SCANNERS = [
    {
        id: 'nosec',
        tools: ['bandit', 'gosec', 'golang security checks by gosec'],
        level: 'error',
        words: ['nosec'],
        pattern: String.raw `${COMMENT}#?\bnosec\b`,
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
        pattern: String.raw `${COMMENT}\bnosem(?:grep)?\b`,
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
        pattern: String.raw `${COMMENT}\b(?:codeql\s{0,3}\[[\w/-]|lgtm\s{0,3}(?:\[|$))`,
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
        pattern: String.raw `${COMMENT}\bNOSONAR\b`,
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
        pattern: String.raw `${COMMENT}(?:\bgitleaks:allow\b|\btrufflehog:ignore\b|\bpragma:\s{0,3}(?:allow|white)list\b|\bsecretlint-disable|\bggignore\b)`,
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
        pattern: String.raw `${COMMENT}(?:\btrivy:ignore:|\b(?:checkov|bridgecrew):skip=|\btfsec:ignore:|\bkics-scan (?:ignore|disable)|\bts:skip=)`,
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
        pattern: String.raw `#\s{0,5}hadolint\s{1,5}(?:global\s{1,5})?ignore=`,
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
        pattern: String.raw `#\s{0,5}zizmor:\s{0,5}ignore\[`,
        what: 'silences zizmor here',
        examples: { match: ['uses: a/b@v1 # zizmor: ignore[unpinned-uses]'], noMatch: ['# zizmor: see its docs'] },
    },
];

;// CONCATENATED MODULE: ./build/emit/actions/scan-aggregate/src/suppressions/inline/inline.js


/** Comments that silence a tool at the place where they stand. */
const INLINE = [...SCANNERS, ...LANGUAGES];


/***/ })

};
