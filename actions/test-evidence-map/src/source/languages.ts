const CODE =
  /\.(?:[cm]?[jt]sx?|py|go|java|kts?|scala|rb|php|cs|fs|vb|rs|c|cc|cpp|cxx|h|hpp|m|mm|swift|dart|exs?|erl|clj[cs]?|groovy|vue|svelte|lua|pl|pm)$/iu;
const DECLARATION = /\.d\.[cm]?ts$/iu;
const TEST_PATH =
  /(?:^|\/)(?:__tests__|tests?|specs?|e2e|integration-tests?|test-utils|testing)\/|(?:^|\/)[^/]+[._-](?:test|tests|spec|specs|e2e|cy|it)\.[^/.]+$|(?:^|\/)test_[^/]+\.py$|(?:^|\/)conftest\.py$|(?:^|\/)[^/]+(?:Test|Tests|TestCase|Spec|IT)\.(?:java|kt|scala|groovy|cs|php|swift)$/u;
const FIXTURE = /(?:^|\/)(?:fixtures?|__fixtures__|__snapshots__|testdata|mocks?|__mocks__)\//u;

/** Whether a path holds code that could be executed and so measured. */
export const isCode = (path: string): boolean => CODE.test(path) && !DECLARATION.test(path);

/** Whether a path lies among tests: a test, its helpers or its data. */
export const isTestPath = (path: string): boolean => TEST_PATH.test(path);

/** Whether a path is a file of tests, in a language of code. */
export const isTestFile = (path: string): boolean => isCode(path) && isTestPath(path) && !FIXTURE.test(path);

/** Whether the syntax tree of this file can be read here. */
export const isScript = (path: string): boolean => /\.[cm]?[jt]sx?$/iu.test(path) && !DECLARATION.test(path);
