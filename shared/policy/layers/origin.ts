import { posix } from 'node:path';

/** Where a layer is read from. */
export type Origin =
  /** A file the caller names, or one beside it. */
  | { readonly kind: 'file'; readonly path: string; readonly role: 'file' | 'organisation' }
  /** A file of the commit the change goes into. */
  | { readonly kind: 'base'; readonly path: string }
  /** A file of another repository at a commit. */
  | {
      readonly kind: 'github';
      readonly owner: string;
      readonly repository: string;
      readonly path: string;
      readonly commit: string;
    };

const GITHUB = /^github:(?<owner>[^/]+)\/(?<repository>[^/]+)\/(?<path>.+)@(?<commit>[0-9a-f]{40})$/u;
/** Where a repository keeps what its policy is split into: every change there is area `gate-policy`. */
export const REPOSITORY_FOLDER = '.github/evidence-gate/';

/** One name for one document, for messages, sources, and to find a layer that extends itself. */
export function nameOf(origin: Origin): string {
  if (origin.kind === 'base') return `base:${origin.path}`;
  if (origin.kind === 'file') return `${origin.role}:${origin.path}`;
  return `github:${origin.owner}/${origin.repository}/${origin.path}@${origin.commit}`;
}

/** How messages name the document, so that a place in it can follow. */
export function documentOf(origin: Origin): string {
  if (origin.kind === 'base') return `${origin.path} of the base commit`;
  return origin.kind === 'file' ? origin.path : nameOf(origin);
}

/**
 * The document that `reference` names in the layer read from `from`: null for a built-in policy, a sentence when it may
 * not be named there.
 */
export function resolveReference(reference: string, from: Origin): Origin | string | null {
  if (reference.startsWith('github:')) {
    const { owner, repository, path, commit } = GITHUB.exec(reference)?.groups ?? {};
    if (!owner || !repository || !path || !commit) return 'it names no file at a commit';
    return path.split('/').includes('..')
      ? 'its path leaves the repository'
      : { kind: 'github', owner, repository, path, commit };
  }
  if (!reference.startsWith('.')) return null;
  const path = posix.normalize(posix.join(posix.dirname(from.path.replaceAll('\\', '/')), reference));
  if (from.kind === 'file') return { ...from, path };
  if (path.startsWith('..')) return 'its path leaves the repository';
  if (from.kind === 'base' && !path.startsWith(REPOSITORY_FOLDER))
    return `a repository keeps the parts of its policy in ${REPOSITORY_FOLDER}, where every change is one of the gate`;
  return { ...from, path };
}
