// Releases the gates, each under a tag of its own, and the workflows that call them.
//   node scripts/release.mjs --dry-run   tells what would be tagged and why; changes nothing
//   node scripts/release.mjs             makes the tags here; pushing them is printed, not done
// A unit whose inputs changed without a higher version blocks the release: exit status 1.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleInputs } from './release/inputs.mjs';
import { compareVersions, planOf } from './release/plan.mjs';

const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' }, repository: { type: 'string' } } });
const root = values.repository ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const git = (...args) =>
  execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trimEnd();

const now = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
const at = (commit) => (path) => {
  try {
    return git('show', `${commit}:${path}`);
  } catch {
    return null;
  }
};
// What git prints has lost its last line break; the same is done to what lies here, so that both can be compared.
const trimmed = (read) => (path) => read(path)?.trimEnd() ?? null;

const ACTIONS = readdirSync(join(root, 'actions')).filter((name) =>
  existsSync(join(root, 'actions', name, 'src/index.ts')),
);
const WORKFLOWS = ['evidence-gate', 'collect', 'refresh', 'publish', 'audit', 'learn'].map(
  (name) => `.github/workflows/${name}.yml`,
);

/** Everything one action is made of. */
function actionInputs(name, read) {
  const inputs = bundleInputs(`actions/${name}/src/index.ts`, read);
  const description = read(`actions/${name}/action.yml`);
  if (description !== null)
    inputs.set(`actions/${name}/action.yml`, createHash('sha256').update(description).digest('hex'));
  return inputs;
}

/** The workflows call every action at their own commit: whatever an action is made of, they are made of. */
function workflowInputs(read) {
  const inputs = new Map();
  for (const path of [...WORKFLOWS, 'actions/chain/action.yml']) {
    const text = read(path);
    if (text !== null) inputs.set(path, createHash('sha256').update(text).digest('hex'));
  }
  for (const name of ACTIONS) {
    if (read(`actions/${name}/src/index.ts`) === null) continue;
    for (const [input, digest] of actionInputs(name, read)) inputs.set(input, digest);
  }
  return inputs;
}

const UNITS = [
  ...ACTIONS.map((name) => ({
    name,
    prefix: `${name}/`,
    manifest: `actions/${name}/package.json`,
    inputsOf: (read) => actionInputs(name, read),
  })),
  { name: 'workflows', prefix: '', manifest: 'package.json', inputsOf: workflowInputs },
];
const versionIn = (text) => JSON.parse(text ?? '{}').version ?? '0.0.0';

function newestTag({ prefix }) {
  const versions = git('tag', '--list', `${prefix}v*`)
    .split('\n')
    .map((tag) => tag.slice(prefix.length + 1));
  return (
    versions
      .filter((version) => /^\d+\.\d+\.\d+$/u.test(version))
      .toSorted(compareVersions)
      .at(-1) ?? null
  );
}

function releasedOf(unit) {
  const version = newestTag(unit);
  if (version === null) return null;
  const read = trimmed(at(`${unit.prefix}v${version}`));
  return { version, inputs: unit.inputsOf(read) };
}

/** What people read of it: the subjects of the commits that changed its own inputs. */
function changelog({ prefix }, { version, changed }) {
  const last = newestTag({ prefix });
  const paths = changed.filter((input) => now(input) !== null);
  if (last === null) return ['first release'];
  const log =
    paths.length === 0 ? '' : git('log', '--format=%s', '--no-merges', `${prefix}v${last}..HEAD`, '--', ...paths);
  const packages = changed.filter((input) => now(input) === null && input.includes('@'));
  return [...new Set(log.split('\n').filter(Boolean)), ...packages.map((name) => `dependency ${name}`)]
    .slice(0, 200)
    .concat(version === last ? ['no change'] : []);
}

const units = UNITS.map((unit) => ({
  ...unit,
  version: versionIn(now(unit.manifest)),
  inputs: unit.inputsOf(trimmed(now)),
}));
const plan = planOf(units, releasedOf);
for (const step of plan) {
  console.log(`${step.action.padEnd(8)} ${step.unit} ${step.version}: ${step.why}`);
  if (step.action === 'keep') continue;
  for (const input of step.changed.slice(0, 5)) console.log(`           ${input}`);
  if (step.changed.length > 5) console.log(`           … and ${step.changed.length - 5} more`);
  for (const tag of step.tags) console.log(`         + ${tag}`);
  for (const tag of step.moves) console.log(`         ~ ${tag} moves here`);
}

const blocked = plan.filter(({ action }) => action === 'blocked');
if (blocked.length > 0) process.exitCode = 1;
else if (!values['dry-run']) {
  for (const step of plan.filter(({ action }) => action === 'release')) {
    const unit = units.find(({ name }) => name === step.unit);
    const message = [`${step.unit} ${step.version}`, '', ...changelog(unit, step).map((line) => `- ${line}`)].join(
      '\n',
    );
    for (const tag of step.tags) git('tag', '--annotate', tag, '--message', message);
    for (const tag of step.moves) git('tag', '--force', '--annotate', tag, '--message', message);
  }
  const tags = plan.flatMap((step) => [...step.tags, ...step.moves.map((tag) => `+${tag}`)]);
  if (tags.length > 0)
    console.log(
      `\ngit push origin ${tags.map((tag) => (tag.startsWith('+') ? `+refs/tags/${tag.slice(1)}` : `refs/tags/${tag}`)).join(' ')}`,
    );
}
