import type { z } from 'zod';
import type { Commit } from '../../../../shared/change/change.ts';
import { satisfied } from '../../../../shared/evidence/evidence.ts';
import type { GateReport } from '../../../../shared/evidence/report.ts';
import type { GateName } from '../../../../shared/evidence/gates.ts';
import type { PullRequestFacts } from '../../../../shared/github/pull-request.ts';
import { policySchema, type Policy } from '../../../../shared/policy/schema.ts';
import type { CaseFile } from '../case.ts';

/** Cases for tests: a small ready example, of which every test spoils what it is about. */
/** Milliseconds since the epoch. */
export const NOW = Date.parse('2026-11-24T12:00:00Z');
export const BASE = 'b'.repeat(40);
export const HEAD = 'a'.repeat(40);
export const OLDER = 'e'.repeat(40);
export const TREE = 'c'.repeat(40);

const IDS: Readonly<Record<string, number>> = { alice: 1001, bob: 1002, carol: 1003, dave: 1004 };

export const user = (login: string, id: number = IDS[login] ?? 9000 + login.length) => ({ login, id, type: 'User' });

type Review = NonNullable<PullRequestFacts['reviews']>[number];
let reviewId = 900;

export const review = (login: string, state = 'APPROVED', more: Partial<Review> = {}): Review => ({
  id: ++reviewId,
  user: user(login),
  state,
  body: '',
  commit_id: HEAD,
  submitted_at: '2026-03-02T10:00:00Z',
  pull_request_url: 'https://api.github.com/repos/example/service/pulls/7',
  ...more,
});

type Comment = NonNullable<PullRequestFacts['comments']>[number];

export const comment = (login: string, body: string, more: Partial<Comment> = {}): Comment => ({
  id: ++reviewId,
  user: user(login),
  body,
  created_at: '2026-03-02T11:00:00Z',
  updated_at: '2026-03-02T11:00:00Z',
  issue_url: 'https://api.github.com/repos/example/service/issues/7',
  performed_via_github_app: null,
  ...more,
});

type Run = NonNullable<PullRequestFacts['check_runs']>[number];

export const run = (name: string, more: Partial<Run> = {}): Run => ({
  id: 70_001,
  name,
  head_sha: HEAD,
  status: 'completed',
  conclusion: 'success',
  started_at: '2026-03-02T09:40:00Z',
  completed_at: '2026-03-02T09:44:00Z',
  app: { id: 15_368, slug: 'github-actions' },
  check_suite: { id: 30_001 },
  ...more,
});

export const mailOf = (login: string): string => `${user(login).id}+${login}@users.noreply.github.com`;

export const gitCommit = (login: string, more: Partial<Commit> = {}): Commit => ({
  oid: HEAD,
  parents: [BASE],
  author: { name: login, email: mailOf(login) },
  committer: { name: login, email: mailOf(login) },
  message: 'Change the greeting\n',
  ...more,
});

export const restCommit = (login: string, sha = HEAD, message = 'Change the greeting') => ({
  sha,
  author: user(login),
  committer: user(login),
  commit: {
    message,
    author: { name: login, email: mailOf(login) },
    committer: { name: login, email: mailOf(login) },
  },
});

/** A pull request of alice's, approved by bob at its head, with a green build. */
export const factsOf = (more: Partial<PullRequestFacts> = {}): PullRequestFacts => ({
  pull_request: {
    number: 7,
    title: 'Change the greeting',
    body: null,
    user: user('alice'),
    assignees: [],
    commits: 1,
    changed_files: 1,
    head: { sha: HEAD, ref: 'feature' },
    base: { sha: BASE, ref: 'main', repo: { id: 4242, full_name: 'example/service' } },
  },
  reviews: [review('bob')],
  commits: [restCommit('alice')],
  files: [{ filename: 'src/app.js', status: 'modified' }],
  check_runs: [run('build')],
  comments: [],
  permissions: { alice: 'write', bob: 'write', carol: 'write', dave: 'write' },
  teams: {},
  ...more,
});

type PolicyInput = Partial<z.input<typeof policySchema>>;

/** One approval and one check are owed by every change; a gate must have found no secrets. */
export const policyOf = (more: PolicyInput = {}): Policy => ({
  ...policySchema.parse({
    schema: 'evidence-gate/policy@1',
    name: 'example',
    version: 1,
    evidence: {
      'approval.human': {
        title: 'Approval by a person',
        gate: 'approval-gate',
        howTo: 'Have somebody approve.',
        approval: { role: 'reviewer' },
      },
      'check.build': {
        title: 'Build',
        gate: 'approval-gate',
        howTo: 'Let it build.',
        check: { names: ['build'] },
      },
      'scan.secrets': { title: 'Secret scan', gate: 'scan-aggregate', howTo: 'Run a secret scanner.' },
    },
    requirements: [
      {
        id: 'minimum',
        title: 'Every change',
        when: {},
        evidence: ['approval.human', 'check.build', 'scan.secrets'],
        why: 'Always.',
      },
    ],
    roles: { reviewer: { title: 'Anybody with write permission' } },
    gates: { required: ['risk-classify', 'scan-aggregate'] },
    ...more,
  }),
  digest: 'sha256:policy',
  sources: ['file:example@1'],
});

export const reportOf = (gate: GateName, more: Partial<GateReport> = {}): GateReport => ({
  schema: 'evidence-gate/report@1',
  gate,
  version: '0.1.0',
  subject: { repository: 'example/service', pullRequest: 7, base: BASE, head: HEAD, mergeTree: TREE },
  policy: { digest: 'sha256:policy', sources: ['file:example@1'] },
  conclusion: 'success',
  evidence: [],
  findings: [],
  inputs: [],
  problems: [],
  details: {},
  durationMs: 5,
  ...more,
});

export const classification = (ids: readonly string[]): GateReport =>
  reportOf('risk-classify', {
    details: {
      riskLevel: 'high',
      areas: [{ area: 'authentication', risk: 'high', reasons: [] }],
      changeTypes: [],
      requirements: ids.map((id) => ({ id, requiredBy: ['minimum'], why: 'Always.' })),
    },
  });

/** Reports that satisfy `policyOf()`. */
export const reportsOf = (...more: GateReport[]): Map<GateName, GateReport> =>
  new Map(
    [
      classification(['approval.human', 'check.build', 'scan.secrets']),
      reportOf('scan-aggregate', {
        evidence: [satisfied('scan.secrets', 'gitleaks found nothing new.', [{ tool: 'gitleaks', version: '8.30.0' }])],
      }),
      ...more,
    ].map((report) => [report.gate, report]),
  );

/** A case that is ready as it stands. */
export const caseOf = (more: Partial<CaseFile> = {}): CaseFile => ({
  policy: policyOf(),
  head: HEAD,
  mergeTree: TREE,
  commits: [gitCommit('alice')],
  paths: ['src/app.js'],
  judgedAt: NOW,
  facts: factsOf(),
  reports: reportsOf(),
  owned: [],
  ownersProblem: null,
  carry: new Map(),
  neutral: new Set(),
  ...more,
});
