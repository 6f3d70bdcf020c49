import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main } from '../../cli/src/main.ts';
import type { GateReport } from '../../shared/evidence/report.ts';
import { captured } from './io.ts';
import { gitIn } from './repository.ts';

/** Who approved the head, and what they may do in the repository. */
export interface Approver {
  readonly login: string;
  readonly permission: 'write' | 'maintain';
}

/** What the whole chain said of a change. */
export interface Judged {
  readonly status: number;
  readonly err: string;
  /** Undefined when nothing was judged. */
  readonly verdict: string | undefined;
  readonly digest: string;
  readonly risk: { readonly riskLevel: string; readonly areas: readonly { area: string; risk: string }[] };
  /** Evidence id or standing requirement → its row in the verdict. */
  readonly rows: ReadonlyMap<string, { readonly status: string; readonly why: string }>;
}

export interface Trial {
  readonly head: string;
  readonly base?: string;
  readonly approvers?: readonly Approver[];
  /** Names of check runs that succeeded on the head. */
  readonly checks?: readonly string[];
  /** Further words of the command line. */
  readonly words?: readonly string[];
}

/** A git repository in which changes are judged by the whole chain, as `evidence-gate check` does it. */
export function chainIn(folder: string) {
  const git = gitIn(folder);
  git('init', '-q', '-b', 'main');
  // What a test hands in and gets out lies beside the repository's own files.
  appendFileSync(join(folder, '.git/info/exclude'), '.judged-*/\ngiven/\n');
  const commit = (files: Readonly<Record<string, string>>): string => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    git('add', '-A');
    git('commit', '-q', '-m', 'Change');
    return git('rev-parse', 'HEAD').trim();
  };
  /** A commit on top of `from` that changes these files; the branch `main` stays where it is. */
  const branch = (files: Readonly<Record<string, string>>, from = 'main'): string => {
    git('checkout', '-q', '--detach', from);
    const head = commit(files);
    git('checkout', '-q', 'main');
    return head;
  };
  const filesOf = (base: string, head: string): string[] =>
    git('diff', '--name-only', `${base}...${head}`).split('\n').filter(Boolean);
  const judge = async (trial: Trial): Promise<Judged> => {
    const { head, base = 'main', words = [] } = trial;
    const out = mkdtempSync(join(folder, '.judged-'));
    const io = { ...captured({ PATH: process.env['PATH'] }), cwd: folder };
    const facts = join(out, 'pull-request.json');
    writeFileSync(facts, JSON.stringify(pullRequest(trial, git('rev-parse', base).trim(), filesOf(base, head))));
    const flags = ['--repo', folder, '--base', base, '--head', head, '--pull-request', facts, '--out', out];
    const status = await main(['check', ...flags, '--format', 'json', ...words], io);
    const nothing = { status, err: io.text.err, verdict: undefined, digest: '', rows: new Map() };
    if (status > 1) return { ...nothing, risk: { riskLevel: '', areas: [] } };
    const verdict = JSON.parse(io.text.out) as GateReport;
    const rows = verdict.details['requirements'] as { id: string; status: string; why: string }[];
    const risk = JSON.parse(readFileSync(join(out, 'risk-classify.json'), 'utf8')) as GateReport;
    return {
      status,
      err: io.text.err,
      verdict: verdict.details['verdict'] as string,
      digest: verdict.policy.digest,
      risk: risk.details as unknown as Judged['risk'],
      rows: new Map(rows.map((row) => [row.id, row])),
    };
  };
  return { commit, branch, judge };
}

const user = (login: string) => ({ login, id: login.length * 1000 + login.charCodeAt(0), type: 'User' });

/** The facts of a pull request by `dev`, as GitHub's REST API gives them. */
function pullRequest({ head, approvers = [], checks = [] }: Trial, base: string, files: readonly string[]): object {
  const repo = { id: 1, full_name: 'acme/small' };
  return {
    pull_request: {
      number: 7,
      title: 'Change',
      body: '',
      user: user('dev'),
      commits: 1,
      changed_files: files.length,
      head: { sha: head, repo },
      base: { sha: base, ref: 'main', repo },
    },
    commits: [
      {
        sha: head,
        author: user('dev'),
        committer: user('dev'),
        commit: { message: 'Change', author: { name: 'Dev', email: 'dev@example.org' } },
      },
    ],
    files: files.map((filename) => ({ filename, status: 'modified' })),
    comments: [],
    check_runs: checks.map((name, index) => ({
      id: index + 1,
      name,
      head_sha: head,
      status: 'completed',
      conclusion: 'success',
      completed_at: '2026-03-02T10:00:00Z',
      app: { id: 15368, slug: 'github-actions' },
    })),
    associated_pulls: [],
    reviews: approvers.map(({ login }, index) => ({
      id: index + 1,
      user: user(login),
      state: 'APPROVED',
      body: '',
      commit_id: head,
      submitted_at: '2026-03-02T10:00:00Z',
      pull_request_url: 'https://api.github.com/repos/acme/small/pulls/7',
    })),
    permissions: Object.fromEntries(approvers.map(({ login, permission }) => [login, permission])),
    teams: {},
  };
}
