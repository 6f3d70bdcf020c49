// Lints every workflow and action that is shipped, and what `evidence-gate init` writes.
//   node scripts/lint-workflows.mjs
// GitHub's own language service always runs. actionlint (by Go) and zizmor (by PyPI) run where they can be had; where
// not, the reason is told and nothing fails. Any finding of any of them fails.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stamp } from './release/stamp.mjs';

const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
const ZIZMOR = 'zizmor==1.32.0';
/** A commit that stands in for the release's own, which is not made yet. */
const SOME_COMMIT = '4f1c2a9d7b3e5860c1d2e3f4a5b6c7d8e9f0a1b2';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const scratch = mkdtempSync(join(tmpdir(), 'evidence-gate-lint-'));
let failed = false;

const yamlBelow = (folder, pattern = /\.ya?ml$/u) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
const isStarter = (path) => path.startsWith('workflows-templates');

/** Starters hold placeholders that GitHub fills in when somebody takes one. */
const filled = (path, text) => (isStarter(path) ? text.replaceAll('$default-branch', 'main') : text);

const workflows = [...yamlBelow('.github/workflows'), ...yamlBelow('workflows-templates', /^[\w-]+\.yml$/u)].map(
  (path) => ({
    path,
    text: filled(path, readFileSync(join(root, path), 'utf8')),
  }),
);
const actions = yamlBelow('actions', /(?:^|\/)action\.yml$/u).map((path) => ({
  path,
  text: readFileSync(join(root, path), 'utf8'),
}));

function written() {
  const repository = join(scratch, 'init');
  mkdirSync(repository);
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repository]);
  const manifest = { scripts: { build: 'tsc' }, devDependencies: { jest: '1', 'jest-junit': '1', typescript: '1' } };
  writeFileSync(join(repository, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(repository, 'go.mod'), 'module x\n\ngo 1.25\n');
  const cli = [join(root, 'cli/src/index.ts'), 'init', '--repo', repository, '--ref', SOME_COMMIT];
  execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...cli], { stdio: 'ignore' });
  const folder = join(repository, '.github/workflows');
  return readdirSync(folder).map((name) => ({ path: `init/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

function report(tool, findings) {
  console.log(findings.length === 0 ? `ok       ${tool}` : `FINDINGS ${tool}\n${findings.join('\n')}`);
  if (findings.length > 0) failed = true;
}
const skip = (tool, why) => console.log(`skipped  ${tool}: ${why}`);

async function languageService(files) {
  // Its JSON imports lack the attribute that Node asks for.
  registerHooks({
    load: (url, context, next) =>
      next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
  });
  const { validate } = await import('@actions/languageservice/validate');
  const { TextDocument } = await import('vscode-languageserver-textdocument');
  // The called workflows are read here, so that their inputs, outputs and permissions are held against each caller.
  const fileProvider = {
    getFileContent: async ({ path }) => ({ name: path, content: readFileSync(join(root, path), 'utf8') }),
  };
  const findings = [];
  for (const { path, text } of files) {
    const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text);
    for (const { message, range } of await validate(document, { fileProvider }))
      findings.push(`  ${path}:${range.start.line + 1} ${typeof message === 'string' ? message : message.value}`);
  }
  return findings;
}

/** Lays the files out as a repository has them, in the form that is released: sibling actions by commit. */
function layOut(name, files) {
  const folder = join(scratch, name);
  for (const { path, text } of files) {
    const target = join(
      folder,
      path.startsWith('actions/') ? path : join('.github/workflows', path.replaceAll('/', '-')),
    );
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, stamp(text, 'evidence-gate/evidence-gate', SOME_COMMIT));
  }
  return folder;
}

function actionlint(folder) {
  const bin = join(scratch, 'bin');
  const built = spawnSync('go', ['install', ACTIONLINT], {
    env: { ...process.env, GOBIN: bin, GOFLAGS: '-mod=mod' },
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (built.status !== 0) return skip('actionlint', built.error ? 'there is no Go' : 'its module cannot be fetched');
  const names = readdirSync(join(folder, '.github/workflows')).map((name) => join(folder, '.github/workflows', name));
  const { stdout, status } = spawnSync(join(bin, 'actionlint'), ['-oneline', '-shellcheck=', '-pyflakes=', ...names], {
    cwd: folder,
    encoding: 'utf8',
  });
  report('actionlint', status === 0 ? [] : stdout.split('\n').filter(Boolean));
}

function zizmor(folder) {
  const venv = join(scratch, 'venv');
  if (spawnSync('python3', ['-m', 'venv', venv]).status !== 0) return skip('zizmor', 'there is no Python with venv');
  const installed = spawnSync(join(venv, 'bin/pip'), ['install', '--quiet', ZIZMOR], { timeout: 300_000 });
  if (installed.status !== 0) return skip('zizmor', 'it cannot be fetched');
  const { stdout, status } = spawnSync(join(venv, 'bin/zizmor'), ['--offline', '--quiet', '--no-progress', folder], {
    encoding: 'utf8',
  });
  report('zizmor', status === 0 ? [] : stdout.split('\n'));
}

try {
  const all = [...workflows, ...written()];
  report(`GitHub's language service, ${all.length} workflows`, await languageService(all));
  const folder = layOut('released', [...all, ...actions]);
  actionlint(folder);
  zizmor(folder);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
