import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { reportSchema } from '../../shared/evidence/report.ts';
import { GATES } from '../../shared/evidence/gates.ts';
import { smallRepository } from '../support/repository.ts';

// The committed bundles, run as the runner runs them: inputs and files by environment, nothing else.
const root = join(import.meta.dirname, '../..');
const FORTY_LINES = /^([a-z-]+)<<(evidence-gate-[0-9a-f]{32})\n([\s\S]*?)\n\2$/gmu;

let dir: string;
let base: string;
let head: string;
let repo: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'evidence-gate-'));
  ({ repo, base, head } = smallRepository(dir));
  writeFileSync(
    join(dir, 'event.json'),
    JSON.stringify({
      pull_request: {
        number: 7,
        title: 'Expire sessions',
        base: { sha: base, ref: 'main' },
        head: { sha: head, ref: 'topic' },
      },
    }),
  );
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function step(gate: string, environment: Record<string, string> = {}) {
  const output = join(dir, `${gate}.output`);
  const summary = join(dir, `${gate}.summary`);
  for (const file of [output, summary]) writeFileSync(file, '');
  const run = spawnSync(process.execPath, [join(root, 'dist', gate, 'index.js')], {
    cwd: repo,
    encoding: 'utf8',
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: repo,
      GITHUB_REPOSITORY: 'example/service',
      GITHUB_EVENT_PATH: join(dir, 'event.json'),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      INPUT_OUT: join(dir, 'evidence'),
      ...environment,
    },
  });
  const outputs = Object.fromEntries(
    [...readFileSync(output, 'utf8').matchAll(FORTY_LINES)].map(([, name, , value]) => [name, value]),
  );
  return { ...run, outputs, summary: readFileSync(summary, 'utf8') };
}

describe.each([...GATES])('dist/%s/index.js as a workflow step', (gate) => {
  test('judges the event’s change, and leaves report, outputs and summary', () => {
    const { status, outputs, summary, stderr } = step(gate);
    expect(stderr).toBe('');
    const report = reportSchema.parse(JSON.parse(readFileSync(join(dir, 'evidence', `${gate}.json`), 'utf8')));
    expect(report.subject).toMatchObject({ repository: 'example/service', pullRequest: 7, base, head });
    expect(status).toBe(report.conclusion === 'failure' ? 1 : 0);
    expect(outputs).toMatchObject({ conclusion: report.conclusion, report: join(dir, 'evidence', `${gate}.json`) });
    const promised = Object.keys(
      (parse(readFileSync(join(root, 'actions', gate, 'action.yml'), 'utf8')) as { outputs: object }).outputs,
    );
    expect(Object.keys(outputs).toSorted()).toEqual(promised.toSorted());
    expect(summary.length).toBeGreaterThan(20);
  });

  test('observes without blocking', () => expect(step(gate, { INPUT_MODE: 'observe' }).status).toBe(0));

  test('names a wrong input', () => {
    const { status, stdout } = step(gate, { INPUT_MODE: 'off' });
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error title=EG232::Input mode/mu);
  });

  test('refuses to judge with a forged compile cache', () => {
    const { status, stdout } = step(gate, { NODE_COMPILE_CACHE: '/tmp/cache' });
    expect(status).toBe(2);
    expect(stdout).toContain('EG230');
  });

  test('is declared for node24, and its bundle is where action.yml says', () => {
    const { runs } = parse(readFileSync(join(root, 'actions', gate, 'action.yml'), 'utf8')) as {
      runs: { using: string; main: string };
    };
    expect(runs.using).toBe('node24');
    expect(existsSync(join(root, 'actions', gate, runs.main))).toBe(true);
  });
});
