// Prints what things cost, each figure beside a floor measured in the same run. Not a timed test: it never fails, and says
// where an aim is missed. The aims: a deterministic gate within 3 × and the whole chain within 6 × the bare start of Node.
//   npm run bench            needs the demo (npm run demo) for the example's change
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const demo = join(root, '.demo');
const RUNS = 15;
const AIM = { gate: 3, chain: 6 };
const GATES = ['risk-classify', 'untrusted-context-check', 'scan-aggregate', 'test-evidence-map', 'approval-gate'];

if (!existsSync(join(demo, 'repository'))) {
  console.error('There is no example to measure yet; run: npm run demo');
  process.exit(2);
}
const out = mkdtempSync(join(tmpdir(), 'evidence-gate-bench-'));
const cli = join(root, 'dist/cli/index.js');
const evidence = join(demo, 'evidence/login-evidenced');
const change = [
  '--repo',
  join(demo, 'repository'),
  '--base',
  'main',
  '--head',
  'login-evidenced',
  '--out',
  out,
  '--pull-request',
  join(evidence, 'pull-request.json'),
];
const reports = ['--reports', join(evidence, 'reports/*.{xml,sarif,json,txt}')];
const coverage = ['--coverage', join(evidence, 'reports/lcov.info')];
const extra = { 'scan-aggregate': reports, 'test-evidence-map': [...reports, ...coverage] };

/** Milliseconds of one process. */
function once(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

const subjects = {
  'bare Node': ['-e', '0'],
  'evidence-gate --help': [cli, '--help'],
  ...Object.fromEntries(GATES.map((gate) => [gate, [cli, gate, ...change, ...(extra[gate] ?? [])]])),
  'check, the whole chain': [cli, 'check', ...change, ...reports, ...coverage],
};
const times = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
// Round by round, so that a slow moment of the machine hits all of them.
for (let run = 0; run < RUNS; run++) for (const [name, args] of Object.entries(subjects)) times[name].push(once(args));
rmSync(out, { recursive: true, force: true });

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const floor = median(times['bare Node']);
console.log(`${RUNS} runs each, Node ${process.versions.node}; milliseconds and multiples of the bare start\n`);
console.log(`${'what'.padEnd(28)}${'min'.padStart(8)}${'median'.padStart(9)}${'× bare'.padStart(9)}`);
for (const [name, list] of Object.entries(times)) {
  const ratio = median(list) / floor;
  const aim = name.startsWith('check') ? AIM.chain : GATES.includes(name) ? AIM.gate : Infinity;
  console.log(
    `${name.padEnd(28)}${Math.min(...list)
      .toFixed(1)
      .padStart(
        8,
      )}${median(list).toFixed(1).padStart(9)}${ratio.toFixed(2).padStart(9)}${ratio > aim ? `   aim ${aim}` : ''}`,
  );
}
