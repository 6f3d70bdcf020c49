import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { collectPullRequest } from '../../../shared/github/collect.ts';
import { gitHubDouble, type GitHubDouble } from '../../../shared/github/testing/double.ts';
import { gitIn } from '../../support/repository.ts';
import { artifactStore, unpack } from './artifacts.ts';
import { type Facts, type State, worldOf } from './github.ts';
import { run as runProgram } from './process.ts';
import type { CheckRun, EndedJob, Runner } from './runner.ts';
import { type Run, runWorkflow } from './workflow.ts';

const ROOT = join(import.meta.dirname, '../../..');
const DEMO = join(ROOT, 'examples/demo');
const { buildRepository } = (await import(join(DEMO, 'repository.mjs'))) as {
  buildRepository: (dir: string) => unknown;
};
const { readChange } = (await import(join(DEMO, 'changes.mjs'))) as {
  readChange: (name: string) => { readonly expected: { readonly verdict: string } };
};
const { pullRequestOf } = (await import(join(DEMO, 'pull-request.mjs'))) as {
  pullRequestOf: (change: unknown, repository: string, checks: readonly never[]) => Facts;
};

export const GATE_FILE = '.github/workflows/evidence-gate.yml';
export const CHECK = 'gate / Verdict';
/** What a repository that adopts the gate has; its commands are the example’s own. */
export const CALLER = readFileSync(join(import.meta.dirname, 'caller.yml'), 'utf8');
/** The same with evidence that was collected before, for tests of everything but the collecting. */
export const REPLAY = readFileSync(join(import.meta.dirname, 'replay.yml'), 'utf8');
export const REFRESHER = readFileSync(join(ROOT, 'workflows-templates/evidence-gate-refresh.yml'), 'utf8');

/** The example’s repository, one pull request of it, and GitHub around both. */
export interface Stage {
  readonly directory: string;
  readonly origin: string;
  readonly state: State;
  readonly double: GitHubDouble;
  readonly runner: Runner;
  readonly head: string;
  readonly base: string;
  readonly expected: string;
  /** Runs a workflow for the pull request, as GitHub would when it is opened or pushed to. */
  run(
    text?: string,
    options?: {
      event?: string;
      payload?: Readonly<Record<string, unknown>>;
      path?: string;
      vars?: Readonly<Record<string, string>>;
    },
  ): Promise<Run>;
  /** The newest conclusion of the required check on a commit. */
  conclusion(sha?: string): string | undefined;
  /** What a job of the run left under a name. */
  readonly artifact: (name: string) => string;
  /** Requirements that do not pass by the newest verdict, each with why. */
  open(): string[];
  close(): Promise<void>;
}

export async function stage(name: string, source?: string): Promise<Stage> {
  const directory = mkdtempSync(join(tmpdir(), 'evidence-gate-workflows-'));
  const origin = join(directory, 'origin');
  if (source === undefined) buildRepository(origin);
  else cpSync(source, origin, { recursive: true });
  const change = readChange(name);
  const facts = pullRequestOf(change, origin, []);
  const artifacts = artifactStore(directory);
  const checks: CheckRun[] = [];
  const jobs = new Map<number, EndedJob>();
  const repeats: Promise<unknown>[] = [];
  let runs = 0;
  const state: State = {
    facts,
    checks,
    artifacts,
    runs: new Map(),
    queue: [],
    rerun: (id) =>
      void repeats.push(Promise.resolve(jobs.get(id)?.again()).then((again) => again && jobs.set(again.id, again))),
  };
  const double = await gitHubDouble(worldOf(state));
  const runner: Runner = {
    root: ROOT,
    directory,
    origin,
    repository: 'example-org/document-service',
    apiUrl: double.baseUrl,
    artifacts,
    vars: { TOOLS: join(ROOT, 'node_modules') },
    secrets: {},
    machine: { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, NODE_NO_WARNINGS: '1' },
    ended: (check) => void checks.push(check),
  };
  const head = facts.pull_request.head.sha;
  const artifact = (called: string): string => {
    const folder = mkdtempSync(join(directory, 'taken-'));
    for (let runId = runs; runId > 0; runId--) {
      const found = artifacts.find(runId, { name: called });
      if (found.length === 0) continue;
      unpack(found, folder, true);
      return folder;
    }
    const logs = [...jobs.values()].map((job) => `${job.name} ${job.result}\n${job.log.slice(-1500)}`);
    throw new Error(`no run left an artifact ${called}\n${logs.join('\n')}`);
  };
  return {
    directory,
    origin,
    state,
    double,
    runner,
    head,
    base: facts.pull_request.base.sha,
    expected: change.expected.verdict,
    run: async (text = CALLER, { event = 'pull_request', payload, path = GATE_FILE, vars = {} } = {}) => {
      const runId = ++runs;
      const group = payload?.['merge_group'] as { head_sha: string } | undefined;
      const sha = group?.head_sha ?? facts.pull_request.head.sha;
      state.runs.set(runId, { path, event, headSha: sha, attempt: 1 });
      const occasion = {
        name: event,
        payload: payload ?? { action: 'opened', pull_request: facts.pull_request },
        headSha: sha,
        runId,
      };
      const run = await runWorkflow(text, { ...runner, vars: { ...runner.vars, ...vars } }, occasion);
      for (const job of run.jobs.values()) jobs.set(job.id, job);
      await Promise.all(repeats.splice(0));
      return run;
    },
    conclusion: (sha = facts.pull_request.head.sha) =>
      checks.findLast(
        // A ruleset that requires the workflow asks which file a run is of, not only what its check is called.
        ({ name: called, headSha, runId }) =>
          called === CHECK && headSha === sha && state.runs.get(runId)?.path === GATE_FILE,
      )?.conclusion,
    artifact,
    open: () => {
      const { details } = JSON.parse(
        readFileSync(join(artifact('evidence-gate-verdict'), 'approval-gate.json'), 'utf8'),
      ) as {
        details: { requirements: { id: string; status: string; why: string }[] };
      };
      return details.requirements
        .filter(({ status }) => status !== 'satisfied' && status !== 'waived')
        .map(({ id, status, why }) => `${id} ${status}: ${why}`);
    },
    close: async () => {
      await double.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Judges the same change, reports and facts by the command line, in a folder like the job’s workspace. */
export async function judgeByCommandLine({
  directory,
  origin,
  state,
  double,
  base,
  head,
  artifact: take,
}: Stage): Promise<{ status: number; out: string }> {
  const folder = mkdtempSync(join(directory, 'laptop-'));
  const git = gitIn(folder);
  git('init', '-q');
  git('remote', 'add', 'origin', origin);
  git('fetch', '-q', 'origin', base, head);
  git('checkout', '-q', base);
  mkdirSync(join(folder, '.evidence-input'));
  try {
    cpSync(take('evidence'), join(folder, '.evidence-input'), { recursive: true });
  } catch {}
  const spec = await runProgram(['git', 'cat-file', 'blob', `${head}:${SPEC}`], folder, { PATH: '/usr/bin:/bin' });
  if (spec.status === 0) writeFileSync(join(folder, '.evidence-spec.yml'), spec.output);
  const facts = await collectPullRequest({
    owner: 'example-org',
    repo: 'document-service',
    number: state.facts.pull_request.number,
    token: 'secret',
    baseUrl: double.baseUrl,
    teams: TEAMS,
  });
  const file = join(directory, 'facts.json');
  writeFileSync(file, JSON.stringify(facts));
  const words = [
    'check',
    '--base',
    base,
    '--head',
    head,
    '--reports',
    '.evidence-input/**/*.{xml,json,sarif,txt}',
    '--coverage',
    '.evidence-input/**/lcov.info',
    '--pull-request',
    file,
    ...(spec.status === 0 ? ['--spec', '.evidence-spec.yml'] : []),
  ];
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', join(ROOT, 'cli/src/index.ts'), ...words];
  const { status } = await runProgram(command, folder, { PATH: '/usr/local/bin:/usr/bin:/bin' });
  return { status, out: join(folder, '.evidence') };
}

/** Where the example keeps the specs of its changes. */
const SPEC = 'docs/specs/login-protection.yml';
/** The teams of the example’s CODEOWNERS, in the order the gate asks for them. */
const TEAMS = ['example-org/documents', 'example-org/identity', 'example-org/platform'];

/**
 * The gate reports of a folder, byte for byte but for what differs by nature: times, the folder they were made in, and
 * the random words that fence untrusted text in.
 */
export function reportsIn(folder: string, madeIn: RegExp): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((file) => /^(?:[a-z-]+\.json|merged\.sarif|summary\.md)$/u.test(file));
  return Object.fromEntries(
    names
      .toSorted()
      .map((file) => [
        file,
        readFileSync(join(folder, file), 'utf8').replaceAll(madeIn, '').replaceAll(BY_NATURE, '$1'),
      ]),
  );
}

const BY_NATURE = /("durationMs": ?)\d+|(?<=untrusted_content_)[0-9a-f]{32}/gu;

/** A further commit on the change’s branch. @returns its id */
export function push({ origin, state }: Stage, files: Readonly<Record<string, string>>, message = 'More'): string {
  const git = gitIn(origin);
  git('checkout', '-q', '--force', state.facts.pull_request.head.ref);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(origin, path)), { recursive: true });
    writeFileSync(join(origin, path), text);
  }
  git('add', '-A');
  git('commit', '-q', '-m', message);
  const sha = git('rev-parse', 'HEAD').trim();
  git('checkout', '-q', '--detach', 'main');
  return sha;
}
