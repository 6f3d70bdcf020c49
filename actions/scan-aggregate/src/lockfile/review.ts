import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import { satisfied, unsatisfied } from '../../../../shared/evidence/evidence.ts';
import type { Evidence, Finding } from '../../../../shared/evidence/report.ts';
import { isDependencyFile, isNpmLock } from './files.ts';
import { parseNpmLock } from './npm-lock.ts';
import { removedLock, reviewNpmLock } from './npm-review.ts';
import { parseManifest, sameDependencies } from './npm-step.ts';

/** Evidence id of this review in the catalogue of the policy. */
export const LOCKFILE_REVIEW = 'review.lockfile';

export interface LockfileReview {
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
}

/** What the change did to dependency files. */
interface Touched {
  readonly npmLocks: readonly string[];
  /** package.json files whose dependencies differ. */
  readonly manifests: readonly string[];
  /** Dependency files of ecosystems that are not reviewed here. */
  readonly others: readonly string[];
}

/**
 * Reviews what the change does to lockfiles and manifests.
 *
 * @param allowedHosts hosts besides the npm registry from which packages may come
 */
export async function reviewLockfiles(change: Change, allowedHosts: readonly string[]): Promise<LockfileReview> {
  const touched = await touchedBy(change);
  if (touched.npmLocks.length + touched.manifests.length + touched.others.length === 0) {
    return {
      evidence: satisfied(LOCKFILE_REVIEW, 'The change touches no lockfile and no dependency of a manifest.'),
      findings: [],
    };
  }
  const tree = new Set(await change.listHead());
  const locks = new Set(touched.npmLocks.filter((path) => tree.has(path)));
  const unlocked: string[] = [];
  for (const manifest of touched.manifests) {
    const lock = await lockOf(change, manifest, tree);
    if (lock === null) unlocked.push(manifest);
    else locks.add(lock);
  }
  const findings: Finding[] = touched.npmLocks
    .filter((path) => !tree.has(path) && tree.has(manifestBeside(path)))
    .map(removedLock);
  let packages = 0;
  for (const path of locks) {
    const file = change.files.find((candidate) => candidate.path === path);
    const basePath = file === undefined ? path : (file.before?.path ?? null);
    const review = await reviewNpmLock(change, path, {
      basePath,
      manifestChanged: touched.manifests.length > 0,
      allowedHosts,
    });
    findings.push(...review.findings);
    packages += review.touched;
  }
  return { evidence: conclude({ findings, packages, unlocked, touched, locks: [...locks] }), findings };
}

async function touchedBy(change: Change): Promise<Touched> {
  const files = change.files.filter(({ path }) => isDependencyFile(path) && !path.includes('node_modules/'));
  const manifests: string[] = [];
  for (const file of files)
    if (isPackageJson(file) && (await changesDependencies(change, file))) manifests.push(file.path);
  return {
    npmLocks: files.filter(({ path }) => isNpmLock(path)).map(({ path }) => path),
    manifests,
    others: files.filter((file) => !isNpmLock(file.path) && !isPackageJson(file)).map(({ path }) => path),
  };
}

const isPackageJson = ({ path }: ChangedFile): boolean => path === 'package.json' || path.endsWith('/package.json');

async function changesDependencies(change: Change, file: ChangedFile): Promise<boolean> {
  if (file.after === null) return false;
  const before = file.before === null ? null : await change.readBase(file.before.path);
  const after = await change.readHead(file.after.path);
  const manifest = after === null ? null : parseManifest(after);
  return manifest === null || !sameDependencies(before === null ? null : parseManifest(before), manifest);
}

/** The npm lockfile that covers a package.json: the one beside it, or one above that lists its folder as a workspace. */
async function lockOf(change: Change, manifest: string, tree: ReadonlySet<string>): Promise<string | null> {
  const folders = manifest.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth--) {
    const prefix = folders
      .slice(0, depth)
      .map((folder) => `${folder}/`)
      .join('');
    const path = ['npm-shrinkwrap.json', 'package-lock.json']
      .map((name) => prefix + name)
      .find((name) => tree.has(name));
    if (path === undefined) continue;
    const workspace = folders.slice(depth).join('/');
    const lock = workspace === '' ? null : parseNpmLock((await change.readHead(path)) ?? '');
    if (workspace === '' || lock?.byKey.has(workspace) === true) return path;
  }
  return null;
}

const manifestBeside = (lock: string): string => `${lock.slice(0, lock.lastIndexOf('/') + 1)}package.json`;

interface Facts {
  readonly findings: readonly Finding[];
  readonly packages: number;
  readonly unlocked: readonly string[];
  readonly touched: Touched;
  readonly locks: readonly string[];
}

function conclude({ findings, packages, unlocked, touched, locks }: Facts): Evidence {
  const errors = findings.filter(({ level }) => level === 'error');
  const [first] = errors;
  if (first !== undefined) {
    const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more)`;
    return unsatisfied(
      LOCKFILE_REVIEW,
      'failed',
      `${first.message}${more}`,
      'Regenerate the lockfile with npm install from the package.json of the same commit, from the registry, and commit both.',
      [],
      locks,
    );
  }
  const [unreviewed] = [...touched.others, ...unlocked];
  if (unreviewed !== undefined) {
    const isUnlocked = touched.others.length === 0;
    return unsatisfied(
      LOCKFILE_REVIEW,
      'missing',
      isUnlocked
        ? `${unreviewed} changes dependencies, and no npm lockfile covers it.`
        : `${unreviewed} changed, and this review does not read its format yet.`,
      isUnlocked
        ? 'Commit the package-lock.json that npm install writes.'
        : 'Have the change of dependencies made without it, or have it waived by whoever owns the policy after reading it.',
      [],
      [...touched.others, ...unlocked],
    );
  }
  const warnings = findings.length === 0 ? '' : `, ${findings.length} to look at`;
  return satisfied(LOCKFILE_REVIEW, `${locks.join(', ')}: ${packages} packages changed${warnings}.`, [], locks);
}
