import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readChange } from './changes.mjs';
import { DEMO, placesIn, ROOT } from './places.mjs';
import { run } from './run.mjs';

/** Exit statuses with which the command line gives a verdict; anything else is not one. */
const VERDICTS = new Set([0, 1]);

/**
 * Names of everything that was collected for a change, relative to its evidence folder: what can be left out.
 *
 * @param {string} name
 * @param {{ directory?: string }} [options]
 */
export function evidenceFiles(name, { directory = DEMO } = {}) {
  const folder = placesIn(directory).evidence(name);
  const reports = join(folder, 'reports');
  const names = existsSync(reports) ? readdirSync(reports).map((file) => `reports/${file}`) : [];
  return [...names.toSorted(), 'pull-request.json'];
}

/**
 * Judges a change with the command line, exactly as anybody would call it.
 *
 * @param {string} name
 * @param {{ directory?: string, without?: string, cli?: string, out?: string }} [options] `without` leaves one of
 *   `evidenceFiles` out
 */
export async function judge(name, options = {}) {
  const { directory = DEMO, without, cli = join(ROOT, 'dist', 'cli', 'index.js') } = options;
  const places = placesIn(directory);
  const out = options.out ?? places.verdict(name);
  rmSync(out, { recursive: true, force: true });
  const files = evidenceFiles(name, { directory }).filter((file) => file !== without);
  const command = [process.execPath, cli, ...argumentsFor(name, places, files), '--out', out];
  const { status, output } = await run(command, directory);
  if (!VERDICTS.has(status)) throw new Error(`judging ${name} ended with exit status ${status}:\n${output}`);
  return { name, status, ...readVerdict(out) };
}

function argumentsFor(name, places, files) {
  const path = (file) => join(places.evidence(name), file);
  const { spec } = readChange(name);
  const reports = files.filter((file) => file.startsWith('reports/') && !file.endsWith('.info')).map(path);
  const coverage = files.filter((file) => file.endsWith('.info')).map(path);
  return [
    ...['check', '--repo', places.repository, '--base', 'main', '--head', name],
    ...(reports.length > 0 ? ['--reports', ...reports] : []),
    ...(coverage.length > 0 ? ['--coverage', ...coverage] : []),
    ...(files.includes('pull-request.json') ? ['--pull-request', path('pull-request.json')] : []),
    ...(spec === undefined ? [] : ['--spec', join(places.worktree(name), spec)]),
  ];
}

/** The verdict, what does not hold and why, and where to read on. */
function readVerdict(out) {
  const detailsOf = (gate) => JSON.parse(readFileSync(join(out, `${gate}.json`), 'utf8')).details;
  const { verdict, requirements } = detailsOf('approval-gate');
  return {
    verdict,
    open: requirements.filter(({ status }) => status !== 'satisfied' && status !== 'waived'),
    controlsRemoved: detailsOf('risk-classify').controls.removed,
    summary: join(out, 'summary.md'),
    report: join(out, 'report.html'),
  };
}
