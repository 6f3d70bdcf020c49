import { compareLocks } from './compare.ts';
import { folderOf, manifestFormat } from './ecosystems.ts';
import type { FileReview } from './file-review.ts';
import type { LockFormat } from './format.ts';
import { MAX_FAULTS, noter } from './note.ts';
import { stepFaults } from './out-of-step.ts';
import { lockBefore, placesOf, readOr } from './read-lock.ts';
import type { Repository } from './repository.ts';
import type { Fault } from './rules.ts';

/**
 * Reviews one lockfile of head against the same file of the base, and the manifests it answers.
 *
 * @param changedManifests manifests whose dependencies the change alters and which this lockfile answers
 */
export async function reviewLock(
  repository: Repository,
  path: string,
  format: LockFormat,
  changedManifests: readonly string[],
  allowedHosts: readonly string[],
): Promise<FileReview> {
  const text = (await repository.change.readHead(path)) ?? '';
  const note = noter(path, text);
  const advice = `Write ${path} anew with ${format.regenerate} from the manifest of the same commit, from the default registry, and commit both.`;
  const after = await readOr(format, text);
  if (typeof after === 'string') {
    const findings = [note(null, { rule: 'lockfile.unreadable', detail: after })];
    return { path, findings, touched: 0, advice, limit: null };
  }
  const before = await lockBefore(repository, path, format);
  const manifests = new Set([...changedManifests, ...manifestsBeside(repository, path, format)]);
  const places = await placesOf(repository, path, format.registries, allowedHosts, manifests);
  const { faults, touched } = compareLocks(before, after, places, false);
  const steps = await stepFaults(repository, path, after, manifests, places.own);
  const isChanged = repository.changedFile(path) !== undefined;
  const whole: Fault[] = [
    ...steps.map((detail): Fault => ({ rule: 'lockfile.out-of-step', detail })),
    ...(format.tracksManifest === true && changedManifests[0] !== undefined && !isChanged
      ? [{ rule: 'lockfile.stale' as const, detail: `${changedManifests[0]} asks for something else` }]
      : []),
    ...(touched > 0 && before !== null && changedManifests.length === 0
      ? [{ rule: 'lockfile.changed-alone' as const, detail: `${touched} packages are added, altered or gone` }]
      : []),
  ];
  return {
    path,
    findings: [
      ...faults.slice(0, MAX_FAULTS).map(([about, fault]) => note(about, fault)),
      ...whole.slice(0, MAX_FAULTS).map((fault) => note(null, fault)),
    ],
    touched,
    advice,
    limit: after.hashed || after.packages.length === 0 ? null : 'lock without checksums',
  };
}

const manifestsBeside = (repository: Repository, path: string, { files }: LockFormat): string[] =>
  repository
    .filesIn(folderOf(path))
    .filter((file) => manifestFormat(file)?.locks.some((name) => files.includes(name)) === true);

/**
 * Whether a lockfile answers a manifest: its format says for which projects it speaks, or it is the nearest one.
 *
 * @param isNearest whether no other lockfile lies nearer to the manifest
 */
export async function answersFor(
  repository: Repository,
  lock: string,
  format: LockFormat,
  manifest: string,
  isNearest: boolean,
): Promise<boolean> {
  const project = folderOf(manifest).slice(folderOf(lock).length).replace(/\/$/u, '');
  if (project === '') return true;
  const read = await readOr(format, (await repository.change.readHead(lock)) ?? '');
  return typeof read === 'string' || read.projects === undefined ? isNearest : read.projects.has(project);
}
