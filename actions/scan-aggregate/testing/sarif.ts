/** Builds SARIF for tests: one run with the given results. */
export interface ResultParts {
  readonly ruleId?: string;
  readonly path?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly text?: string;
  readonly level?: string;
  readonly snippet?: string;
  readonly more?: object;
}

export const result = ({
  ruleId = 'rule',
  path = 'src/a.js',
  line = 1,
  endLine,
  column,
  text = 'Bad.',
  level,
  snippet,
  more,
}: ResultParts = {}): object => ({
  ruleId,
  ...(level === undefined ? {} : { level }),
  message: { text },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: path },
        region: {
          startLine: line,
          ...(endLine === undefined ? {} : { endLine }),
          ...(column === undefined ? {} : { startColumn: column }),
          ...(snippet === undefined ? {} : { snippet: { text: snippet } }),
        },
      },
    },
  ],
  ...more,
});

/** A run of a tool that lists one rule, so that even without results it says what it looked for. */
export const run = (tool: string, results: unknown, more: object = {}): object => ({
  tool: { driver: { name: tool, version: '1.0', rules: [{ id: 'rule' }] } },
  results,
  ...more,
});

export const sarifOf = (...runs: readonly object[]): string => JSON.stringify({ version: '2.1.0', runs });
