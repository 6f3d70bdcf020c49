// Runs every check and leaves its report in a directory: `node tools/reports.mjs [DIRECTORY]`, `reports` by default.
// Goes on after a failure, so that one run tells everything; exits 1 when a check failed.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

const require = createRequire(import.meta.url);
const project = resolve(import.meta.dirname, '..');
const directory = resolve(process.argv[2] ?? join(project, 'reports'));
const file = (name) => join(directory, name);
/** Path of a file in a tool's package, wherever above this project it is installed. */
const tool = (name, path) => join(dirname(require.resolve(`${name}/package.json`)), path);
const node = (...args) => [process.execPath, ...args];

const eslint = tool('eslint', 'bin/eslint.js');
const jest = ['--experimental-vm-modules', tool('jest', 'bin/jest.js'), '--ci', '--maxWorkers=2'];

const CHECKS = [
  {
    name: 'tests',
    command: node(...jest, '--reporters=jest-junit', '--coverage', `--coverageDirectory=${directory}`),
    environment: {
      JEST_JUNIT_OUTPUT_FILE: file('junit.xml'),
      JEST_JUNIT_ADD_FILE_ATTRIBUTE: 'true',
      JEST_JUNIT_SUITE_NAME: '{filepath}',
      JEST_JUNIT_REPORT_TEST_SUITE_ERRORS: 'true',
    },
  },
  { name: 'lint', command: node(eslint, '-f', '@microsoft/eslint-formatter-sarif', '-o', file('lint.sarif'), '.') },
  {
    name: 'security',
    command: node(
      ...[eslint, '--config', 'eslint.security.config.mjs', '-f', './tools/security-sarif.mjs'],
      ...['-o', file('security.sarif'), '.'],
    ),
  },
  {
    name: 'types',
    command: node(tool('typescript', 'bin/tsc'), '--noEmit', '--pretty', 'false', '--extendedDiagnostics'),
    output: file('types.txt'),
  },
  {
    name: 'secrets',
    command: node(
      tool('secretlint', 'bin/secretlint.js'),
      '--format',
      'json',
      '--output',
      file('secrets.json'),
      '**/*',
    ),
  },
  { name: 'dependencies', command: ['npm', 'audit', '--package-lock-only', '--json'], output: file('npm-audit.json') },
];

await mkdir(directory, { recursive: true });
for (const check of CHECKS) {
  const { status, output } = await run(check);
  if (check.output !== undefined) await writeFile(check.output, output);
  console.log(`${status === 0 ? 'ok    ' : 'failed'} ${check.name}`);
  if (status === 0) continue;
  process.exitCode = 1;
  if (check.output === undefined) console.log(output);
}

/** Exit status and standard output of a check. */
function run({ command: [program, ...args], environment = {} }) {
  const windows = process.platform === 'win32' && program === 'npm';
  const env = { ...process.env, NODE_NO_WARNINGS: '1', ...environment };
  const child = spawn(program, args, { cwd: project, env, shell: windows, stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks = [];
  child.stdout.on('data', (chunk) => chunks.push(chunk));
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (status) => done({ status, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
