import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ApprovalDetails } from '../../actions/approval-gate/src/details.ts';
import { main } from '../../cli/src/main.ts';
import { captured } from '../support/io.ts';
import { gitIn } from '../support/repository.ts';

/** A real repository with a branch to be merged, and a pull request about it, judged by the command line. */
export interface Scene {
  readonly git: (...args: string[]) => string;
  /** Commits files (null removes) as somebody. @returns the commit's id */
  commit(files: Readonly<Record<string, string | null>>, who?: string, message?: string): string;
  judge(pull: PullRecipe): Promise<{ verdict: string; status: number; details: ApprovalDetails }>;
  close(): void;
}

export interface PullRecipe {
  readonly reviews?: readonly object[];
  readonly comments?: readonly object[];
  readonly events?: readonly object[];
  readonly approvals?: object;
  /** How approval is asked for; default: one of anybody who may write. */
  readonly slot?: object;
  readonly permissions?: Readonly<Record<string, string | null>>;
  readonly head?: string;
  readonly base?: string;
  /** What GitHub shows in place of what git has. */
  readonly commits?: readonly object[];
  readonly pull?: object;
}

const IDS: Readonly<Record<string, number>> = { alice: 1001, bob: 1002, carol: 1003, dave: 1004 };
export const person = (login: string) => ({ login, id: IDS[login] ?? 5000, type: 'User' });
const mailOf = (login: string): string => `${person(login).id}+${login}@users.noreply.github.com`;

let reviewIds = 100;
export const reviewOf = (login: string, commit: string | null, more: object = {}) => ({
  id: ++reviewIds,
  user: person(login),
  state: 'APPROVED',
  commit_id: commit,
  submitted_at: `2026-03-02T10:00:${String(reviewIds % 60).padStart(2, '0')}Z`,
  pull_request_url: 'https://api.github.com/repos/example/service/pulls/7',
  ...more,
});

export function scene(): Scene {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-gate-'));
  const repo = join(folder, 'repo');
  mkdirSync(repo);
  const plain = gitIn(repo);
  plain('init', '-q', '-b', 'main');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(repo, path)), { recursive: true });
    writeFileSync(join(repo, path), text);
  };
  const commit: Scene['commit'] = (files, who = 'alice', message = 'Change') => {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) rmSync(join(repo, path));
      else write(path, text);
    }
    plain('add', '-A');
    plain(
      '-c',
      `user.name=${who}`,
      '-c',
      `user.email=${mailOf(who)}`,
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      message,
      `--author=${who} <${mailOf(who)}>`,
    );
    return plain('rev-parse', 'HEAD').trim();
  };
  const judge: Scene['judge'] = async (recipe) => {
    const head = plain('rev-parse', recipe.head ?? 'topic').trim();
    const base = plain('rev-parse', recipe.base ?? 'main').trim();
    const policy = join(folder, 'policy.yml');
    writeFileSync(policy, JSON.stringify(policyWith(recipe)));
    const facts = join(folder, 'pull.json');
    writeFileSync(facts, JSON.stringify(factsFrom(plain, base, head, recipe)));
    const io = captured();
    const out = join(folder, 'out');
    const words = [
      '--repo',
      repo,
      '--base',
      base,
      '--head',
      head,
      '--policy',
      policy,
      '--pull-request',
      facts,
      '--out',
      out,
    ];
    const status = await main(['approval-gate', ...words], io);
    if (status > 1) throw new Error(io.text.err);
    const { details } = JSON.parse(readFileSync(join(out, 'approval-gate.json'), 'utf8')) as {
      details: ApprovalDetails;
    };
    return { verdict: details.verdict, status, details };
  };
  return { git: plain, commit, judge, close: () => rmSync(folder, { recursive: true, force: true }) };
}

const policyWith = ({ slot, approvals }: PullRecipe) => ({
  schema: 'evidence-gate/policy@1',
  name: 'museum',
  version: 1,
  evidence: {
    'approval.human': {
      title: 'Approval',
      gate: 'approval-gate',
      howTo: 'Ask.',
      approval: { role: 'reviewer', ...slot },
    },
  },
  requirements: [{ id: 'all', title: 'Every change', when: {}, evidence: ['approval.human'], why: 'Always.' }],
  roles: { reviewer: { title: 'Anybody who may write' } },
  approvals: { ...approvals },
  gates: { required: [] },
});

function factsFrom(git: Scene['git'], base: string, head: string, recipe: PullRecipe) {
  const shas = git('rev-list', `${base}..${head}`).split('\n').filter(Boolean);
  const files = git('diff', '--name-only', '--no-renames', `${base}...${head}`).split('\n').filter(Boolean);
  const nameOf = (sha: string): string => git('log', '-1', '--format=%an', sha).trim();
  const commits = shas.map((sha) => ({
    sha,
    author: person(nameOf(sha)),
    committer: person(nameOf(sha)),
    commit: {
      message: git('log', '-1', '--format=%B', sha),
      author: { name: nameOf(sha), email: mailOf(nameOf(sha)) },
      committer: { name: nameOf(sha), email: mailOf(nameOf(sha)) },
    },
  }));
  return {
    pull_request: {
      number: 7,
      title: 'Change',
      user: person('alice'),
      assignees: [],
      commits: shas.length,
      changed_files: files.length,
      head: { sha: head, ref: 'topic' },
      base: { sha: base, ref: 'main', repo: { id: 4242, full_name: 'example/service' } },
      ...recipe.pull,
    },
    reviews: recipe.reviews ?? [],
    commits: recipe.commits ?? commits,
    files: files.map((filename) => ({ filename })),
    check_runs: [],
    comments: recipe.comments ?? [],
    events: recipe.events ?? [],
    permissions: { alice: 'write', bob: 'write', carol: 'write', dave: 'write', ...recipe.permissions },
    teams: {},
  };
}
