/** What the gate is handed besides the change. */
export interface Inputs {
  readonly reports: readonly string[];
  readonly reportsBase: readonly string[];
  readonly coverage: readonly string[];
  readonly testSource: readonly string[];
}
