import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Runs git in a folder with a fixed identity and no configuration of the machine. */
export function gitIn(folder: string): (...args: string[]) => string {
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Dev',
    GIT_AUTHOR_EMAIL: 'dev@example.org',
    GIT_COMMITTER_NAME: 'Dev',
    GIT_COMMITTER_EMAIL: 'dev@example.org',
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  };
  return (...args) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' });
}

/** A repository with a base commit and a head that touches a session check. */
export function smallRepository(folder: string): { repo: string; base: string; head: string } {
  const repo = join(folder, 'repo');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(repo, path)), { recursive: true });
    writeFileSync(join(repo, path), text);
  };
  mkdirSync(repo, { recursive: true });
  const git = gitIn(repo);
  git('init', '-q', '-b', 'main');
  write('package.json', '{ "name": "small", "version": "1.0.0" }\n');
  write(
    'src/session.js',
    'export function requireSession(request) {\n  if (!request.session) throw new Error("401");\n}\n',
  );
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  const base = git('rev-parse', 'HEAD').trim();
  write(
    'src/session.js',
    'export function requireSession(request) {\n  if (!request.session || request.session.expires < Date.now()) throw new Error("401");\n}\n',
  );
  git('add', '-A');
  git('commit', '-q', '-m', 'Expire sessions');
  return { repo, base, head: git('rev-parse', 'HEAD').trim() };
}
