import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { NAMES, readChange } from './changes.mjs';
import { git } from './git.mjs';
import { SERVICE } from './places.mjs';

/** What is in the service's folder but not in its repository. */
const NOT_COMMITTED = new Set(['node_modules', 'dist', 'data', 'reports', 'coverage']);

const MAINTAINER = { name: 'Ines Marlow', email: 'ines.marlow@example.org' };
const BASE_DATE = '2026-09-01T09:00:00+00:00';

/**
 * Builds the repository: the service as the base commit on `main`, and every change as a branch. Authors, dates and
 * messages are fixed, so the commit ids are the same on every machine.
 *
 * @param {string} directory is replaced
 * @returns {{ base: string, heads: Map<string, string> }} commit ids
 */
export function buildRepository(directory) {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  git(directory, ['init', '--quiet', '--initial-branch=main']);
  cpSync(SERVICE, directory, { recursive: true, filter: (source) => !NOT_COMMITTED.has(basename(source)) });
  git(directory, ['add', '--all', '--chmod=-x', '.']);
  const message = 'Release 1.4.0\n\nDocuments for several tenants, with an audit trail.';
  git(directory, ['commit', '--quiet', '--message', message], { environment: identity(MAINTAINER, BASE_DATE) });
  const base = git(directory, ['rev-parse', 'main']);
  const heads = new Map(NAMES.map((name) => [name, addBranch(directory, name)]));
  git(directory, ['checkout', '--quiet', '--detach', 'main']);
  return { base, heads };
}

/** Applies a change's patches, mail by mail: author, date and message are the patch's own, and its author commits it. */
function addBranch(directory, name) {
  git(directory, ['checkout', '--quiet', '-b', name, 'main']);
  for (const patch of readChange(name).patches) {
    git(directory, ['am', '--quiet', '--keep-cr', '--committer-date-is-author-date'], {
      input: patch,
      environment: identity(authorOf(patch), BASE_DATE),
    });
  }
  return git(directory, ['rev-parse', 'HEAD']);
}

function authorOf(patch) {
  const [, name, email] = /^From: ([^<\n]+) <([^>\n]+)>$/mu.exec(patch) ?? [];
  if (name === undefined || email === undefined) throw new Error('a patch does not say whom it is from');
  return { name, email };
}

const identity = ({ name, email }, date) => ({
  GIT_AUTHOR_NAME: name,
  GIT_AUTHOR_EMAIL: email,
  GIT_AUTHOR_DATE: date,
  GIT_COMMITTER_NAME: name,
  GIT_COMMITTER_EMAIL: email,
  GIT_COMMITTER_DATE: date,
});
