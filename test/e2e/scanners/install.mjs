import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PYTHON = { semgrep: 'semgrep==1.185.0', bandit: 'bandit==1.9.4', zizmor: 'zizmor==1.32.0' };
const GO = {
  gitleaks: 'github.com/zricethezav/gitleaks/v8@v8.30.1',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
  'osv-scanner': 'github.com/google/osv-scanner/v2/cmd/osv-scanner@v2.2.4',
};

/** Folders in which programs are looked for. */
export const foldersOf = (tools) => [
  join(tools, 'python/bin'),
  join(tools, 'go'),
  ...(process.env['PATH'] ?? '').split(delimiter),
];

/** Path of a program; null when there is none. */
export const programIn = (tools, name) =>
  foldersOf(tools)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

/** Installs what is missing. @returns why it cannot be had; null when it is there */
export function install(tools, name, mayInstall) {
  if (programIn(tools, name) !== null) return null;
  if (!mayInstall) return 'it is not installed';
  mkdirSync(tools, { recursive: true });
  const options = { cwd: tools, stdio: 'pipe', encoding: 'utf8', timeout: 900_000 };
  try {
    if (Object.hasOwn(PYTHON, name)) {
      if (!existsSync(join(tools, 'python/bin/pip'))) execFileSync('python3', ['-m', 'venv', 'python'], options);
      execFileSync(join(tools, 'python/bin/pip'), ['install', '--quiet', PYTHON[name]], options);
    } else execFileSync('go', ['install', GO[name]], { ...options, env: { ...process.env, GOBIN: join(tools, 'go') } });
    return programIn(tools, name) === null ? 'its installation left no program' : null;
  } catch (error) {
    const last = String(error.stderr || error.message)
      .trim()
      .split('\n')
      .at(-1);
    return `it cannot be installed (${last?.slice(0, 160)})`;
  }
}
