import { sample } from '../../../shared/github/testing/contract.ts';
import type { World } from '../../../shared/github/testing/double.ts';
import type { ArtifactStore } from './artifacts.ts';
import type { CheckRun } from './runner.ts';

type Objects = Readonly<Record<string, unknown>>;

/** What stands in a pull request, as the example’s own files tell it. */
export interface Facts {
  readonly pull_request: Objects & {
    readonly number: number;
    readonly head: Side;
    readonly base: Side;
    readonly user: Objects;
  };
  reviews: readonly Objects[];
  readonly commits: readonly Objects[];
  readonly files: readonly Objects[];
  readonly permissions: Readonly<Record<string, string>>;
}
interface Side {
  readonly sha: string;
  readonly ref: string;
  readonly repo?: Objects;
}

/** The mutable part of GitHub: people, and what the runs of workflows left. */
export interface State {
  readonly facts: Facts;
  readonly checks: CheckRun[];
  readonly artifacts: ArtifactStore;
  /** File and event of each run, by its id. */
  readonly runs: Map<number, { path: string; event: string; headSha: string; attempt: number }>;
  /** Branches of the merge queue, by name, and their commits. */
  queue: readonly { readonly ref: string; readonly sha: string }[];
  /** Asked to run a job again. */
  readonly rerun: (jobId: number) => void;
}

const REPO = '/repos/{owner}/{repo}';
const PULL = `${REPO}/pulls/{pull_number}`;
const user = (fields: Objects = {}): Objects => sample('simple-user', { type: 'User', ...fields });
const LINKS = ['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self'];
const links = Object.fromEntries(LINKS.map((name) => [name, { href: '' }]));
const owner = user({ login: 'example-org', id: 1 });
const repository = { id: 700_001, full_name: 'example-org/document-service', owner };
const full = sample('repository', repository);
const minimal = sample('minimal-repository', repository);
const side = ({ sha, ref, repo }: Side): Objects => ({ label: ref, ref, sha, user: owner, repo: { ...full, ...repo } });

/** GitHub’s REST API over the state, every reply of the shape GitHub documents. */
export function worldOf(state: State): World {
  const { facts } = state;
  const pull = (): Objects =>
    sample('pull-request', {
      state: 'open',
      ...facts.pull_request,
      user: user(facts.pull_request.user),
      assignees: [],
      head: side(facts.pull_request.head),
      base: side(facts.pull_request.base),
      _links: links,
    });
  const newest = (): readonly CheckRun[] => [
    ...new Map(state.checks.map((check) => [`${check.name} ${check.runId}`, check])).values(),
  ];
  return {
    [PULL]: pull,
    [`${PULL}/reviews`]: () =>
      facts.reviews.map((review) =>
        sample('pull-request-review', {
          ...review,
          user: user(review['user'] as Objects),
          _links: { html: { href: '' }, pull_request: { href: '' } },
        }),
      ),
    [`${PULL}/commits`]: () =>
      facts.commits.map((commit) => {
        const { author, committer } = commit as { author: Objects | null; committer: Objects | null };
        return sample('commit', {
          ...commit,
          parents: (commit['parents'] as readonly Objects[]).map((parent) => ({ url: '', ...parent })),
          author: author && user(author),
          committer: committer && user(committer),
          commit: {
            ...(sample('commit')['commit'] as Objects),
            ...(commit['commit'] as Objects),
            verification: sample('verification'),
          },
        });
      }),
    [`${PULL}/files`]: () => facts.files.map((file) => sample('diff-entry', file)),
    [`${REPO}/issues/{issue_number}/comments`]: () => [],
    [`${REPO}/issues/{issue_number}/events`]: () => [],
    [`${REPO}/commits/{ref}/check-runs`]: ({ ref }) => {
      const runs = newest().filter(({ headSha }) => headSha === ref);
      return { total_count: runs.length, check_runs: runs.map(checkRun) };
    },
    [`${REPO}/commits/{ref}/status`]: ({ ref }) =>
      sample('combined-commit-status', { sha: ref, total_count: 0, statuses: [], repository: minimal }),
    [`${REPO}/commits/{commit_sha}/pulls`]: () => [],
    [`${REPO}/git/matching-refs/{ref}`]: () =>
      state.queue.map(({ ref, sha }) => sample('git-ref', { ref, object: { type: 'commit', sha, url: '' } })),
    [`${REPO}/collaborators/{username}/permission`]: ({ username = '' }) => {
      const permission = Object.hasOwn(facts.permissions, username) ? facts.permissions[username] : undefined;
      return permission === undefined
        ? undefined
        : sample('repository-collaborator-permission', { permission, role_name: permission, user: null });
    },
    [`${REPO}/actions/runs`]: (_values, query) => {
      const runs = [...state.runs].filter(([, { headSha }]) => headSha === query.get('head_sha'));
      return { total_count: runs.length, workflow_runs: runs.map(workflowRun) };
    },
    [`${REPO}/actions/runs/{run_id}/jobs`]: ({ run_id: id }) => {
      const jobs = newest().filter(({ runId }) => String(runId) === id);
      return {
        total_count: jobs.length,
        jobs: jobs.map(({ jobId, name, headSha, conclusion }) =>
          sample('job', { id: jobId, name, head_sha: headSha, status: 'completed', conclusion }),
        ),
      };
    },
    [`${REPO}/actions/runs/{run_id}/artifacts`]: ({ run_id: id }) => {
      const found = state.artifacts.list(Number(id));
      return {
        total_count: found.length,
        artifacts: found.map(({ id: artifact, name }) =>
          sample('artifact', { id: artifact, name, expired: false, workflow_run: null }),
        ),
      };
    },
    [`POST ${REPO}/actions/jobs/{job_id}/rerun`]: ({ job_id: id }) => {
      state.rerun(Number(id));
      return {};
    },
  };
}

const APP = {
  id: 15368,
  slug: 'github-actions',
  node_id: '',
  name: 'GitHub Actions',
  description: null,
  owner,
  external_url: '',
  html_url: '',
  created_at: '',
  updated_at: '',
  permissions: {},
  events: [],
};

const checkRun = ({ jobId, name, headSha, conclusion }: CheckRun): Objects =>
  sample('check-run', {
    id: jobId,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: '' },
    app: APP,
    check_suite: { id: 1 },
  });

const workflowRun = ([id, { path, event, headSha, attempt }]: readonly [
  number,
  { path: string; event: string; headSha: string; attempt: number },
]): Objects =>
  sample('workflow-run', {
    id,
    path,
    event,
    head_sha: headSha,
    status: 'completed',
    run_attempt: attempt,
    run_number: id,
    repository: minimal,
    head_repository: minimal,
    head_commit: null,
    pull_requests: [],
    actor: owner,
    triggering_actor: owner,
  });
