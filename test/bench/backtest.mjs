// Replays a history twice and prints commits per second beside `git log --raw` alone on the same range, memory over time,
// and whether the two runs gave the same bytes. Not a timed test: it fails only when they did not.
//   node test/bench/backtest.mjs REPOSITORY [COMMITS = 10000] [more flags of backtest …]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const AIM = 100;
const SAMPLE_MS = 200;
const [repo, count = '10000', ...more] = process.argv.slice(2);
if (repo === undefined) {
  console.error('Name a repository: node test/bench/backtest.mjs REPOSITORY [COMMITS]');
  process.exit(2);
}
const cli = join(import.meta.dirname, '../../dist/cli/index.js');

/** Standard output of git, or the end of this. */
function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', ['-C', repo, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (status !== 0) throw new Error(`git ${args[0]} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Seconds of a process, and its resident memory in MB over time (Linux only). */
async function measured(command, args) {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const memory = [];
  const sampling = setInterval(() => {
    const status = `/proc/${child.pid}/status`;
    const kilobytes = existsSync(status) ? /VmRSS:\s+(\d+)/u.exec(readFileSync(status, 'utf8')) : null;
    if (kilobytes) memory.push(Number(kilobytes[1]) / 1024);
  }, SAMPLE_MS);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  return { seconds: (performance.now() - start) / 1000, memory };
}

async function digestOf(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

const ids = git('rev-list', '--first-parent', `--max-count=${Number(count) + 1}`, 'HEAD')
  .trim()
  .split('\n');
const range = `${ids.at(-1)}..${ids[0]}`;
const commits = ids.length - 1;
const out = mkdtempSync(join(tmpdir(), 'evidence-gate-backtest-'));
try {
  // Without rename detection, which reads blobs: trees alone, the least that can be asked of git.
  const log = await measured('git', ['-C', repo, 'log', '--raw', '--no-renames', '--first-parent', '-m', range]);
  const runs = [];
  for (const name of ['first.jsonl', 'second.jsonl']) {
    const file = join(out, name);
    const args = [cli, 'backtest', '--repo', repo, '--range', range, '--jsonl', file, ...more];
    runs.push({ ...(await measured(process.execPath, args)), digest: await digestOf(file) });
  }
  const rate = ({ seconds }) => `${(commits / seconds).toFixed(0).padStart(6)}/s  ${seconds.toFixed(1).padStart(7)} s`;
  const peak = (list) => (list.length === 0 ? '?' : Math.max(...list).toFixed(0));
  const half = ({ memory }) => [memory.slice(0, memory.length / 2), memory.slice(memory.length / 2)].map(peak);
  console.log(
    `${commits} first-parent commits, ${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}\n`,
  );
  console.log(`git log --raw      ${rate(log)}`);
  for (const run of runs) {
    const [first, second] = half(run);
    console.log(`backtest           ${rate(run)}   peak ${first} MB in the first half, ${second} MB in the second`);
  }
  const best = commits / Math.min(...runs.map(({ seconds }) => seconds));
  if (best < AIM) console.log(`The aim of ${AIM}/s is missed.`);
  const same = runs[0].digest === runs[1].digest;
  console.log(same ? 'Both runs gave the same bytes.' : 'The two runs gave different bytes.');
  if (!same) process.exitCode = 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
