import type { SuppressionRule } from '../rule.ts';
import { COMMENT } from './comment.ts';

/** Comments that silence the linter, type checker or analyser of one language. */
export const LANGUAGES: readonly SuppressionRule[] = [
  {
    id: 'eslint-security',
    tools: ['eslint-plugin-security', 'eslint-plugin-no-secrets', 'eslint-plugin-no-unsanitized'],
    level: 'error',
    words: ['eslint-disable'],
    pattern: String.raw`${COMMENT}\beslint-disable(?:-next-line|-line)?\b[^\r\n]{0,300}?\b(?:security|no-secrets|no-unsanitized)/`,
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
    pattern: String.raw`${COMMENT}\b(?:es|ox)lint-disable(?:-next-line|-line)?\b`,
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
    pattern: String.raw`${COMMENT}\bbiome-ignore(?:-all|-start)?\b`,
    what: 'silences Biome here',
    examples: { match: ['// biome-ignore lint/security/noGlobalEval: legacy'], noMatch: ['// biome ignores nothing'] },
  },
  {
    id: 'typescript',
    tools: ['tsc', 'typescript'],
    level: 'warning',
    words: ['@ts-'],
    pattern: String.raw`(?://|/\*)\s{0,5}@ts-(?:ignore|expect-error|nocheck)\b`,
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
    pattern: String.raw`#\s{0,5}(?:type:\s{0,3}ignore\b|pyright:\s{0,3}(?:ignore\b|basic\b|\w{1,60}\s{0,3}=\s{0,3}(?:false|none)))`,
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
    pattern: String.raw`#\s{0,5}(?:(?:ruff|flake8):\s{0,3})?noqa\b|#\s{0,5}pylint:\s{0,3}(?:disable|skip-file)`,
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
    pattern: String.raw`//\s{0,3}(?:nolint\b|lint:(?:file-)?ignore\s)`,
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
    pattern: String.raw`#\s{0,5}rubocop:(?:disable|todo)\b`,
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
    pattern: String.raw`#!?\[\s{0,5}(?:cfg_attr\([^\]]{0,80},\s{0,5})?allow\([^)\]]{0,200}\bclippy::`,
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
    pattern: String.raw`@SuppressFBWarnings\b|@SuppressWarnings\(\s{0,5}\{?\s{0,5}"(?:PMD|squid:|java:S|lgtm|codeql|findsecbugs)|//\s{0,5}NOPMD\b`,
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
    pattern: String.raw`\bphpcs:(?:ignore|disable)|@phpstan-ignore|@psalm-suppress|#pragma warning disable\b|\[(?:assembly:\s{0,3})?SuppressMessage\(`,
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
