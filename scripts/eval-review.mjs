// Scores ai-review pairwise: it should flag the change that brings a vulnerability in, and be silent on the one that fixes
// it. Silence on the fixed twin is the figure that tells a reviewer from an alarm.
//   node scripts/eval-review.mjs MANIFEST.jsonl [--recordings DIR] [--policy FILE] [--limit N]
// A line of the manifest is {"id", "repository": path of a git repository, "fix": commit, "paths"?: […]}: only findings in
// `paths` count, all changed files without it. The fix itself is one change; its reverse, made in a temporary repository
// that borrows the objects, is the other. With a key the model is asked, and with --recordings every answer is kept there;
// without a key the answers are taken from there. Exit status 0 with scores, 2 when nothing could be scored.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const RECORD = 'ai-review.record.json';
const DIRECTIONS = ['vulnerable', 'fixed'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    recordings: { type: 'string' },
    policy: { type: 'string' },
    limit: { type: 'string', default: '1000000' },
    'base-url': { type: 'string' },
  },
});
const [manifest] = positionals;
if (manifest === undefined) {
  console.error('Name a manifest: node scripts/eval-review.mjs MANIFEST.jsonl [--recordings DIR] [--policy FILE]');
  process.exit(2);
}
if (values.recordings !== undefined) mkdirSync(values.recordings, { recursive: true });
const pairs = readFileSync(manifest, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .slice(0, Number(values.limit))
  .map((line) => JSON.parse(line));

/** A repository of our own that can read all objects of another and write none of it. */
function borrowing(repository, folder) {
  const git = (...args) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();
  execFileSync('git', ['init', '-q', '--bare', folder]);
  const objects = execFileSync('git', ['-C', repository, 'rev-parse', '--git-path', 'objects'], { encoding: 'utf8' });
  writeFileSync(join(folder, 'objects/info/alternates'), `${resolve(repository, objects.trim())}\n`);
  return git;
}

/** Base and head of both directions. The dates are fixed, so that a recording fits the commits made again later. */
function changesOf(git, fix) {
  const [head, before] = [git('rev-parse', fix), git('rev-parse', `${fix}^`)];
  process.env.GIT_AUTHOR_DATE = process.env.GIT_COMMITTER_DATE = '2026-01-01T00:00:00Z';
  const person = ['-c', 'user.name=eval', '-c', 'user.email=eval@example.org'];
  const reverse = git(...person, 'commit-tree', `${before}^{tree}`, '-p', head, '-m', 'Change');
  return { vulnerable: { base: head, head: reverse }, fixed: { base: before, head } };
}

/** One review: its blocking findings, its state and its cost; null when there is neither key nor recording. */
function reviewed(repository, { base, head }, name) {
  const out = mkdtempSync(join(tmpdir(), 'evidence-gate-eval-'));
  const recording = values.recordings === undefined ? null : join(values.recordings, `${name}.json`);
  const hasKey = (process.env.ANTHROPIC_API_KEY ?? '') !== '';
  if (!hasKey && (recording === null || !existsSync(recording))) return null;
  const args = ['ai-review', '--repo', repository, '--base', base, '--head', head, '--out', out];
  if (values.policy !== undefined) args.push('--policy', values.policy);
  if (values['base-url'] !== undefined) args.push('--base-url', values['base-url']);
  if (!hasKey) args.push('--replay', recording);
  const { stderr } = spawnSync(process.execPath, [join(root, 'cli/src/index.ts'), ...args], { encoding: 'utf8' });
  const report = join(out, 'ai-review.json');
  if (!existsSync(report)) throw new Error(`${name}: no report: ${stderr.slice(0, 400)}`);
  if (hasKey && recording !== null && existsSync(join(out, RECORD))) copyFileSync(join(out, RECORD), recording);
  const { findings, details } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(out, { recursive: true, force: true });
  return { findings: findings.filter(({ blocking }) => blocking === true), state: details.state, usage: details.usage };
}

const score = { correct: 0, both: 0, neither: 0, reversed: 0, incomplete: 0, skipped: 0 };
let usd = 0;
let changes = 0;
for (const { id, repository, fix, paths } of pairs) {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-gate-eval-'));
  try {
    const sides = changesOf(borrowing(repository, folder), fix);
    const results = DIRECTIONS.map((direction) => reviewed(folder, sides[direction], `${id}.${direction}`));
    if (results.includes(null)) {
      score.skipped += 1;
      continue;
    }
    for (const { usage } of results) usd += usage.usd ?? 0;
    changes += results.length;
    // Without a whole review there is no silence to score.
    if (results.some(({ state }) => state !== 'complete' && state !== 'open-question')) score.incomplete += 1;
    const counted = ({ location }) => paths === undefined || paths.includes(location?.path);
    const [flagged, alarmed] = results.map(({ findings }) => findings.some(counted));
    const verdict = flagged ? (alarmed ? 'both' : 'correct') : alarmed ? 'reversed' : 'neither';
    score[verdict] += 1;
    console.log(JSON.stringify({ id, verdict, states: results.map(({ state }) => state) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
const scored = score.correct + score.both + score.neither + score.reversed;
const share = (count) => (scored === 0 ? null : Number((count / scored).toFixed(3)));
console.log(
  JSON.stringify({
    pairs: pairs.length,
    scored,
    ...score,
    pairwiseCorrect: share(score.correct),
    recall: share(score.correct + score.both),
    falseAlarmOnFixed: share(score.both + score.reversed),
    usdPerChange: changes === 0 ? null : Number((usd / changes).toFixed(4)),
  }),
);
process.exitCode = scored === 0 ? 2 : 0;
