import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChange } from './changes.mjs';
import { git } from './git.mjs';
import { DEMO, placesIn, ROOT } from './places.mjs';
import { pullRequestOf } from './pull-request.mjs';
import { run } from './run.mjs';

/**
 * Plays CI for one change: checks its branch out in a work tree of its own, runs the service's own checks and its build
 * there, and keeps the reports and the pull request as GitHub would give it. Here, and only here, code of the change runs.
 *
 * @param {string} name
 * @param {{ directory?: string }} [options]
 * @returns {Promise<{ reports: string, pullRequest: string, checks: { name: string, status: number }[] }>}
 */
export async function collect(name, { directory = DEMO } = {}) {
  const places = placesIn(directory);
  const change = readChange(name);
  const evidence = places.evidence(name);
  rmSync(evidence, { recursive: true, force: true });
  mkdirSync(evidence, { recursive: true });
  const worktree = checkOut(name, places);
  const reports = join(evidence, 'reports');
  const checks = change.checks ? await runChecks(worktree, reports) : [];
  const pullRequest = join(evidence, 'pull-request.json');
  writeFileSync(pullRequest, `${JSON.stringify(pullRequestOf(change, places.repository, checks), null, 2)}\n`);
  return { reports, pullRequest, checks };
}

function checkOut(name, places) {
  const worktree = places.worktree(name);
  rmSync(worktree, { recursive: true, force: true });
  git(places.repository, ['worktree', 'prune']);
  git(places.repository, ['worktree', 'add', '--quiet', '--force', worktree, name]);
  // The tools are those of this repository; the service itself has no dependencies.
  symlinkSync(join(ROOT, 'node_modules'), join(worktree, 'node_modules'), 'junction');
  return worktree;
}

async function runChecks(worktree, reports) {
  const node = process.execPath;
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  return [
    await check('build', worktree, [node, tsc, '-p', 'tsconfig.build.json']),
    await check('reports', worktree, [node, 'tools/reports.mjs', reports]),
  ];
}

/** One check run: what ran, when, and how it really ended. */
async function check(name, worktree, command) {
  const startedAt = new Date().toISOString();
  const { status, output } = await run(command, worktree);
  return { name, status, output, startedAt, completedAt: new Date().toISOString() };
}
