import type { Change, ChangedFile } from '../../../../shared/change/change.ts';
import { addedLines } from '../../../../shared/change/change.ts';
import type { Item } from '../identity/item.ts';
import { isDependencyFile, isImageFile, isManifest, isNpmLock } from '../lockfile/files.ts';
import { packagesOfNpmLock } from '../lockfile/npm-lock.ts';
import { isExisting, isNew, type Judgement } from './judgement.ts';

const MAX_LINE_CHARACTERS = 400;

/** Judges findings about packages by the manifests and lockfiles that the change touches. */
export type JudgePackage = (item: Item) => Judgement;

/**
 * Reads what the change did to packages: exactly for npm lockfiles, by the text around its lines for the others. What
 * cannot be read counts as touching every package.
 */
export async function packageHistoryOf(change: Change): Promise<JudgePackage> {
  const files = change.files.filter(({ path }) => isDependencyFile(path));
  const imageTouched = change.files.some(({ path }) => isImageFile(path));
  const brought = await broughtByNpmLocks(
    change,
    files.filter(({ path }) => isNpmLock(path)),
  );
  const unreadable = brought === null || files.some((file) => file.truncated || file.binary);
  const text = files
    .filter(({ path }) => !isNpmLock(path))
    .map(touchedText)
    .join('\n')
    .toLowerCase();
  return ({ observation, located }) => {
    if (imageTouched && !located) return isNew('the change touches how an image is built');
    if (files.length === 0) return isExisting('the change touches no manifest and no lockfile');
    if (unreadable) return isNew('the change touches dependencies, and a lockfile cannot be compared');
    const pack = observation.package;
    if (pack === undefined) return isNew('the change touches dependencies, and the report does not name the package');
    const name = pack.name.toLowerCase();
    if (isBrought(brought, name, pack.version)) return isNew('the change brings this version of the package');
    if (text.includes(name)) return isNew('the change touches lines about this package');
    return isExisting('the change does not touch this package');
  };
}

/** `name@version` of what npm lockfiles hold after the change and did not before; null when one cannot be read. */
async function broughtByNpmLocks(change: Change, files: readonly ChangedFile[]): Promise<ReadonlySet<string> | null> {
  const brought = new Set<string>();
  for (const file of files) {
    const before = await lockedPackages(change.readBase, file.before?.path);
    const after = await lockedPackages(change.readHead, file.after?.path);
    if (before === null || after === null) return null;
    const known = new Set(before);
    for (const id of after) if (!known.has(id)) brought.add(id);
  }
  return brought;
}

async function lockedPackages(read: Change['readHead'], path: string | undefined): Promise<string[] | null> {
  if (path === undefined) return [];
  const text = await read(path);
  const packages = text === null ? null : packagesOfNpmLock(text);
  return packages?.map(({ name, version }) => `${name.toLowerCase()}@${version}`) ?? null;
}

function isBrought(brought: ReadonlySet<string> | null, name: string, version: string | null): boolean {
  if (brought === null || version !== null) return brought?.has(`${name}@${version}`) ?? true;
  for (const id of brought) if (id.startsWith(`${name}@`)) return true;
  return false;
}

/** In a manifest only the added lines name what is touched; in a lockfile the name often stands above the changed line. */
const touchedText = (file: ChangedFile): string =>
  (isManifest(file.path) ? [...addedLines(file)] : file.hunks.flatMap((hunk) => hunk.lines))
    .map((line) => line.text.slice(0, MAX_LINE_CHARACTERS))
    .join('\n');
