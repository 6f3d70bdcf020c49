import { sample } from '../../../shared/github/testing/contract.ts';

/** Objects as GitHub describes them, of one pull request that was judged. */
export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);
export const REPO = '/repos/{owner}/{repo}';
export const PULL = `${REPO}/pulls/{pull_number}`;
export const COMMENTS = `${REPO}/issues/{issue_number}/comments`;
export const subject = {
  repository: 'acme/widgets',
  pullRequest: 7,
  base: BASE,
  head: HEAD,
  mergeTree: 'c'.repeat(40),
};
const user = (login: string, id = 1, type = 'User') => sample('simple-user', { login, id, type });

const links = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { href: '' }]));
export const side = (sha: string, ref = 'main') => ({
  label: '',
  ref,
  sha,
  user: user('acme'),
  repo: sample('repository', { id: 4242, full_name: 'acme/widgets', owner: user('acme') }),
});
const label = (name: string, index: number) => ({
  id: index + 1,
  node_id: '',
  url: '',
  name,
  description: '',
  color: '',
  default: false,
});
export const pull = (more: object = {}) =>
  sample('pull-request', {
    number: 7,
    state: 'open',
    user: user('alice'),
    head: side(HEAD, 'topic'),
    base: side(BASE),
    labels: ['evidence: missing', 'bug'].map(label),
    _links: links('comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self'),
    ...more,
  });
export const review = (more: object = {}) =>
  sample('pull-request-review', {
    id: 5,
    user: user('bob', 2),
    state: 'APPROVED',
    commit_id: HEAD,
    _links: links('html', 'pull_request'),
    ...more,
  });
export const run = (more: object = {}) =>
  sample('check-run', {
    id: 9,
    name: 'build',
    head_sha: HEAD,
    status: 'completed',
    conclusion: 'success',
    app: null,
    check_suite: null,
    ...more,
  });
export const comment = (login: string, body: string, id = 1) =>
  sample('issue-comment', { id, user: user(login, 3, 'Bot'), body });
