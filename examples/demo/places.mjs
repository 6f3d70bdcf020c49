import { join, resolve } from 'node:path';

/** Root of this repository. */
export const ROOT = resolve(import.meta.dirname, '..', '..');
/** The service all changes are made to. */
export const SERVICE = join(ROOT, 'examples', 'document-service');
/** Patches and pull requests, one folder a change. */
export const CHANGES = join(ROOT, 'examples', 'changes');
/** Where the demo builds, unless told otherwise; ignored by git. */
export const DEMO = join(ROOT, '.demo');

/**
 * The places of one demo.
 *
 * @param {string} directory
 */
export const placesIn = (directory) => ({
  repository: join(directory, 'repository'),
  worktree: (/** @type {string} */ name) => join(directory, 'worktrees', name),
  evidence: (/** @type {string} */ name) => join(directory, 'evidence', name),
  verdict: (/** @type {string} */ name) => join(directory, 'verdicts', name),
});
