import type { Finding } from '../../../../shared/evidence/report.ts';
import { compareLocks } from './compare.ts';
import { folderOf, manifestFormat, nameOfPath } from './ecosystems.ts';
import type { LockFormat, PinFormat } from './format.ts';
import type { Declared, Lock } from './model.ts';
import { MAX_FAULTS, noter } from './note.ts';
import type { Places } from './places.ts';
import type { Repository } from './repository.ts';
import type { Fault } from './rules.ts';

export interface FileReview {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Packages that the change added, altered or took away. */
  readonly touched: number;
  /** What to do about findings. */
  readonly advice: string;
  /** Set when the file has no checksums: a lockfile without them, or a file that only pins versions. */
  readonly limit: 'lock without checksums' | 'pins' | null;
}

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

/** Reviews a file that pins versions without being a lockfile. */
export async function reviewPins(
  repository: Repository,
  path: string,
  format: PinFormat,
  allowedHosts: readonly string[],
): Promise<FileReview> {
  const text = (await repository.change.readHead(path)) ?? '';
  const note = noter(path, text);
  const advice = `Name exact versions from the default registry in ${path}.`;
  const after = await readOr(format, text);
  if (typeof after === 'string') {
    const findings = [note(null, { rule: 'lockfile.unreadable', detail: after })];
    return { path, findings, touched: 0, advice, limit: null };
  }
  const before = await lockBefore(repository, path, format);
  const places = {
    ...(await placesOf(repository, path, format.registries, allowedHosts, [])),
    own: await repository.own(format),
  };
  const isLocked = repository.locksFor(path, format.lockedBy(nameOfPath(path))).length > 0;
  const { faults, touched } = compareLocks(before, after, places, isLocked);
  return {
    path,
    findings: faults.slice(0, MAX_FAULTS).map(([about, fault]) => note(about, fault)),
    touched,
    advice,
    limit: after.hashed || isLocked || touched === 0 ? null : 'pins',
  };
}

type Readable = Pick<LockFormat, 'read'>;

/** The file, or why it cannot be read. */
async function readOr({ read }: Readable, text: string): Promise<Lock | string> {
  try {
    return await read(text);
  } catch (error) {
    return `it ${error instanceof SyntaxError ? 'is not JSON' : error instanceof Error ? (error.message.split('\n')[0] ?? '').slice(0, 200) : 'is not in its format'}`;
  }
}

async function lockBefore(repository: Repository, path: string, format: Readable): Promise<Lock | null> {
  const text = await repository.before(path);
  const lock = text === null ? null : await readOr(format, text);
  return typeof lock === 'string' ? null : lock;
}

const manifestsBeside = (repository: Repository, path: string, { files }: LockFormat): string[] =>
  repository
    .filesIn(folderOf(path))
    .filter((file) => manifestFormat(file)?.locks.some((name) => files.includes(name)) === true);

async function placesOf(
  repository: Repository,
  path: string,
  registries: readonly string[],
  allowedHosts: readonly string[],
  manifests: Iterable<string>,
): Promise<Places> {
  const own = new Set<string>();
  for (const manifest of manifests) {
    const format = manifestFormat(manifest);
    if (format !== undefined) for (const name of await repository.own(format)) own.add(name);
  }
  return { registries, allowedHosts, folder: folderOf(path), hasFolder: repository.hasFolder, own };
}

/** Dependencies of the manifests that the lockfile has no answer to. */
async function stepFaults(
  repository: Repository,
  path: string,
  lock: Lock,
  manifests: Iterable<string>,
  own: ReadonlySet<string>,
): Promise<string[]> {
  const names = new Set(lock.packages.map(({ name }) => name));
  const answers = lock.answers ?? (({ name }: Declared): boolean => names.has(name));
  const faults: string[] = [];
  for (const manifest of manifests) {
    const text = await repository.change.readHead(manifest);
    const read = manifestFormat(manifest)?.read;
    if (text === null || read === undefined) continue;
    const project = folderOf(manifest).slice(folderOf(path).length).replace(/\/$/u, '');
    try {
      for (const declared of (await read(text)).declared) {
        if (declared.optional !== true && !own.has(declared.name) && !answers(declared, project)) {
          faults.push(`${manifest} asks for ${declared.name} ${declared.spec.slice(0, 100)}, which it does not hold`);
        }
      }
    } catch {
      faults.push(`${manifest} cannot be read`);
    }
  }
  return faults;
}

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
