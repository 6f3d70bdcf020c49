import type { Change } from '../../../../shared/change/change.ts';
import type { Evidence, Finding } from '../../../../shared/evidence/report.ts';
import { conclude, type Unreviewed } from './conclude.ts';
import { ALL_REGISTRIES, folderOf, lockFormat, manifestFormat, nameOfPath, pinFormat } from './ecosystems.ts';
import { isDependencyFile, isLockfile, isNpmLock } from './files.ts';
import { reviewManifest } from './manifests.ts';
import { noter } from './note.ts';
import { npmCovers, npmDependenciesChanged, reviewNpmLock } from './npm-review.ts';
import { isRegistryConfig, reviewRegistryConfig } from './registry-config.ts';
import { Repository } from './repository.ts';
import type { FileReview } from './file-review.ts';
import { answersFor, reviewLock } from './review-lock.ts';
import { reviewPins } from './review-pins.ts';

export interface LockfileReview {
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
}

/**
 * Reviews what the change does to lockfiles, manifests, files that pin versions, and the configuration of registries.
 *
 * @param allowedHosts hosts besides the default registries from which packages may come
 */
export async function reviewLockfiles(change: Change, allowedHosts: readonly string[]): Promise<LockfileReview> {
  const paths = change.files
    .map(({ path }) => path)
    .filter((path) => (isDependencyFile(path) || isRegistryConfig(path)) && !path.includes('node_modules/'));
  const repository = await Repository.of(change);
  const present = paths.filter((path) => repository.paths.has(path));
  const hosts = [...ALL_REGISTRIES, ...allowedHosts];
  /** Lockfile → manifests it answers whose dependencies the change alters. */
  const locks = new Map<string, string[]>(present.filter(isReviewedLock).map((path) => [path, []]));
  const findings: Finding[] = paths.filter((path) => wasRemoved(repository, path)).map(removed);
  const unreviewed: Unreviewed[] = [];
  const reviews: FileReview[] = [];
  for (const path of present) {
    const manifest = manifestFormat(path);
    const pins = pinFormat(path);
    if (isRegistryConfig(path)) findings.push(...(await reviewRegistryConfig(repository, path, hosts)));
    if (pins !== undefined) reviews.push(await reviewPins(repository, path, pins, allowedHosts));
    if (manifest !== undefined) {
      const { changed, findings: found } = await reviewManifest(repository, path, manifest, hosts);
      // Of a file that pins versions itself, the review of its pins says all of that.
      if (manifest.pinsItself !== true) findings.push(...found);
      if (!changed && !(await npmDependenciesChanged(repository, path))) continue;
      const lock = await answering(repository, path, manifest.locks);
      if (lock !== null) locks.set(lock, [...(locks.get(lock) ?? []), path]);
      else if (manifest.pinsItself !== true) {
        unreviewed.push({ path, why: 'changes dependencies, and no lockfile covers it', advice: manifest.advice });
      }
    } else if (pins === undefined && !isReviewedLock(path) && !isRegistryConfig(path)) {
      unreviewed.push({
        path,
        why: 'changed, and this review does not read its format',
        advice:
          'Have the change of dependencies made without it, or have it waived by whoever owns the policy after reading it.',
      });
    }
  }
  for (const [path, manifests] of locks) {
    const format = lockFormat(path);
    reviews.push(
      format === undefined
        ? await reviewNpmLock(repository, path, manifests, allowedHosts)
        : await reviewLock(repository, path, format, manifests, allowedHosts),
    );
  }
  const all = [...findings, ...reviews.flatMap((review) => review.findings)];
  return { evidence: conclude({ touched: paths, findings: all, reviews, unreviewed }), findings: all };
}

const isReviewedLock = (path: string): boolean => isNpmLock(path) || lockFormat(path) !== undefined;

/** The lockfile that answers a manifest: of those that can, one that the change touches, else the nearest. */
async function answering(repository: Repository, path: string, names: readonly string[]): Promise<string | null> {
  const near = repository.locksFor(path, names);
  const found: string[] = [];
  for (const lock of near) {
    const format = lockFormat(lock);
    const isNearest = folderOf(lock) === folderOf(near[0] ?? '');
    const answers =
      format === undefined
        ? await npmCovers(repository, lock, path)
        : await answersFor(repository, lock, format, path, isNearest);
    if (answers) found.push(lock);
  }
  return found.find((lock) => repository.changedFile(lock) !== undefined) ?? found[0] ?? null;
}

/** Whether the change takes a lockfile away while a manifest that wants one stays, and no other takes its place. */
function wasRemoved(repository: Repository, path: string): boolean {
  if (repository.paths.has(path) || !isLockfile(path)) return false;
  const name = nameOfPath(path);
  return repository.filesIn(folderOf(path)).some((file) => {
    const names = manifestFormat(file)?.locks ?? pinFormat(file)?.lockedBy(nameOfPath(file)) ?? [];
    return names.includes(name) && repository.locksFor(file, names).length === 0;
  });
}

/** A lockfile that the change takes away while its manifest stays. */
const removed = (path: string): Finding =>
  noter(path, '')(null, { rule: 'lockfile.removed', detail: 'its manifest is still there' });
