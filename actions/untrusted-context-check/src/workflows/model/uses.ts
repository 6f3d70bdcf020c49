import type { Scalar } from './tree.ts';

/** What a `uses:` names. */
export interface Uses {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  /** `same-repository` is `$/path`: the very commit that runs. */
  readonly kind: 'repository' | 'local' | 'docker' | 'same-repository' | 'unknown';
  /** `owner/name` in lower case; empty unless it names a repository. */
  readonly repository: string;
  /** Folder or workflow file inside the repository, or the local path, or the image. */
  readonly path: string;
  /** What stands after `@`; null when nothing does. */
  readonly ref: string | null;
}

/** Reads a `uses:` value. Never fails: what cannot be understood is of kind `unknown`. */
export function usesOf(scalar: Scalar): Uses {
  const text = scalar.value.trim();
  const base = { text, line: scalar.line, endLine: scalar.endLine, repository: '', ref: null };
  if (text.startsWith('docker://')) return { ...base, kind: 'docker', path: text.slice('docker://'.length) };
  if (text.startsWith('./') || text === '.') return { ...base, kind: 'local', path: text };
  if (text.startsWith('$/')) return { ...base, kind: 'same-repository', path: text.slice(2) };
  const at = text.indexOf('@');
  const ref = at === -1 ? null : text.slice(at + 1);
  const [owner = '', name = '', ...rest] = (at === -1 ? text : text.slice(0, at)).split('/');
  if (owner === '' || name === '' || /[\s$]/u.test(owner + name)) return { ...base, kind: 'unknown', path: text, ref };
  return { ...base, kind: 'repository', repository: `${owner}/${name}`.toLowerCase(), path: rest.join('/'), ref };
}

/** `owner/name` or `owner/name/path`, in lower case: what catalogues of actions are keyed by. */
export const slugOf = (uses: Uses | null): string =>
  uses?.kind === 'repository' ? [uses.repository, uses.path.toLowerCase()].filter((part) => part !== '').join('/') : '';
