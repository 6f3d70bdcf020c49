import type { Description } from './contract.ts';
import type { World } from './double.ts';

export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);
export const PULL = '/repos/{owner}/{repo}/pulls/{pull_number}';
export const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';
export const RUNS = '/repos/{owner}/{repo}/commits/{ref}/check-runs';
export const STATUS = '/repos/{owner}/{repo}/commits/{ref}/status';
export const ASSOCIATED = '/repos/{owner}/{repo}/commits/{commit_sha}/pulls';
export const WORKFLOW_RUNS = '/repos/{owner}/{repo}/actions/runs';
export const PERMISSION = '/repos/{owner}/{repo}/collaborators/{username}/permission';
export const MEMBERS = '/orgs/{org}/teams/{team_slug}/members';

/** How long the lists of the pull request are. */
export interface Size {
  readonly commits?: number;
  readonly files?: number;
  readonly reviews?: number;
  readonly runs?: number;
}

/** One pull request of a repository, in objects as this server describes them. */
export function worldOn({ sample }: Pick<Description, 'sample'>) {
  const user = (login: string, id: number) => sample('simple-user', { login, id, type: 'User' });
  const bob = user('bob', 1002);
  const link = { href: '' };

  const review = (id: number) =>
    sample('pull-request-review', {
      id,
      user: bob,
      state: 'APPROVED',
      commit_id: HEAD,
      submitted_at: '2026-03-02T10:00:00Z',
      pull_request_url: 'https://api.github.com/repos/acme/widgets/pulls/7',
      _links: { html: link, pull_request: link },
    });

  const commit = (index: number) =>
    sample('commit', {
      sha: index === 0 ? HEAD : index.toString(16).padStart(40, '0'),
      author: user('alice', 1001),
      committer: user('alice', 1001),
    });

  const pull = (commits: number, files: number, head = HEAD) => {
    const side = (sha: string) => ({
      label: '',
      ref: 'main',
      sha,
      user: user('acme', 4200),
      repo: sample('repository', { id: 4242, full_name: 'acme/widgets', owner: user('acme', 4200) }),
    });
    const links = ['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self'];
    return sample('pull-request', {
      number: 7,
      user: user('alice', 1001),
      commits,
      changed_files: files,
      head: side(head),
      base: side(BASE),
      _links: Object.fromEntries(links.map((name) => [name, link])),
      labels: [],
    });
  };

  const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

  const worldOf = (size: Size = {}): World => {
    const { commits = 1, files = 1, reviews = 1, runs = 1 } = size;
    return {
      [PULL]: () => pull(commits, files),
      [`${PULL}/reviews`]: () => numbers(reviews).map((index) => review(index + 1)),
      [`${PULL}/commits`]: () => numbers(commits).map(commit),
      [`${PULL}/files`]: () =>
        numbers(files).map((index) => sample('diff-entry', { filename: `src/${index}.ts`, status: 'modified' })),
      [`${ISSUE}/comments`]: () => [],
      [`${ISSUE}/events`]: () => [],
      [RUNS]: () => ({
        total_count: runs,
        check_runs: numbers(runs).map((index) =>
          sample('check-run', {
            id: index + 1,
            name: 'build',
            head_sha: HEAD,
            status: 'completed',
            conclusion: 'success',
            output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: '' },
          }),
        ),
      }),
      [STATUS]: () =>
        sample('combined-commit-status', {
          sha: HEAD,
          total_count: 0,
          statuses: [],
          repository: sample('minimal-repository', { owner: user('acme', 4200) }),
        }),
      [WORKFLOW_RUNS]: () => ({ total_count: 0, workflow_runs: [] }),
      [ASSOCIATED]: () => [],
      [PERMISSION]: ({ username }) =>
        username === 'bob'
          ? sample('repository-collaborator-permission', { permission: 'write', role_name: 'maintain', user: null })
          : undefined,
      [MEMBERS]: ({ org, team_slug: slug }) => (org === 'acme' && slug === 'security' ? [bob] : undefined),
    };
  };

  return { user, bob, review, commit, pull, worldOf };
}
