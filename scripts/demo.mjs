// Builds the example repository, plays CI for its five changes, judges each with the command line and tells the verdicts.
//   npm run demo
// Exits 0 when every verdict, and every reason for it, is the one the example is there to show.
import { existsSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { NAMES } from '../examples/demo/changes.mjs';
import { collect } from '../examples/demo/collect.mjs';
import { differences } from '../examples/demo/expectation.mjs';
import { judge } from '../examples/demo/judge.mjs';
import { DEMO, placesIn, ROOT } from '../examples/demo/places.mjs';
import { buildRepository } from '../examples/demo/repository.mjs';
import { painter, tell } from '../examples/demo/telling.mjs';

const NEEDED_NODE = 24;
/** Changes whose checks run at the same time. */
const AT_ONCE = 2;

const paint = painter(process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined);
const startedAt = Date.now();
const progress = (text) =>
  console.log(paint('dim', `${String(Math.round((Date.now() - startedAt) / 1000)).padStart(3)} s  ${text}`));

function refuse(message) {
  console.error(message);
  process.exit(2);
}

if (Number(process.versions.node.split('.')[0]) < NEEDED_NODE)
  refuse('The demo needs Node 24: start it with npm run demo.');
if (!existsSync(join(ROOT, 'dist', 'cli', 'index.js')))
  refuse('There is no dist/cli/index.js: run npm run build first.');

rmSync(DEMO, { recursive: true, force: true });
const { repository } = placesIn(DEMO);
const { base } = buildRepository(repository);
progress(`built ${relative(process.cwd(), repository)} (base ${base.slice(0, 12)}, ${NAMES.length} branches)`);

const waiting = [...NAMES];
async function collectNext() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const { checks } = await collect(name);
    const outcome = checks.map((check) => `${check.name} ${check.status === 0 ? 'passed' : 'failed'}`).join(', ');
    progress(`collected ${name}: ${outcome || 'nothing was run'}`);
    for (const { name: failed, status, output } of checks)
      if (status !== 0) console.log(`${name}: ${failed}\n${output}`);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, collectNext));

let wrong = 0;
for (const name of NAMES) {
  const judged = await judge(name);
  console.log(`\n${tell(judged, paint)}`);
  for (const difference of differences(judged)) {
    wrong++;
    console.log(paint('not-ready', `  UNEXPECTED  ${difference}`));
  }
}

console.log('');
progress(wrong === 0 ? 'all five verdicts are the expected ones, for the expected reasons' : `${wrong} differences`);
process.exitCode = wrong === 0 ? 0 : 1;
