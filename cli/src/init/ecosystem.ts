/** What is known of a repository: its paths, and the text of the few files that are asked for. */
export interface Inventory {
  readonly paths: ReadonlySet<string>;
  /** Text of a path; null when there is none. */
  readonly read: (path: string) => Promise<string | null>;
}

/** What an ecosystem's part of the workflow does; every line a shell command. Reports go to the folder `$REPORTS`. */
export interface Recipe {
  readonly setup: readonly string[];
  /** Empty when no test runner was found: the caller is told. */
  readonly test: readonly string[];
  readonly scans: readonly string[];
  readonly build: readonly string[];
  /** Git pathspecs of tests, for the run on the base's code. */
  readonly tests: readonly string[];
  /** Names of report files that every run writes. */
  readonly reports: readonly string[];
  /** Inputs of the collecting workflow, such as `node-version`. */
  readonly tools: Readonly<Record<string, string>>;
  /** What was found, for the person who reads along. */
  readonly found: readonly string[];
}

/** One language or package manager that `init` knows. */
export interface Ecosystem {
  readonly id: string;
  readonly title: string;
  /** Null when the repository has nothing of it. */
  readonly detect: (inventory: Inventory) => Promise<Recipe | null>;
}

export const recipe = (parts: Partial<Recipe>): Recipe => ({
  setup: [],
  test: [],
  scans: [],
  build: [],
  tests: [],
  reports: [],
  tools: {},
  found: [],
  ...parts,
});

/** The root manifest counts; a repository of many packages has one at its root or says more in its own workflow. */
export const hasRoot = ({ paths }: Inventory, ...names: readonly string[]): string | null =>
  names.find((name) => paths.has(name)) ?? null;
