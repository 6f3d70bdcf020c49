import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitIn } from '../support/repository.ts';
import { CHECK, GATE_FILE, push, REFRESHER, REPLAY, stage, type Stage } from './workflows-runner/example.ts';

// What a hostile or unlucky pull request does to the workflows. Evidence is collected once, by the example's own tools;
// every test then plays its own story on a stage of its own.
const MINUTES = 60_000;
const READY = 'login-evidenced';
let first: Stage;
let evidence: string;
const stages: Stage[] = [];

beforeAll(async () => {
  first = await stage(READY);
  await first.run();
  evidence = first.artifact('evidence');
}, 3 * MINUTES);
afterAll(async () => {
  await Promise.all([first, ...stages].map((one) => one.close()));
});

async function open(): Promise<Stage> {
  const one = await stage(READY, first.origin);
  stages.push(one);
  return one;
}
const gate = (one: Stage, text = REPLAY) => one.run(text, { vars: { EVIDENCE: evidence } });

function move(one: Stage, sha: string): void {
  (one.state.facts.pull_request.head as { sha: string }).sha = sha;
}

describe('approvals that come and go', () => {
  test(
    'a late approval turns the check green without a push, a push after it turns it red',
    async () => {
      const one = await open();
      const approvals = one.state.facts.reviews;
      one.state.facts.reviews = [];
      await gate(one);
      expect(one.conclusion()).toBe('failure');
      expect(one.open()).toEqual(expect.arrayContaining([expect.stringMatching(/^approval\./u)]));

      one.state.facts.reviews = approvals;
      const review = { action: 'submitted', sender: { type: 'User' }, pull_request: one.state.facts.pull_request };
      const refreshed = await one.run(REFRESHER, {
        event: 'pull_request_review',
        payload: review,
        path: '.github/workflows/evidence-gate-refresh.yml',
      });
      expect(refreshed.jobs.get('refresh / Refresh')?.result).toBe('success');
      expect({ conclusion: one.conclusion(), open: one.open() }).toEqual({ conclusion: 'success', open: [] });

      move(one, push(one, { 'src/clock.ts': '// rewritten after the approval\n' }));
      await gate(one);
      expect(one.conclusion()).toBe('failure');
      expect(one.double.violations).toEqual([]);
    },
    3 * MINUTES,
  );

  test(
    'an approval that is dismissed turns the check red again',
    async () => {
      const one = await open();
      await gate(one);
      expect(one.conclusion()).toBe('success');
      one.state.facts.reviews = one.state.facts.reviews.map((review) => ({ ...review, state: 'DISMISSED' }));
      const payload = { action: 'dismissed', sender: { type: 'User' }, pull_request: one.state.facts.pull_request };
      await one.run(REFRESHER, {
        event: 'pull_request_review',
        payload,
        path: '.github/workflows/evidence-gate-refresh.yml',
      });
      expect(one.conclusion()).toBe('failure');
    },
    2 * MINUTES,
  );
});

describe('a pull request that attacks the judge', () => {
  test(
    'that edits the workflow is judged by the base’s, and needs the owners of the gate',
    async () => {
      const one = await open();
      const weakened = REPLAY.replace('mode: enforce', 'mode: observe');
      move(one, push(one, { [GATE_FILE]: weakened }));
      await gate(one);
      expect(one.conclusion()).toBe('failure');
      expect(areasOf(one)).toContain('gate-policy');
    },
    2 * MINUTES,
  );

  test(
    'that renames a job to spoof the check does not pass for the gate',
    async () => {
      const one = await open();
      const spoof = `name: fast\non: pull_request\npermissions: {}\njobs:\n  x:\n    name: ${CHECK}\n    runs-on: ubuntu-latest\n    steps:\n      - run: 'true'\n`;
      move(one, push(one, { '.github/workflows/fast.yml': spoof }));
      await gate(one);
      await one.run(spoof, { path: '.github/workflows/fast.yml' });
      expect(one.state.checks.at(-1)).toMatchObject({ name: CHECK, conclusion: 'success' });
      expect(one.conclusion()).toBe('failure');
      expect(areasOf(one)).toContain('ci-cd');
    },
    2 * MINUTES,
  );

  test(
    'that poisons the artifact of the gate reports is judged by the gate’s own',
    async () => {
      const one = await open();
      const forged = join(one.directory, 'forged');
      cpSync(first.artifact('evidence-gate-verdict'), forged, { recursive: true });
      const bare = join(one.directory, 'bare');
      mkdirSync(bare);
      writeFileSync(join(bare, 'notes.txt'), 'nothing was run\n');
      // A job that runs the change’s code takes the name first, with reports that say what the attacker likes.
      const poisoned = REPLAY.replace(
        '  gate:\n',
        `  evil:\n    needs: collect\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps:\n      - run: cp -R "${forged}" forged\n      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with:\n          name: evidence-gate-reports\n          path: forged\n\n  gate:\n`,
      ).replace('needs: [build, collect]', 'needs: [build, collect, evil]');
      await one.run(poisoned, { vars: { EVIDENCE: bare } });
      expect(one.conclusion()).toBe('failure');
      expect(one.open()).toEqual(expect.arrayContaining([expect.stringContaining('test.unit')]));
    },
    2 * MINUTES,
  );

  test(
    'that plants variables in the collecting job does not reach the judge',
    async () => {
      const one = await open();
      const planting = REPLAY.replace(
        '      - run: cp -R "$EVIDENCE" reports\n',
        '      - run: cp -R "$EVIDENCE" reports && echo "LD_PRELOAD=/tmp/evil.so" >> "$GITHUB_ENV" && echo "/tmp/evil" >> "$GITHUB_PATH"\n',
      );
      await gate(one, planting);
      expect({ conclusion: one.conclusion(), open: one.open() }).toEqual({ conclusion: 'success', open: [] });
    },
    2 * MINUTES,
  );

  test.each(['NODE_COMPILE_CACHE=/tmp/forged', 'NODE_EXTRA_CA_CERTS=/tmp/evil.pem', 'HTTPS_PROXY=http://10.0.0.1:1'])(
    'that shares the gate’s job and plants %s is not judged at all',
    async (planted) => {
      const one = await open();
      const shared = `name: one job\non: pull_request\npermissions: {}\njobs:\n  gate:\n    name: ${CHECK}\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\n        with:\n          ref: \${{ github.event.pull_request.base.sha }}\n      - run: git fetch --quiet origin "$HEAD_SHA"\n        env:\n          HEAD_SHA: \${{ github.event.pull_request.head.sha }}\n      - run: echo "${planted}" >> "$GITHUB_ENV"\n      - uses: $/actions/approval-gate\n`;
      const run = await one.run(shared);
      expect(one.conclusion()).toBe('failure');
      expect(run.jobs.get(CHECK)?.log).toContain('EG230');
    },
    MINUTES,
  );

  test(
    'that comes from a fork is judged like any other, without a secret, and is never stuck',
    async () => {
      const one = await open();
      (one.state.facts.pull_request.head as { repo: object }).repo = {
        id: 999,
        full_name: 'stranger/document-service',
        fork: true,
      };
      const run = await gate(one);
      expect(one.conclusion()).toMatch(/^(?:success|failure)$/u);
      expect(run.jobs.get(CHECK)?.outputs['verdict']).toMatch(/^(?:ready|not-ready)$/u);
      expect([...run.jobs.values()].map(({ log }) => log).join('\n')).not.toContain('ANTHROPIC_API_KEY=');
    },
    2 * MINUTES,
  );

  test(
    'whose collecting job fails, or never ran, is not ready and says what is missing',
    async () => {
      const one = await open();
      await one.run(REPLAY, { vars: { EVIDENCE: join(one.directory, 'nothing-here') } });
      expect(one.conclusion()).toBe('failure');
      expect(one.open().length).toBeGreaterThan(3);
    },
    2 * MINUTES,
  );
});

describe('the merge queue', () => {
  /** The group that GitHub makes of the pull request by squashing it onto the base, and its own event. */
  function queued(one: Stage, extra: Readonly<Record<string, string>> = {}) {
    const { base, head, origin, state } = one;
    const { number } = state.facts.pull_request;
    const git = gitIn(origin);
    git('update-ref', `refs/pull/${number}/head`, head);
    git('checkout', '-q', '--force', '--detach', base);
    git('merge', '-q', '--squash', head);
    for (const [path, text] of Object.entries(extra)) writeFileSync(join(origin, path), text);
    git('add', '-A');
    git('commit', '-q', '-m', `Squashed (#${number})`);
    const sha = git('rev-parse', 'HEAD').trim();
    const ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`;
    git('update-ref', ref, sha);
    git('checkout', '-q', '--force', '--detach', 'main');
    state.queue = [{ ref, sha }];
    const group = { head_sha: sha, base_sha: base, head_ref: ref, base_ref: 'refs/heads/main' };
    return { sha, event: 'merge_group', payload: { action: 'checks_requested', merge_group: group } };
  }

  test(
    'is judged by the same job on the group’s own commit: green when its pull request is, red without its approval',
    async () => {
      const one = await open();
      await gate(one);
      const { sha, ...occasion } = queued(one);
      await one.run(REPLAY, { ...occasion, vars: { EVIDENCE: evidence } });
      expect({ open: one.open(), conclusion: one.conclusion(sha) }).toEqual({ open: [], conclusion: 'success' });

      one.state.facts.reviews = [];
      await one.run(REPLAY, { ...occasion, vars: { EVIDENCE: evidence } });
      expect(one.conclusion(sha)).toBe('failure');
      expect(one.open()).toEqual(expect.arrayContaining([expect.stringMatching(/^approval\./u)]));
      expect(one.double.violations).toEqual([]);
    },
    3 * MINUTES,
  );

  test(
    'is red when the group holds what its pull request does not, or no evidence',
    async () => {
      const one = await open();
      await gate(one);
      const { sha, ...occasion } = queued(one, { 'NOTES.md': 'Smuggled in.\n' });
      await one.run(REPLAY, { ...occasion, vars: { EVIDENCE: join(one.directory, 'nothing-here') } });
      expect(one.conclusion(sha)).toBe('failure');
      expect(one.open()).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^binding\.merge-group failed/u),
          expect.stringContaining('test.unit'),
        ]),
      );
    },
    3 * MINUTES,
  );
});

describe('monotone', () => {
  test(
    'any one report left out of the artifact is never green',
    async () => {
      for (const without of readdirSync(join(evidence, 'reports')).slice(0, 3)) {
        const one = await open();
        const copy = join(one.directory, 'less');
        cpSync(evidence, copy, { recursive: true, filter: (path) => !path.endsWith(`/${without}`) });
        await one.run(REPLAY, { vars: { EVIDENCE: copy } });
        expect({ without, conclusion: one.conclusion() }).toEqual({ without, conclusion: 'failure' });
      }
    },
    3 * MINUTES,
  );
});

/** Areas that risk-classify found for the newest verdict. */
function areasOf(one: Stage): string[] {
  const report = JSON.parse(
    readFileSync(join(one.artifact('evidence-gate-verdict'), 'risk-classify.json'), 'utf8'),
  ) as {
    details: { areas: { area: string }[] };
  };
  return report.details.areas.map(({ area }) => area);
}
