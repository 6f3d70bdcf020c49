import type { Change } from '../../../../shared/change/change.ts';
import { isDependencyFile, isNpmLock } from '../lockfile/files.ts';
import { packagesOfNpmLock } from '../lockfile/npm-lock.ts';
import { entries } from '../readers/fields.ts';

const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/**
 * Whether the head tree is known to depend on no package: its only dependency files are package.json files that declare
 * none and npm lockfiles that install none. This is what makes "audited no package" an honest answer.
 */
export async function hasNoPackages(change: Change | null): Promise<boolean> {
  if (change === null) return false;
  const files = (await change.listHead()).filter(isDependencyFile);
  for (const path of files) if (!(await isWithoutPackages(change, path))) return false;
  return files.length > 0;
}

async function isWithoutPackages(change: Change, path: string): Promise<boolean> {
  const text = await change.readHead(path);
  if (text === null) return false;
  if (isNpmLock(path)) return packagesOfNpmLock(text)?.length === 0;
  return path.endsWith('package.json') && declaresNothing(text);
}

function declaresNothing(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return DEPENDENCY_FIELDS.every((field) => entries(value, field).length === 0);
  } catch {
    return false;
  }
}
