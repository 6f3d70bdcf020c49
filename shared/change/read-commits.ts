import { ConfigurationError } from '../errors/errors.ts';
import type { Commit } from './change.ts';
import { parseCommit } from './commits.ts';
import type { Git } from './git.ts';
import type { ObjectStore } from './object-store.ts';

/** More commits than this are not a reviewable change; reading stops and says so. */
export const MAX_COMMITS = 10_000;
export const MAX_COMMIT_BYTES = 1024 * 1024;

/** Full id of the commit that a name stands for. @throws ConfigurationError EG203 */
export async function resolveCommit(objects: ObjectStore, name: string): Promise<string> {
  const info = await objects.info(`${name}^{commit}`);
  if (info?.type === 'commit') return info.oid;
  throw noCommit(name);
}

/**
 * Commits reachable from head and not from base, newest first.
 *
 * @throws ConfigurationError EG205 above the limit
 */
export async function readCommits(
  git: Git,
  objects: ObjectStore,
  base: string,
  head: string,
): Promise<readonly Commit[]> {
  const { stdout } = await git.run(['rev-list', `--max-count=${MAX_COMMITS + 1}`, head, `^${base}`]);
  const oids = stdout.toString('latin1').split('\n').filter(Boolean);
  if (oids.length > MAX_COMMITS) {
    throw new ConfigurationError(
      'EG205',
      `The change has more than ${MAX_COMMITS} commits.`,
      'Check that base is the branch the change goes into, or split the change.',
    );
  }
  return commitsNamed(objects, oids);
}

/** The commits of these ids, in their order; one that cannot be read says nothing, and is there all the same. */
export const commitsNamed = (objects: ObjectStore, oids: readonly string[]): Promise<readonly Commit[]> =>
  Promise.all(
    oids.map(async (oid) => {
      const object = await objects.read(oid, MAX_COMMIT_BYTES);
      return parseCommit(oid, object?.content ?? Buffer.alloc(0));
    }),
  );

export const noCommit = (name: string): ConfigurationError =>
  new ConfigurationError(
    'EG203',
    `There is no commit named ${JSON.stringify(name)} in this repository.`,
    'Fetch it, or name another commit, branch or tag (in CI check out with fetch-depth: 0).',
  );
