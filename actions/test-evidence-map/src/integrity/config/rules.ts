/** A value of a test runner's configuration in which one direction is a weakening. */
export interface ConfigRule {
  readonly ruleId: 'threshold-lowered' | 'retries-raised' | 'tests-excluded' | 'failure-tolerated';
  /** A line that holds the value; group 1 is a number, where the rule compares numbers. */
  readonly line: RegExp;
  /** Which direction weakens; `new` means that the line itself does. */
  readonly weaker: 'lower' | 'higher' | 'new';
  readonly message: string;
}

/** Files that say which tests run and what they must reach. */
export const CONFIG_PATH =
  /(?:^|\/)(?:(?:jest|vitest|vite|playwright|cypress|karma|web-test-runner|ava|wtr)\.config\.[cm]?[jt]s|jest\.config\.json|\.mocharc(?:\.\w+)?|\.(?:nyc|c8)rc(?:\.\w+)?|nyc\.config\.js|pytest\.ini|tox\.ini|setup\.cfg|\.coveragerc|pyproject\.toml|phpunit\.xml(?:\.dist)?|\.rspec|\.simplecov|codecov\.ya?ml|\.codecov\.ya?ml|package\.json|stryker\.conf(?:ig)?\.\w+)$|^\.github\/workflows\/[^/]+\.ya?ml$/u;

/** Patterns look at one line of at most 500 characters and hold no nested repetition. */
export const CONFIG_RULES: readonly ConfigRule[] = [
  {
    ruleId: 'threshold-lowered',
    line: /\b(?:branches|functions|lines|statements|fail_under|fail-under|cov-fail-under|check-coverage|minimum_coverage|threshold|break)\b["']?\s*[:=]?\s*(\d{1,3}(?:\.\d{1,3})?)/u,
    weaker: 'lower',
    message: 'asks for less coverage',
  },
  {
    ruleId: 'retries-raised',
    line: /\b(?:retries|retry|reruns|retryTimes|max_flaky_attempts|rerunFailingTestsCount)\b["']?\s*(?:[:=]|\s|\()\s*(\d{1,3})/u,
    weaker: 'higher',
    message: 'repeats failing tests more often',
  },
  {
    ruleId: 'tests-excluded',
    line: /\b(?:testPathIgnorePatterns|modulePathIgnorePatterns|coveragePathIgnorePatterns|norecursedirs|collect_ignore\w*|exclude-group|--ignore[= ]|--deselect[= ]|--exclude-pattern|testIgnore)\b/u,
    weaker: 'new',
    message: 'leaves tests or code out',
  },
  {
    ruleId: 'failure-tolerated',
    line: /\bpassWithNoTests\b["']?\s*[:=]?\s*(?:true)?|--passWithNoTests|\b(?:npm (?:run )?test|yarn test|pnpm test|npx (?:jest|vitest|playwright)|pytest|go test|mvn test|rspec|phpunit|dotnet test|cargo test)\b[^\n#]{0,200}(?:\|\|\s*(?:true|:|exit 0)|;\s*(?:true|exit 0)["']?,?\s*$)/u,
    weaker: 'new',
    message: 'lets a run pass in which tests fail or do not run',
  },
];
