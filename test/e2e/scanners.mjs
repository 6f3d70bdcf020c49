// Runs real scanners over the example service and holds the judgement to what they found: a clean change ends in the evidence
// that its policy asks for, and a change with one defect for each scanner in the refusal that names it.
//   node test/e2e/scanners.mjs [--tools DIR] [--cli PATH/index.js] [--no-install]
// Scanners are taken from DIR and PATH; those that are missing are installed from PyPI and the Go module proxy into DIR. What
// cannot be had is skipped, and said. Exit status 0 when nothing that ran failed.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { foldersOf, install, programIn } from './scanners/install.mjs';
import { ADVISORY, lockfile, RULES, workflow } from './scanners/samples.mjs';

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    tools: { type: 'string', default: join(root, '.demo/scanners') },
    cli: { type: 'string', default: join(root, 'dist/cli/index.js') },
    'no-install': { type: 'boolean', default: false },
  },
});
const CLI = resolve(values.cli);
const TOOLS = resolve(values.tools);
const programOf = (name) => programIn(TOOLS, name);
const work = mkdtempSync(join(tmpdir(), 'evidence-gate-scanners-'));
const repository = join(work, 'repository');
const git = (...args) =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=Dev', '-c', 'user.email=dev@example.org', ...args], {
    encoding: 'utf8',
  });
const put = (path, text) => {
  mkdirSync(join(repository, path, '..'), { recursive: true });
  writeFileSync(join(repository, path), text);
};
const run = (name, args, environment = {}) =>
  spawnSync(programOf(name) ?? name, args, {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      PATH: foldersOf(TOOLS).join(delimiter),
      SEMGREP_SEND_METRICS: 'off',
      NO_COLOR: '1',
      ...environment,
    },
  });
const evidenceGate = (...args) =>
  spawnSync(process.execPath, [CLI, ...args], { cwd: repository, encoding: 'utf8', maxBuffer: 1 << 28 });

/** Writes the database of advisories as osv-scanner keeps it. */
function writeAdvisories() {
  const folder = join(work, 'advisories/osv-scanner/npm');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'GHSA-aaaa-bbbb-cccc.json'), JSON.stringify(ADVISORY));
  execFileSync('python3', ['-m', 'zipfile', '-c', 'all.zip', 'GHSA-aaaa-bbbb-cccc.json'], { cwd: folder });
}

/** How each scanner is run, the evidence it proves, and a file in which it must find something. */
const SCANNERS = {
  semgrep: {
    evidence: 'scan.sast',
    run: (reports) =>
      run('semgrep', [
        'scan',
        '--config',
        '.semgrep.yml',
        '--json',
        '--metrics=off',
        '--disable-version-check',
        '--output',
        join(reports, 'semgrep.json'),
        '.',
      ]),
    bad: ['src/report.ts', 'export const total = (text: string): unknown => eval(text);\n'],
    rule: /runs-text-as-code/u,
  },
  bandit: {
    evidence: 'scan.python',
    run: (reports) => run('bandit', ['-q', '-r', '.', '-f', 'json', '-o', join(reports, 'bandit.json')]),
    bad: ['tools/count.py', 'import subprocess\n\nsubprocess.call(input(), shell=True)\n'],
    rule: /B602/u,
  },
  gitleaks: {
    evidence: 'scan.secrets',
    // By the product's own command, from a mirror on this machine.
    run: scanWithGitleaks,
    // In two halves, so that no scanner of this repository takes it for a secret.
    bad: ['src/key.ts', ['export const key = ', "'ghp_", "aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hI5';\n"].join('')],
    rule: /github-pat/u,
  },
  zizmor: {
    evidence: 'scan.workflows',
    run: (reports) => {
      const result = run('zizmor', ['--offline', '--format', 'sarif', '.github/workflows']);
      writeFileSync(join(reports, 'zizmor.sarif'), result.stdout);
      return result;
    },
    bad: ['.github/workflows/checks.yml', workflow(`echo "\${{ github.event.pull_request.title }}"`)],
    rule: /template-injection/u,
  },
  actionlint: {
    evidence: 'scan.workflows',
    run: (reports) => {
      const result = run('actionlint', ['-format', '{{json .}}']);
      // Its clean report names nobody: zizmor proves the scan, actionlint adds what it finds.
      if (result.stdout.trim() !== '[]') writeFileSync(join(reports, 'actionlint.json'), result.stdout);
      return result;
    },
    bad: ['.github/workflows/checks.yml', workflow(`echo "\${{ github.event.pull_request.title }}"`)],
    rule: /template-injection|expression/u,
  },
  'osv-scanner': {
    evidence: 'scan.dependencies',
    // Against a database of one advisory, made here: the real one can be reached by network only.
    run: (reports) => {
      const result = run(
        'osv-scanner',
        ['scan', 'source', '--offline', '--all-packages', '--format', 'json', '-L', 'tools/pad/package-lock.json'],
        { OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY: join(work, 'advisories') },
      );
      writeFileSync(join(reports, 'osv-scanner.json'), result.stdout);
      return result;
    },
    bad: ['tools/pad/package-lock.json', lockfile('1.3.0')],
    rule: /GHSA-aaaa-bbbb-cccc|CVE-2026-0001/u,
  },
  eslint: {
    evidence: 'scan.lint',
    run: (reports) =>
      run(process.execPath, [
        join(root, 'node_modules/eslint/bin/eslint.js'),
        '--format',
        join(root, 'node_modules/@microsoft/eslint-formatter-sarif/sarif.js'),
        '--output-file',
        join(reports, 'eslint.sarif'),
        '.',
      ]),
    bad: ['src/dead.ts', 'export const stop = (): void => {\n  debugger;\n};\n'],
    rule: /no-debugger/u,
  },
};
let mirror;
let binary;

/** Not waited for by blocking: the mirror answers in this very process. */
function scanWithGitleaks(reports) {
  const args = [CLI, 'scan', '--repo', repository, '--base', 'main', '--out', reports, '--cache', join(work, 'cache')];
  return new Promise((settle) => {
    execFile(process.execPath, args, { cwd: repository }, (error, stdout, stderr) => settle({ stdout, stderr }));
  });
}

async function serveBinary() {
  const program = programOf('gitleaks');
  if (program === null) return;
  binary = readFileSync(program);
  mirror = createServer((_, response) => response.end(binary));
  await new Promise((ready) => mirror.listen(0, '127.0.0.1', ready));
}

const tools = (evidence, names) => ({
  title: evidence,
  gate: 'scan-aggregate',
  howTo: `Run ${names.join(', ')}.`,
  scan: { tools: names },
});
const policyOf = (usable) => ({
  schema: 'evidence-gate/policy@1',
  name: 'example',
  version: 1,
  extends: ['baseline'],
  evidence: {
    'scan.python': tools('Python', ['bandit']),
    'scan.workflows': tools('Workflows', ['zizmor', 'actionlint']),
  },
  ...(usable.includes('gitleaks')
    ? {
        scanners: {
          gitleaks: {
            tool: 'gitleaks',
            version: '8.30.1',
            arguments: [
              'dir',
              '{source}',
              '--no-banner',
              '--exit-code',
              '0',
              '--report-format',
              'sarif',
              '--report-path',
              '{report}',
            ],
            report: 'gitleaks.sarif',
            platforms: {
              [`${process.platform}-${process.arch}`]: {
                url: `http://127.0.0.1:${mirror.address().port}/gitleaks`,
                sha256: createHash('sha256').update(binary).digest('hex'),
              },
            },
          },
        },
      }
    : {}),
});

async function judge(branch, usable) {
  git('checkout', '--quiet', branch);
  const reports = join(work, branch, 'reports');
  mkdirSync(reports, { recursive: true });
  for (const name of usable) {
    const result = await SCANNERS[name].run(reports);
    if (result.error) throw result.error;
  }
  const out = join(work, branch, 'out');
  const judged = evidenceGate(
    'scan-aggregate',
    '--repo',
    repository,
    '--base',
    'main',
    '--head',
    branch,
    '--out',
    out,
    '--reports',
    join(reports, '*'),
  );
  const path = join(out, 'scan-aggregate.json');
  if (!existsSync(path)) throw new Error(`no report: ${judged.stderr}`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

const failures = [];
let passed = 0;
const hold = (what, ok, told) => {
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${what}${ok ? '' : `: ${told}`}`);
  if (ok) passed++;
  else failures.push(what);
};

try {
  const skipped = [];
  const usable = Object.keys(SCANNERS).filter((name) => {
    const why = name === 'eslint' ? null : install(TOOLS, name, !values['no-install']);
    if (why !== null) skipped.push([name, why]);
    return why === null;
  });
  await serveBinary();
  cpSync(join(root, 'examples/document-service'), repository, { recursive: true });
  // Semgrep's own tree of the example's tools resolves packages from here.
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repository]);
  put('.gitignore', 'node_modules\n');
  put('.semgrep.yml', RULES);
  if (usable.includes('osv-scanner')) writeAdvisories();
  put('tools/pad/package-lock.json', lockfile('2.0.0'));
  put('tools/count.py', 'print("nothing yet")\n');
  put('.github/workflows/checks.yml', workflow('npm test'));
  put('.github/evidence-gate.yml', JSON.stringify(policyOf(usable), null, 2));
  git('add', '.');
  git('commit', '--quiet', '-m', 'The service');
  execFileSync('ln', ['-s', join(root, 'node_modules'), join(repository, 'node_modules')]);

  git('checkout', '--quiet', '-b', 'clean');
  put(
    'src/clock.ts',
    `${readFileSync(join(repository, 'src/clock.ts'), 'utf8')}\n// Nothing here reads a clock of its own.\n`,
  );
  put('tools/count.py', 'print("nothing to count")\n');
  put('.github/workflows/checks.yml', workflow('npm test -- --ci'));
  git('commit', '--quiet', '-a', '-m', 'Say more');
  const clean = await judge('clean', usable);
  for (const id of new Set(usable.map((name) => SCANNERS[name].evidence))) {
    const evidence = clean.evidence.find((entry) => entry.id === id);
    hold(
      `a clean change: ${id} is satisfied (${evidence?.by.map(({ tool, version }) => `${tool} ${version}`).join(', ')})`,
      evidence?.status === 'satisfied',
      evidence?.summary ?? 'nothing speaks of it',
    );
  }

  git('checkout', '--quiet', '-b', 'bad', 'main');
  for (const name of usable) put(...SCANNERS[name].bad);
  git('add', '.');
  git('commit', '--quiet', '-m', 'One defect for each');
  const bad = await judge('bad', usable);
  for (const name of usable) {
    const {
      evidence: id,
      bad: [path],
      rule,
    } = SCANNERS[name];
    const evidence = bad.evidence.find((entry) => entry.id === id);
    const found = bad.findings.find(
      (finding) => finding.state === 'new' && finding.location?.path === path && rule.test(finding.ruleId),
    );
    hold(`a defect for ${name}: found and new`, found !== undefined, `${id}: ${evidence?.summary}`);
    hold(
      `a defect for ${name}: ${id} fails`,
      evidence?.status === 'failed',
      evidence?.summary ?? 'nothing speaks of it',
    );
  }
  for (const [name, why] of skipped) console.log(`skip    ${name}: ${why}`);
  console.log(`\n${passed} passed, ${failures.length} failed, ${skipped.length} skipped`);
} finally {
  mirror?.close();
  rmSync(work, { recursive: true, force: true });
}
process.exit(failures.length === 0 ? 0 : 1);
