import { CODEOWNERS_PATHS, MAX_CODEOWNERS_BYTES } from '../../../shared/codeowners/codeowners.ts';
import type { GitHubClient } from '../../../shared/github/client.ts';
import { Fault } from '../../../shared/github/faults.ts';

/** Files of workflows that are read; a repository with more is not known whole. */
const MAX_WORKFLOWS = 500;

type Parts = Record<string, unknown>;
type Reader = (route: string, more?: Record<string, string | number>) => Promise<Record<string, unknown>>;

/**
 * Reads what the doctor looks at from GitHub. A part that cannot be read is `null`, with the reason under `unread`; only
 * the repository itself must be there.
 *
 * @returns an object of the shape `settingsSchema` checks
 * @throws Fault when the repository cannot be read
 */
export async function readLive(client: GitHubClient, owner: string, repo: string, branch?: string): Promise<Parts> {
  const unread: Record<string, string> = {};
  const ask: Reader = (route, more = {}) =>
    client.one(
      route,
      { owner, repo, ...more },
      { what: route.replace('GET ', ''), permission: 'Administration: read' },
    );
  const part = async <Value>(name: string, read: () => Promise<Value>): Promise<Value | null> => {
    try {
      return await read();
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      unread[name] = thrown.message;
      return null;
    }
  };
  const repository = await ask('GET /repos/{owner}/{repo}');
  const ref = branch ?? String(repository['default_branch']);
  const [rulesets, protection, actions, files] = await Promise.all([
    part('rulesets', () => allRulesets(client, ask, owner, repo)),
    part('branch_protection', () => classicProtection(ask, ref)),
    part('actions', () => ask('GET /repos/{owner}/{repo}/actions/permissions/workflow')),
    part('workflows', () => filesOf(ask, ref)),
  ]);
  if (files === null) unread['codeowners'] = unread['workflows'] ?? '';
  return {
    repository: {
      full_name: repository['full_name'],
      default_branch: ref,
      visibility: repository['visibility'] ?? null,
    },
    rulesets,
    branch_protection: protection,
    actions,
    workflows: files?.workflows ?? null,
    codeowners: files?.codeowners ?? null,
    unread,
  };
}

/** The list names rulesets only; each is read whole, those of the organisation through the repository too. */
async function allRulesets(client: GitHubClient, ask: Reader, owner: string, repo: string): Promise<unknown[]> {
  const named = await client.list(
    'GET /repos/{owner}/{repo}/rulesets',
    { owner, repo },
    { what: 'The rulesets', permission: 'Metadata: read' },
  );
  return Promise.all(
    named.map((one) =>
      ask('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: Number((one as { id?: unknown }).id) }),
    ),
  );
}

/** False when GitHub says that the branch has none; a 404 without these words may also mean that nobody may know. */
async function classicProtection(ask: Reader, branch: string): Promise<unknown> {
  try {
    return await ask('GET /repos/{owner}/{repo}/branches/{branch}/protection', { branch });
  } catch (thrown) {
    if (thrown instanceof Fault && thrown.status === 404 && messageIn(thrown.cause) === 'Branch not protected')
      return false;
    throw thrown;
  }
}

const messageIn = (cause: unknown): unknown =>
  (cause as { response?: { data?: { message?: unknown } } } | undefined)?.response?.data?.message;

interface TreeEntry {
  readonly path: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

/** Workflows and CODEOWNERS, through git's own trees: one request a folder, one a file. */
async function filesOf(
  ask: Reader,
  branch: string,
): Promise<{ workflows: Record<string, string>; codeowners: string | false }> {
  const treeOf = async (sha: string | undefined): Promise<readonly TreeEntry[]> => {
    if (sha === undefined) return [];
    const { tree, truncated } = await ask('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { tree_sha: sha });
    if (truncated === true || !Array.isArray(tree)) throw new Fault('A folder is too large to be listed', null);
    return tree as TreeEntry[];
  };
  const folder = (entries: readonly TreeEntry[], name: string): string | undefined =>
    entries.find(({ path, type }) => path === name && type === 'tree')?.sha;
  const root = await treeOf(branch);
  const [github, docs] = await Promise.all([treeOf(folder(root, '.github')), treeOf(folder(root, 'docs'))]);
  const found = (await treeOf(folder(github, 'workflows'))).filter(
    ({ path, type }) => type === 'blob' && /\.ya?ml$/u.test(path),
  );
  if (found.length > MAX_WORKFLOWS) throw new Fault(`There are more than ${MAX_WORKFLOWS} workflows`, null);
  const workflows = await Promise.all(
    found.map(async ({ path, sha }) => [`.github/workflows/${path}`, await textOf(ask, sha)] as const),
  );
  const places = { '.github/': github, '': root, 'docs/': docs };
  for (const path of CODEOWNERS_PATHS) {
    const cut = path.lastIndexOf('/') + 1;
    const entry = places[path.slice(0, cut) as keyof typeof places]?.find((one) => one.path === path.slice(cut));
    // GitHub ignores a larger file: it owns nothing.
    if (entry === undefined || (entry.size ?? 0) > MAX_CODEOWNERS_BYTES) continue;
    return { workflows: Object.fromEntries(workflows), codeowners: await textOf(ask, entry.sha) };
  }
  return { workflows: Object.fromEntries(workflows), codeowners: false };
}

async function textOf(ask: Reader, sha: string): Promise<string> {
  const { content, encoding } = await ask('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { file_sha: sha });
  if (encoding !== 'base64' || typeof content !== 'string') throw new Fault('A file came in an unknown encoding', null);
  return Buffer.from(content, 'base64').toString('utf8');
}
