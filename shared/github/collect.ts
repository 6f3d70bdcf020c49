import { EvidenceError } from '../errors/errors.ts';
import { type ClientOptions, gitHubClient, type GitHubClient } from './client.ts';
import { Fault } from './faults.ts';
import { type PullRequestFacts, pullRequestFactsSchema } from './pull-request.ts';
import { permissionsOf, teamsOf } from './people.ts';

export interface CollectRequest extends ClientOptions {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  /** Teams (`org/slug`) whose members the policy or CODEOWNERS asks for. */
  readonly teams?: readonly string[];
  /** What the policy asks for; by default commit statuses and siblings, but not the runs of workflows. */
  readonly workflowRuns?: boolean;
  readonly statuses?: boolean;
  readonly siblings?: boolean;
}

/**
 * Reads everything about a pull request that a verdict depends on. A list that could not be read whole is `null`, with
 * the reason under `unread`, and never a shorter list. The pull request is read first and last: when it moved meanwhile,
 * nothing of it is used.
 *
 * @throws EvidenceError EG190 when the pull request itself cannot be read, EG191 when it changed while it was read, EG192
 *   when an answer is not of GitHub's shape
 */
export async function collectPullRequest(request: CollectRequest): Promise<PullRequestFacts> {
  const client = await gitHubClient(request);
  const at = { owner: request.owner, repo: request.repo, pull_number: request.number };
  const readPull = () =>
    client
      .one('GET /repos/{owner}/{repo}/pulls/{pull_number}', at, {
        what: 'The pull request could not be read',
        permission: 'pull-requests: read',
      })
      .catch(refuse);
  const pull = await readPull();
  const head = headOf(pull);
  const { lists, unread } = await readLists(client, request, head);
  const people = { client, owner: request.owner, repo: request.repo, unread };
  const [permissions, teams] = await Promise.all([permissionsOf(lists, people), teamsOf(request.teams ?? [], people)]);
  const again = await readPull();
  if (stateOf(again) !== stateOf(pull)) {
    throw new EvidenceError(
      'EG191',
      'The pull request changed while it was read.',
      'Judge again once nobody pushes to it.',
    );
  }
  const facts = { pull_request: pull, ...lists, permissions, teams, unread };
  const parsed = pullRequestFactsSchema.safeParse(facts);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new EvidenceError(
    'EG192',
    `GitHub's answer is not of the shape it documents: ${issue?.path.join('.')}: ${issue?.message}.`,
    'Try again; if it stays, report it with the version of your GitHub server.',
  );
}

type Lists = Record<(typeof LISTS)[number]['name'], unknown[] | null>;

const PULL = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const ISSUE = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
const COMMIT = 'GET /repos/{owner}/{repo}/commits';

/** The lists, where each comes from, and what the token needs for it. */
const LISTS = [
  { name: 'reviews', route: `${PULL}/reviews`, permission: 'pull-requests: read' },
  { name: 'commits', route: `${PULL}/commits`, permission: 'pull-requests: read' },
  { name: 'files', route: `${PULL}/files`, permission: 'pull-requests: read' },
  { name: 'comments', route: `${ISSUE}/comments`, permission: 'pull-requests: read' },
  { name: 'events', route: `${ISSUE}/events`, permission: 'pull-requests: read' },
  { name: 'check_runs', route: `${COMMIT}/{ref}/check-runs`, permission: 'checks: read', key: 'check_runs' },
  { name: 'statuses', route: `${COMMIT}/{ref}/status`, permission: 'statuses: read', key: 'statuses' },
  {
    name: 'workflow_runs',
    route: 'GET /repos/{owner}/{repo}/actions/runs',
    permission: 'actions: read',
    key: 'workflow_runs',
  },
  { name: 'associated_pulls', route: `${COMMIT}/{commit_sha}/pulls`, permission: 'pull-requests: read' },
] as const;

async function readLists(
  client: GitHubClient,
  { owner, repo, number, workflowRuns = false, statuses = true, siblings = true }: CollectRequest,
  head: string,
): Promise<{ lists: Lists; unread: Record<string, string> }> {
  const unread: Record<string, string> = {};
  const asked: Partial<Record<string, boolean>> = { workflow_runs: workflowRuns, statuses, associated_pulls: siblings };
  const entries = await Promise.all(
    LISTS.filter(({ name }) => asked[name] ?? true).map(async (list) => {
      const target: Record<string, string | number> = list.route.startsWith(PULL)
        ? { pull_number: number }
        : list.route.startsWith(ISSUE)
          ? { issue_number: number }
          : list.name === 'associated_pulls'
            ? { commit_sha: head }
            : list.name === 'workflow_runs'
              ? { head_sha: head }
              : { ref: head };
      // Every run, not only GitHub's choice of the latest: which one speaks is decided where it can be explained.
      if (list.name === 'check_runs') target['filter'] = 'all';
      const purpose = { what: `${list.name} could not be read`, permission: list.permission };
      try {
        const items = await client.list(
          list.route,
          { owner, repo, ...target },
          purpose,
          'key' in list ? list.key : undefined,
        );
        return [list.name, items] as const;
      } catch (thrown) {
        unread[list.name] = messageOf(thrown);
        return [list.name, null] as const;
      }
    }),
  );
  return { lists: Object.fromEntries(entries) as Lists, unread };
}

/** What must not move while it is read. */
function stateOf(pull: Record<string, unknown>): string {
  const {
    head,
    base,
    state,
    commits,
    changed_files: files,
  } = pull as Record<string, { sha?: unknown; ref?: unknown } | undefined>;
  return JSON.stringify([head?.sha, base?.sha, base?.ref, state, commits, files]);
}

function headOf(pull: Record<string, unknown>): string {
  const sha = (pull['head'] as { sha?: unknown } | undefined)?.sha;
  if (typeof sha === 'string' && /^[0-9a-f]{40,64}$/u.test(sha)) return sha;
  throw new EvidenceError('EG192', 'GitHub’s answer names no head commit.', 'Try again.');
}

function refuse(thrown: unknown): never {
  throw new EvidenceError('EG190', `${messageOf(thrown)}.`, 'Give the token what it lacks, or try again later.', {
    cause: thrown,
  });
}

export function messageOf(thrown: unknown): string {
  if (thrown instanceof Fault) return thrown.message;
  throw thrown;
}
