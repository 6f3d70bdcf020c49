import { folderOf } from './ecosystems.ts';
import { noter, MAX_FAULTS } from './note.ts';
import { faultsOf } from './npm-entry.ts';
import { isInstalled, parseNpmLock, type NpmEntry, type NpmLock } from './npm-lock.ts';
import { outOfStep, parseManifest, sameDependencies } from './npm-step.ts';
import type { Repository } from './repository.ts';
import type { FileReview } from './file-review.ts';
import type { Fault } from './rules.ts';

/** Workspaces whose package.json is compared. */
const MAX_WORKSPACES = 1_000;

/** Reviews one npm lockfile of head against the same file of the base and the package.json files it answers. */
export async function reviewNpmLock(
  repository: Repository,
  path: string,
  changedManifests: readonly string[],
  allowedHosts: readonly string[],
): Promise<FileReview> {
  const text = await repository.change.readHead(path);
  const lock = text === null ? null : parseNpmLock(text);
  const note = noter(path, text ?? '');
  const advice = `Write ${path} anew with npm install from the package.json of the same commit, from the registry, and commit both.`;
  if (lock === null) {
    const fault: Fault = { rule: 'lockfile.unreadable', detail: 'npm 7 and later write version 2 or 3' };
    return { path, findings: [note(null, fault)], touched: 0, advice, limit: null };
  }
  const baseText = await repository.before(path);
  const base = baseText === null ? null : parseNpmLock(baseText);
  const before: ReadonlyMap<string, NpmEntry> = base?.byKey ?? new Map();
  const changed = lock.entries.filter((entry) => isInstalled(entry) && !isSame(entry, before.get(entry.key)));
  const steps = await stepFaults(repository, path, lock);
  const isAlone = changed.length > 0 && base !== null && changedManifests.length === 0;
  const whole: Fault[] = [
    ...steps.map((detail): Fault => ({ rule: 'lockfile.out-of-step', detail })),
    ...(isAlone
      ? [{ rule: 'lockfile.changed-alone' as const, detail: `${changed.length} packages are added or altered` }]
      : []),
  ];
  const faults = changed.flatMap((entry) =>
    faultsOf(entry, before.get(entry.key) ?? null, allowedHosts).map((fault) => [entry, fault] as const),
  );
  const gone = [...before.keys()].filter((key) => !lock.byKey.has(key)).length;
  return {
    path,
    findings: [
      ...faults.slice(0, MAX_FAULTS).map(([entry, fault]) => note({ ...entry, key: `"${entry.key}":` }, fault)),
      ...whole.slice(0, MAX_FAULTS).map((fault) => note(null, fault)),
    ],
    touched: changed.length + gone,
    advice,
    limit: null,
  };
}

const isSame = (entry: NpmEntry, before: NpmEntry | undefined): boolean =>
  before !== undefined && JSON.stringify(entry.value) === JSON.stringify(before.value);

async function stepFaults(repository: Repository, path: string, lock: NpmLock): Promise<string[]> {
  const folder = folderOf(path);
  const workspaces = lock.entries.filter(({ key }) => !key.includes('node_modules/')).map(({ key }) => key);
  if (workspaces.length > MAX_WORKSPACES) return [`it lists more than ${MAX_WORKSPACES} workspaces`];
  const faults: string[] = [];
  for (const key of ['', ...workspaces]) {
    const text = await repository.change.readHead(`${folder}${key === '' ? '' : `${key}/`}package.json`);
    const manifest = text === null ? null : parseManifest(text);
    if (manifest === null) faults.push(`${key === '' ? 'its' : `${key}'s`} package.json is missing or is not JSON`);
    else faults.push(...outOfStep(lock, key, manifest));
  }
  return faults;
}

/** Whether an npm lockfile speaks for a package.json: the one beside it, or one whose folder it lists as a workspace. */
export async function npmCovers(repository: Repository, lock: string, manifest: string): Promise<boolean> {
  const workspace = folderOf(manifest).slice(folderOf(lock).length).replace(/\/$/u, '');
  if (workspace === '') return true;
  return parseNpmLock((await repository.change.readHead(lock)) ?? '')?.byKey.has(workspace) === true;
}

/** Whether the change alters what a package.json asks for, overrides and workspaces included; false for other files. */
export async function npmDependenciesChanged(repository: Repository, path: string): Promise<boolean> {
  if (path !== 'package.json' && !path.endsWith('/package.json')) return false;
  const after = await repository.change.readHead(path);
  const manifest = after === null ? null : parseManifest(after);
  if (manifest === null) return true;
  const before = await repository.before(path);
  return !sameDependencies(before === null ? null : parseManifest(before), manifest);
}
