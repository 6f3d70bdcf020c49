/** Level of one scope of the workflow token. */
export type Level = 0 | 1 | 2;
const LEVELS: Readonly<Record<string, Level>> = { none: 0, read: 1, write: 2 };

/**
 * Scopes GitHub documents for `permissions:`. `metadata` is left out: every token may read it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
const SCOPES = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
] as const;

/** What a job's token may do; scopes that are not listed are `none`. */
export type TokenPermissions = ReadonlyMap<string, Level>;

const every = (level: Level): TokenPermissions => new Map(SCOPES.map((scope) => [scope, level]));

/** What a token may do where nothing is stated: the repository's setting, which is one of these two. */
export const DEFAULTS: readonly TokenPermissions[] = [
  new Map([...every(2)].map(([scope, level]) => [scope, scope === 'id-token' ? 0 : level])),
  new Map([
    ['contents', 1],
    ['packages', 1],
  ]),
];

/**
 * Reads one `permissions:` value.
 *
 * @returns the scopes; null when the value is absent, so that the default holds
 * @throws RangeError on a value that GitHub does not know
 */
export function readPermissions(value: unknown): TokenPermissions | null {
  if (value === undefined || value === null) return null;
  if (value === 'read-all') return every(1);
  if (value === 'write-all') return every(2);
  if (typeof value !== 'object' || Array.isArray(value)) throw new RangeError('unknown permissions');
  return new Map(
    Object.entries(value).map(([scope, level]) => {
      if (typeof level !== 'string' || !Object.hasOwn(LEVELS, level)) throw new RangeError(`unknown level of ${scope}`);
      return [scope, LEVELS[level] as Level];
    }),
  );
}

/** Scopes in which `after` may do more than `before`, and those in which it may do less. */
export function compareTokens(
  before: TokenPermissions,
  after: TokenPermissions,
): { grown: string[]; shrunk: string[] } {
  const scopes = [...new Set([...before.keys(), ...after.keys()])].filter((scope) => scope !== 'metadata').toSorted();
  const level = (of: TokenPermissions, scope: string): Level => of.get(scope) ?? 0;
  return {
    grown: scopes.filter((scope) => level(after, scope) > level(before, scope)),
    shrunk: scopes.filter((scope) => level(after, scope) < level(before, scope)),
  };
}

/** The most that any of the given tokens may do. */
export function union(tokens: Iterable<TokenPermissions>): TokenPermissions {
  const most = new Map<string, Level>();
  for (const token of tokens)
    for (const [scope, level] of token) if (level > (most.get(scope) ?? 0)) most.set(scope, level);
  return most;
}
