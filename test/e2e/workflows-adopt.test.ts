import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { main } from '../../cli/src/main.ts';
import { gitHubDouble } from '../../shared/github/testing/double.ts';
import { captured } from '../support/io.ts';
import { gitIn } from '../support/repository.ts';
import { artifactStore } from './workflows-runner/artifacts.ts';
import { type State, worldOf } from './workflows-runner/github.ts';
import { runWorkflow } from './workflows-runner/workflow.ts';

// A new user's first five minutes: a small repository, `evidence-gate init`, a pull request, the workflow as written.
const GATE = '.github/workflows/evidence-gate.yml';
let dir: string;
beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'evidence-gate-adopt-'))));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('what init writes into a fresh repository runs, and says what is missing', async () => {
  const origin = join(dir, 'origin');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(origin, path)), { recursive: true });
    writeFileSync(join(origin, path), text);
  };
  write('package.json', JSON.stringify({ name: 'fresh', version: '1.0.0', scripts: { test: 'node --test' } }));
  write('src/add.js', 'export const add = (a, b) => a + b;\n');
  write(
    'test/add.test.js',
    "import test from 'node:test';\nimport assert from 'node:assert/strict';\nimport { add } from '../src/add.js';\ntest('adds', () => assert.equal(add(1, 2), 3));\n",
  );
  const git = gitIn(origin);
  git('init', '-q', '-b', 'main');
  expect(await main(['init', '--repo', origin, '--ref', 'c'.repeat(40), '--mode', 'enforce'], captured())).toBe(0);
  git('add', '-A');
  git('commit', '-q', '-m', 'Begin');
  const base = git('rev-parse', 'HEAD').trim();
  git('checkout', '-q', '-b', 'topic');
  write('src/add.js', 'export const add = (a, b) => Number(a) + Number(b);\n');
  git('commit', '-q', '-am', 'Add what is written as text too');
  const head = git('rev-parse', 'HEAD').trim();
  const commit = { sha: head, author: null, committer: null, parents: [{ sha: base }], commit: { message: 'Add' } };
  const state: State = {
    queue: [],
    facts: {
      pull_request: {
        number: 1,
        state: 'open',
        title: 'Add',
        body: null,
        labels: [],
        commits: 1,
        changed_files: 1,
        user: { id: 5, login: 'dev' },
        head: { sha: head, ref: 'topic' },
        base: { sha: base, ref: 'main' },
      },
      reviews: [],
      commits: [commit],
      files: [{ filename: 'src/add.js', status: 'modified' }],
      permissions: {},
    },
    checks: [],
    artifacts: artifactStore(dir),
    runs: new Map([[1, { path: GATE, event: 'pull_request', headSha: head, attempt: 1 }]]),
    rerun: () => {},
  };
  const double = await gitHubDouble(worldOf(state));
  try {
    const run = await runWorkflow(
      readFileSync(join(origin, GATE), 'utf8'),
      {
        root: join(import.meta.dirname, '../..'),
        directory: dir,
        origin,
        repository: 'example-org/document-service',
        apiUrl: double.baseUrl,
        artifacts: state.artifacts,
        vars: {},
        secrets: {},
        machine: { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin` },
        ended: (check) => void state.checks.push(check),
      },
      {
        name: 'pull_request',
        payload: { action: 'opened', pull_request: state.facts.pull_request },
        headSha: head,
        runId: 1,
      },
    );
    const results = Object.fromEntries([...run.jobs].map(([name, { result }]) => [name, result]));
    expect({ results, log: run.jobs.get('collect / Test 1')?.log }).toMatchObject({
      results: {
        'collect / Test 1': 'success',
        'collect / Test the base': 'success',
        'collect / Gather': 'success',
        'gate / Verdict': 'failure',
      },
    });
    expect(run.jobs.get('gate / Verdict')?.outputs['verdict']).toBe('not-ready');
    const summary = run.jobs.get('gate / Verdict')?.summary ?? '';
    // Its tests ran and count; what nobody supplied is named.
    expect(summary).toContain('scan.sast');
    expect(state.artifacts.list(1).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['evidence', 'evidence-base', 'evidence-gate-verdict']),
    );
  } finally {
    await double.close();
  }
}, 180_000);
