import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from './git.mjs';
import { CHANGES } from './places.mjs';

const PEOPLE = JSON.parse(readFileSync(join(CHANGES, 'people.json'), 'utf8'));
const REPOSITORY = { id: 700_001, full_name: 'example-org/document-service' };
const URL = `https://api.github.com/repos/${REPOSITORY.full_name}`;
const ACTIONS_APP = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' };

/**
 * A change's pull request in the shapes of GitHub's REST API. Check runs tell what really ran; reviews and people come
 * from `change.json` and `people.json`.
 */
export function pullRequestOf(change, repository, checks) {
  const sha = git(repository, ['rev-parse', change.name]);
  const base = git(repository, ['rev-parse', 'main']);
  const commits = commitsOf(repository, change.name);
  const files = filesOf(repository, change.name);
  return {
    pull_request: {
      number: change.number,
      state: 'open',
      draft: false,
      title: change.title,
      body: change.body,
      user: userOf(change.author),
      assignees: [],
      labels: [],
      created_at: change.opened,
      updated_at: change.approvals.at(-1)?.at ?? change.opened,
      commits: commits.length,
      changed_files: files.length,
      head: { sha, ref: change.name, repo: REPOSITORY },
      base: { sha: base, ref: 'main', repo: REPOSITORY },
    },
    reviews: change.approvals.map(({ by, at, body }, index) => ({
      id: change.number * 1000 + index,
      user: userOf(by),
      state: 'APPROVED',
      body,
      commit_id: sha,
      submitted_at: at,
      pull_request_url: `${URL}/pulls/${change.number}`,
    })),
    commits,
    files,
    check_runs: checks.map((check, index) => checkRunOf(check, sha, change.number * 100 + index)),
    comments: [],
    permissions: Object.fromEntries(Object.entries(PEOPLE).map(([login, { permission }]) => [login, permission])),
    teams: {},
  };
}

const userOf = (login) => ({ id: PEOPLE[login].id, login, type: 'User' });

/** The account behind an e-mail; null when it belongs to none, as GitHub answers. */
function userWith(email) {
  const login = Object.keys(PEOPLE).find((name) => PEOPLE[name].email === email);
  return login === undefined ? null : userOf(login);
}

function commitsOf(repository, branch) {
  const format = ['%H', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x1f');
  const log = git(repository, ['log', '--reverse', `--format=${format}%x1e`, `main..${branch}`]);
  const records = log.split('\x1e').map((record) => record.trim());
  return records.filter((record) => record !== '').map(commitOf);
}

function commitOf(record) {
  const [sha, parents, authorName, authorEmail, authored, committerName, committerEmail, committed, message] =
    record.split('\x1f');
  return {
    sha,
    commit: {
      author: { name: authorName, email: authorEmail, date: authored },
      committer: { name: committerName, email: committerEmail, date: committed },
      message: message.trimEnd(),
      verification: { verified: false, reason: 'unsigned' },
    },
    author: userWith(authorEmail),
    committer: userWith(committerEmail),
    parents: parents.split(' ').map((parent) => ({ sha: parent })),
  };
}

const STATUSES = { A: 'added', M: 'modified', D: 'removed' };

function filesOf(repository, branch) {
  const diff = git(repository, ['diff', '--no-renames', '--name-status', '-z', `main...${branch}`]);
  const fields = diff.split('\0').filter((field) => field !== '');
  return Array.from({ length: fields.length / 2 }, (_, index) => ({
    filename: fields[index * 2 + 1],
    status: STATUSES[fields[index * 2]],
  }));
}

const checkRunOf = ({ name, status, startedAt, completedAt }, sha, id) => ({
  id,
  name,
  head_sha: sha,
  status: 'completed',
  conclusion: status === 0 ? 'success' : 'failure',
  html_url: `https://github.com/${REPOSITORY.full_name}/runs/${id}`,
  started_at: startedAt,
  completed_at: completedAt,
  app: ACTIONS_APP,
  check_suite: { id: id * 10 },
});
